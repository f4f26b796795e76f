/** A table for the terminal. */
export type Row = Record<string, string | number>;

/** @param rows all with the same columns; numbers stand to the right, with one decimal unless whole. */
export function table(title: string, rows: Row[], note = ''): string {
  const columns = Object.keys(rows[0] ?? {});
  const cells = [columns, ...rows.map((row) => columns.map((column) => written(row[column])))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index]!.length)));
  const right = columns.map((column) => rows.some((row) => typeof row[column] === 'number'));
  const lines = cells.map((line) => line.map((cell, index) => (right[index] ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!))).join('  ').trimEnd());
  const [head, ...body] = lines;
  return [`\n${title}`, ...(note ? [note] : []), '', head, widths.map((width) => '─'.repeat(width)).join('  '), ...body, ''].join('\n');
}

/** The middle value; of an even number of values the lower of the two in the middle. */
export function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.ceil(values.length / 2) - 1] ?? NaN;
}

function written(value: string | number | undefined): string {
  if (typeof value !== 'number') return value ?? '';
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}
