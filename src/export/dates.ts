/** Swedish dates, weeks and months as people write them. Days are UTC midnights, so that no time zone moves them. */

/** From the first day to the last, both included. */
export interface Span { from: Date; to: Date }

/** A date in a text. Without a year of its own, `span` is asked for one. */
interface Token { at: number; end: number; year: number | undefined; span: (year: number) => Span | undefined }

export const dayLength = 86_400_000;
export const utc = (year: number, month: number, date: number) => new Date(Date.UTC(year, month, date));
export const later = (date: Date, days: number) => new Date(date.getTime() + days * dayLength);

const names = ['jan(?:uari)?', 'feb(?:ruari)?', 'mars?', 'apr(?:il)?', 'maj', 'juni?', 'juli', 'aug(?:usti)?', 'sept?(?:ember)?', 'okt(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?'];
export const month = `(?<month>${names.join('|')})\\.?`;
const year = '(?:,?\\s+(?:år\\s+)?(?<year>(?:19|20|21)\\d\\d))?';
const monthOf = (text: string) => names.findIndex((name) => new RegExp(`^${name}$`).test(text));
/** Matches whole words; `\b` of a RegExp does not know å, ä and ö. */
export const whole = (source: string, flags = 'gu') => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, flags);

/** The most particular first: what one has read is not read again by the next. */
const kinds: { written: RegExp; span: (parts: Record<string, string | undefined>, year: number) => Span | undefined }[] = [
  { written: whole('(?<year>(?:19|20|21)\\d\\d)-(?<month>\\d\\d)-(?<first>\\d\\d)'), span: ({ month, first }, year) => days(year, Number(month) - 1, first!) },
  { written: whole('(?<year>(?:19|20|21)\\d\\d)-(?<month>\\d\\d)'), span: ({ month }, year) => months(year, Number(month) - 1) },
  { written: whole(`(?<first>\\d{1,2})(?::[ea])?(?:\\s*[–-]\\s*(?<last>\\d{1,2}))?(?::[ea])?\\s+${month}${year}`), span: ({ month, first, last }, year) => days(year, monthOf(month!), first!, last) },
  { written: whole('(?<first>\\d{1,2})/(?<month>\\d{1,2})(?:[ /-](?<year>(?:19|20|21)\\d\\d))?'), span: ({ month, first }, year) => days(year, Number(month) - 1, first!) },
  { written: whole(`(?:veckorna|veckan|vecka|v)\\.?\\s*(?<first>\\d{1,2})(?:\\s*[–-]\\s*(?<last>\\d{1,2}))?${year}`), span: ({ first, last }, year) => weeks(year, Number(first), Number(last ?? first)) },
  { written: whole(`(?:under\\s+)?${month}${year}`), span: ({ month }, year) => months(year, monthOf(month!)) },
];

/** Words with which a date means another day than it says, or one that cannot be known. */
const changes = whole('före|innan|efter|eller|nästa|förra|första|andra|tredje|fjärde|femte|sista|året|åren|år|åring|inom|varje|var|varannan|vart|vartannat|inte|\\p{L}*termin(?:en|s)?|halvår\\p{L}*|kvartal\\p{L}*|vår(?:en)?|höst(?:en)?|somm(?:ar|aren|rar)|vint(?:er|ern)|jul(?:en)?|påsk(?:en)?|veckor(?:na)?');
const clock = /(?:kl(?:ockan)?\.?\s*)?\d{1,2}[.:]\d\d(?:\s*[–-]\s*\d{1,2}[.:]\d\d)?|kl(?:ockan)?\.?\s*\d{1,2}(?:\s*[–-]\s*\d{1,2})?|\d+(?:[,.]\d+)?\s*(?:minuter|min|timmar|timme|tim|h)(?![\p{L}\d])/gu;

/** @returns the text in small letters, without times of the day and lengths of meetings. */
export const withoutTimes = (text: string) => text.toLowerCase().replace(clock, ' ');

/** Whether something is left that can change what has been understood. */
export const isUnsure = (rest: string) => /\d|\?/.test(rest) || rest.search(changes) >= 0;

/**
 * Reads the dates of a text: "vecka 43", "13 oktober", "2027-03-01", "mars 2027", "april–juni", "maj och november".
 * @param after a date without a year is the first such that ends on this day or later.
 * @returns undefined when any part of it is not understood.
 */
export function readDates(text: string, after: Date): Span[] | undefined {
  let rest = withoutTimes(text);
  const tokens: Token[] = [];
  for (const { written, span } of kinds) {
    rest = rest.replace(written, (match, ...found) => {
      const parts = found.at(-1) as Record<string, string | undefined>;
      const at = found.at(-3) as number;
      tokens.push({ at, end: at + match.length, year: parts.year === undefined ? undefined : Number(parts.year), span: (year) => span(parts, year) });
      return ' '.repeat(match.length);
    });
  }
  if (tokens.length === 0 || isUnsure(rest)) return undefined;
  tokens.sort((a, b) => a.at - b.at);
  const spans: Span[] = [];
  let from = after;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const next = tokens[index + 1];
    const isRange = next !== undefined && /^\s*(?:[–-]|till|t\.?o\.?m\.?|till och med)\s*$/.test(rest.slice(token.end, next.at));
    const span = isRange ? joined(token, next, from) : placed(token, from);
    if (!span) return undefined;
    spans.push(span);
    if (span.from > from) from = span.from;
    if (isRange) index++;
  }
  return spans;
}

function placed(token: Token, after: Date): Span | undefined {
  if (token.year !== undefined) return token.span(token.year);
  const start = after.getUTCFullYear();
  return [start - 1, start, start + 1, start + 2].map(token.span).find((span) => span !== undefined && span.to >= after);
}

/** A range: a year at its end is its beginning's too, or the beginning is the year before. */
function joined(first: Token, last: Token, after: Date): Span | undefined {
  if (first.year === undefined && last.year !== undefined) {
    const to = last.span(last.year);
    const from = [last.year, last.year - 1].map(first.span).find((span) => span && to && span.from <= to.to);
    return from && to && { from: from.from, to: to.to };
  }
  const from = placed(first, after);
  const to = from && placed(last, from.from > after ? from.from : after);
  return from && to && to.to >= from.from ? { from: from.from, to: to.to } : undefined;
}

function days(year: number, month: number, first: string, last = first): Span | undefined {
  const [from, to] = [utc(year, month, Number(first)), utc(year, month, Number(last))];
  const isReal = month >= 0 && from.getUTCMonth() === month && to.getUTCMonth() === month && from <= to && Number(first) > 0;
  return isReal ? { from, to } : undefined;
}

function months(year: number, month: number): Span | undefined {
  return month >= 0 && month < 12 ? { from: utc(year, month, 1), to: utc(year, month + 1, 0) } : undefined;
}

/** Working weeks, Monday to Friday, by ISO 8601: week 1 holds 4 January. Past the year's end they go on into the next. */
function weeks(year: number, first: number, last: number): Span | undefined {
  const monday = (week: number, of: number) => later(utc(of, 0, 4), (week - 1) * 7 - ((utc(of, 0, 4).getUTCDay() + 6) % 7));
  const isReal = (week: number, of: number) => week > 0 && monday(week, of) < monday(1, of + 1);
  const end = last < first ? year + 1 : year;
  return isReal(first, year) && isReal(last, end) ? { from: monday(first, year), to: later(monday(last, end), 4) } : undefined;
}
