export function search(): string { return ''; }
