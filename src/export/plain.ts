/** What every format needs of a text and of a day. */

/** @returns the text with one kind of line break, and without the characters that no file format can hold. */
export function plain(text: string): string {
  return text
    .replace(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** @returns the text's lines, without empty ones at its beginning and end; none when nothing is written. */
export function lines(text: string): string[] {
  const whole = plain(text).replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
  return whole === '' ? [] : whole.split('\n');
}

/** @returns the text on one line. */
export const oneLine = (text: string) => plain(text).replace(/\s+/g, ' ').trim();

/** @returns "22 november 2026" for an ISO date or time; anything else as it is. */
export function day(date: string): string {
  const moment = new Date(date);
  if (!/^\d{4}-\d\d-\d\d/.test(date) || Number.isNaN(moment.getTime())) return plain(date);
  return moment.toLocaleDateString('sv-SE', { dateStyle: 'long', ...(date.includes('T') ? {} : { timeZone: 'UTC' }) });
}
