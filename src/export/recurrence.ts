/** What comes back: "varje månad, andra torsdagen", "tredje onsdagen i månaden, udda månader", "varannan tisdag". */
import { isUnsure, later, month, whole, withoutTimes } from './dates.ts';

export interface Recurrence {
  /** The first day on or after the one that is counted from. */
  first: Date;
  /** RFC 5545, without `UNTIL`. */
  rule: string;
}

const ordinals = ['första', 'andra', 'tredje', 'fjärde', 'sista'];
/** As `Date` counts them, and as RFC 5545 calls them. */
const weekdays = ['sön', 'mån', 'tis', 'ons', 'tors', 'fre', 'lör'];
const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const weekday = `(?<weekday>${weekdays.join('|')})dag(?:en|ar|arna)?`;

const inMonth = whole(`(?<ordinal>${ordinals.join('|')})\\s+${weekday}`, 'u');
const onDate = whole('(?:den\\s+)?(?<date>\\d{1,2})(?::[ea])?\\s+(?:i\\s+)?(?:varje\\s+månad|varannan\\s+månad|månaden)|(?:varje|varannan)\\s+månad,?\\s+den\\s+(?<after>\\d{1,2})(?::[ea])?', 'u');
const inWeek = whole(`(?:varje|var|varannan)\\s+${weekday}|(?:varje|varannan)\\s+vecka,?\\s+(?:på\\s+)?${weekday.replace('weekday', 'later')}|${weekday.replace('weekday', 'before')}\\s+(?:varje|varannan)\\s+vecka`, 'u');
const isOdd = whole('udda\\s+månader|udda', 'u');
const isEven = whole('jämna\\s+månader|jämna', 'u');
const isEverySecond = whole('varannan(?:\\s+(?:månad|vecka))?', 'u');
const often = whole('(?:en\\s+gång\\s+)?(?:i\\s+|varje\\s+|var\\s+)?månad(?:en)?|(?:i|varje)\\s+veckan?');

/** @returns undefined when the text says nothing of coming back, or not on which day, or more than is understood. */
export function readRecurrence(text: string, start: Date): Recurrence | undefined {
  const written = withoutTimes(text);
  const found = inMonth.exec(written) ?? onDate.exec(written) ?? inWeek.exec(written);
  if (!found) return undefined;
  const parts = found.groups!;
  const rest = [isOdd, isEven, isEverySecond, often].reduce((left, known) => left.replace(known, ' '), written.replace(found[0], ' '));
  if (isUnsure(rest) || whole(month).test(rest)) return undefined;

  const second = isEverySecond.test(written) ? ';INTERVAL=2' : '';
  const name = parts.weekday ?? parts.later ?? parts.before;
  const named = name === undefined ? -1 : weekdays.indexOf(name);
  if (parts.ordinal === undefined && named >= 0) return from(start, `FREQ=WEEKLY${second};BYDAY=${codes[named]}`, (day) => day.getUTCDay() === named);

  const parity = isOdd.test(written) ? 1 : isEven.test(written) ? 0 : undefined;
  const only = parity === undefined ? second : `;BYMONTH=${[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((number) => number % 2 === parity)}`;
  const isMonth = (day: Date) => parity === undefined || (day.getUTCMonth() + 1) % 2 === parity;
  if (parts.ordinal !== undefined) {
    const place = ordinals.indexOf(parts.ordinal);
    const isPlace = (day: Date) => (place === 4 ? later(day, 7).getUTCMonth() !== day.getUTCMonth() : Math.ceil(day.getUTCDate() / 7) === place + 1);
    return from(start, `FREQ=MONTHLY${only};BYDAY=${place === 4 ? -1 : place + 1}${codes[named]}`, (day) => day.getUTCDay() === named && isPlace(day) && isMonth(day));
  }
  const date = Number(parts.date ?? parts.after);
  return date >= 1 && date <= 28 ? from(start, `FREQ=MONTHLY${only};BYMONTHDAY=${date}`, (day) => day.getUTCDate() === date && isMonth(day)) : undefined;
}

function from(start: Date, rule: string, isThat: (day: Date) => boolean): Recurrence {
  let first = start;
  while (!isThat(first)) first = later(first, 1);
  return { first, rule };
}
