import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayLength, readDates, utc } from '../../src/export/dates.ts';
import { readRecurrence } from '../../src/export/recurrence.ts';

const start = utc(2026, 8, 1);
const iso = (date: Date) => date.toISOString().slice(0, 10);
const dates = (text: string, after = start) => readDates(text, after)?.map(({ from, to }) => (iso(from) === iso(to) ? iso(from) : `${iso(from)} ${iso(to)}`));
const again = (text: string) => {
  const found = readRecurrence(text, start);
  return found && `${iso(found.first)} ${found.rule}`;
};

const understood: [string, string[]][] = [
  ['2027-03-01', ['2027-03-01']],
  ['13 oktober', ['2026-10-13']],
  ['Den 13:e oktober kl. 9.00–11.30', ['2026-10-13']],
  ['tisdag 13 okt. 2026, 45 minuter', ['2026-10-13']],
  ['senast 15 mars', ['2027-03-15']],
  ['13/10', ['2026-10-13']],
  ['13/10 2027', ['2027-10-13']],
  ['13–15 oktober', ['2026-10-13 2026-10-15']],
  ['28 oktober–2 november', ['2026-10-28 2026-11-02']],
  ['28 december – 3 januari 2027', ['2026-12-28 2027-01-03']],
  ['vecka 43', ['2026-10-19 2026-10-23']],
  ['v. 6', ['2027-02-08 2027-02-12']],
  ['v43 och v45', ['2026-10-19 2026-10-23', '2026-11-02 2026-11-06']],
  ['Vecka 43–45', ['2026-10-19 2026-11-06']],
  ['vecka 52–1', ['2026-12-21 2027-01-08']],
  ['vecka 53', ['2026-12-28 2027-01-01']],
  ['vecka 1 2029', ['2029-01-01 2029-01-05']],
  ['mars 2027', ['2027-03-01 2027-03-31']],
  ['2027-03', ['2027-03-01 2027-03-31']],
  ['Mars', ['2027-03-01 2027-03-31']],
  ['September', ['2026-09-01 2026-09-30']],
  ['April–juni', ['2027-04-01 2027-06-30']],
  ['november till januari', ['2026-11-01 2027-01-31']],
  ['september–november 2027', ['2027-09-01 2027-11-30']],
  ['Maj och november', ['2027-05-01 2027-05-31', '2027-11-01 2027-11-30']],
  ['slutet av maj', ['2027-05-01 2027-05-31']],
  ['28 oktober, 15 minuter på video', ['2026-10-28']],
];
for (const [text, days] of understood) {
  test(`”${text}” is ${days.join(' and ')}, counted from 1 September 2026`, () => expect(dates(text)).toEqual(days));
}

for (const text of ['', 'snart', 'efter sommaren', 'Före första övningen', 'före 1 mars', 'Oktober tredje året', '31 december tredje året', 'Våren andra året', 'mars eller april', 'en gång i månaden', '31 februari', 'vecka 54', 'vecka 53 2027', '0 mars', '32/1', 'mellan 3 och 5 maj', '17', 'omars', 'inte i mars', 'mars?', 'nästa vecka', '2027', 'första veckan i mars', 'två veckor efter den 1 mars', '12026-01-01']) {
  test(`”${text}” is not a date that can be known`, () => expect(dates(text)).toBeUndefined());
}

const recurring: [string, string][] = [
  ['varje månad, andra torsdagen', '2026-09-10 FREQ=MONTHLY;BYDAY=2TH'],
  ['Andra tisdagen kl. 9.00–9.45, jämna månader', '2026-10-13 FREQ=MONTHLY;BYMONTH=2,4,6,8,10,12;BYDAY=2TU'],
  ['Andra tisdagen kl. 9.00–9.45, udda månader', '2026-09-08 FREQ=MONTHLY;BYMONTH=1,3,5,7,9,11;BYDAY=2TU'],
  ['Tredje onsdagen i månaden kl. 9.00–9.45, på video.', '2026-09-16 FREQ=MONTHLY;BYDAY=3WE'],
  ['sista fredagen varannan månad', '2026-09-25 FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR'],
  ['den 15:e varje månad', '2026-09-15 FREQ=MONTHLY;BYMONTHDAY=15'],
  ['varje månad den 1', '2026-09-01 FREQ=MONTHLY;BYMONTHDAY=1'],
  ['Varje måndag', '2026-09-07 FREQ=WEEKLY;BYDAY=MO'],
  ['varannan vecka på torsdagar', '2026-09-03 FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
  ['varannan onsdag kl 10', '2026-09-02 FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
];
for (const [text, rule] of recurring) {
  test(`”${text}” comes back`, () => expect(again(text)).toBe(rule));
}

for (const text of ['En gång i månaden', 'varje månad', 'varje termin', 'första och tredje tisdagen', 'andra tisdagen i mars', 'andra torsdagen, från oktober', 'den 31 varje månad', 'varje år', 'mars']) {
  test(`”${text}” does not say on which days it comes back`, () => expect(again(text)).toBeUndefined());
}

const day = fc.integer({ min: utc(2026, 0, 1).getTime() / dayLength, max: utc(2035, 11, 31).getTime() / dayLength }).map((days) => new Date(days * dayLength));

test('any day is read back, however it is written, with or without its year', () => {
  const forms: Intl.DateTimeFormatOptions[] = [{ dateStyle: 'short' }, { dateStyle: 'medium' }, { dateStyle: 'long' }, { dateStyle: 'full' }];
  fc.assert(
    fc.property(day, fc.constantFrom(...forms), (date, form) => {
      expect(dates(date.toLocaleDateString('sv-SE', { ...form, timeZone: 'UTC' }))).toEqual([iso(date)]);
      expect(dates(date.toLocaleDateString('sv-SE', { day: 'numeric', month: 'long', timeZone: 'UTC' }), date)).toEqual([iso(date)]);
    }),
  );
});

test('the week of any working day holds that day', () => {
  fc.assert(
    fc.property(day, (date) => {
      const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * dayLength);
      const week = Math.floor((thursday.getTime() - utc(thursday.getUTCFullYear(), 0, 1).getTime()) / dayLength / 7) + 1;
      const [span] = readDates(`vecka ${week} ${thursday.getUTCFullYear()}`, start)!;
      expect(iso(span!.from)).toBe(iso(new Date(thursday.getTime() - 3 * dayLength)));
      expect(iso(span!.to)).toBe(iso(new Date(thursday.getTime() + dayLength)));
    }),
  );
});

test('no text makes it fail, and a date without a year is never before the day it is counted from', () => {
  const words = fc.constantFrom('vecka', 'v.', '43', '13', 'oktober', 'mars', '2027', '–', ' ', ', ', 'och', 'andra', 'tisdagen', 'varje', 'månad', 'den', '1/2', 'kl. 9', '31', 'februari', 'i');
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' '))), day, (text, after) => {
      for (const { from, to } of readDates(text, after) ?? []) {
        expect(from <= to).toBe(true);
        if (!/\d{4}/.test(text)) expect(to >= after).toBe(true);
      }
      const found = readRecurrence(text, after);
      if (found) expect(found.first >= after).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
