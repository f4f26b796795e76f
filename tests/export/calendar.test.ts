import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCalendar } from '../../src/export/calendar.ts';
import { datedIn } from '../../src/export/dated.ts';
import type { ExportDocument } from '../../src/export/model.ts';
import { exampleOf, exported, filled, writable } from './documents.ts';
import { readCalendar } from './ics.ts';

const about = { start: '2026-09-01' };
const of = (id: string) => writable.find((written) => written.id.endsWith(`/${id}`))!;
const table = (columns: string[], ...rows: string[][]): ExportDocument => ({ id: 'm/plan', title: 'Plan', kind: 'Arbetsblad', module: 'M', intro: '', whose: 'Eget', left: [], at: '2026-11-20T10:00:00.000Z', fields: [{ kind: 'table', label: 'Faser', columns, rows }] });

test('the plan for another municipality is a calendar: phases in order over the new year, and monthly meetings that come back', () => {
  const { ics, left, found } = toCalendar(exported(of('plan-for-att-processleda-en-kommun'), exampleOf(of('plan-for-att-processleda-en-kommun'))), about);
  const events = readCalendar(ics!);
  expect(left).toEqual([]);
  expect(events.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '20260914 20260919', '20261019 20261024', '20261116 20261121', '20261207 20261212', '20270208 20270213', '20270301 20270401', '20270501 20270601',
    '20270801 20270901', '20270901 20271001', '20271101 20271201', '20271201 20280101', '20261013 20261014', '20260908 20260909',
  ]);
  expect(events.flatMap(({ rule }) => rule ?? [])).toEqual(['FREQ=MONTHLY;BYMONTH=2,4,6,8,10,12;BYDAY=2TU;UNTIL=20271231', 'FREQ=MONTHLY;BYMONTH=1,3,5,7,9,11;BYDAY=2TU;UNTIL=20271231']);
  expect(events[1]!.summary).toBe('Kompetens och team: Två startdagar i Kvarnsele');
  expect(found[1]).toBe('Kompetens och team: Två startdagar i Kvarnsele: 19–23 oktober 2026');
});

test('the activity plan says which rows have no date that can be known', () => {
  const { ics, left } = toCalendar(exported(of('mal-och-aktivitetsplan'), exampleOf(of('mal-och-aktivitetsplan'))), about);
  expect(readCalendar(ics!).length).toBe(8);
  expect(left).toContain('Frågan ”vad har någon prövat?” tas upp på arbetsplatsträffar: ”En gång i månaden”');
  expect(left).toContain('Beslutet som arbetet vilar på går ut: ”31 december tredje året”');
});

test('the agenda gives its monthly meeting and what was agreed, the introduction its talks', () => {
  const agenda = readCalendar(toCalendar(exported(of('agenda-for-manadsavstamning'), exampleOf(of('agenda-for-manadsavstamning'))), about).ics!);
  expect(agenda.map(({ summary, from, rule }) => [summary, from, rule])[0]).toEqual(['Agenda för månadsavstämning', '20260916', 'FREQ=MONTHLY;BYDAY=3WE;UNTIL=20270901']);
  expect(agenda.slice(1).map(({ from }) => from)).toEqual(['20261023', '20261028', '20261026', '20261112']);
  const talks = readCalendar(toCalendar(exported(of('introduktionsplan'), exampleOf(of('introduktionsplan'))), about).ics!);
  expect(talks.map(({ from }) => from)).toEqual(['20261026', '20261026', '20261028']);
});

test('a document without dates, or a log of what has been, is no calendar', () => {
  for (const id of ['genuskoll', 'larlogg', 'nu-hos-oss']) expect(toCalendar(exported(of(id), exampleOf(of(id))), about)).toEqual({ ics: undefined, found: [], left: [] });
  for (const written of writable) expect(toCalendar(exported(written, {}), about).ics).toBeUndefined();
});

test('a row without a date is told of, and so is one that was not understood', () => {
  const { ics, left } = toCalendar(table(['Fas', 'Datum'], ['Start', ''], ['Slut', 'när vi är klara'], ['', '']), about);
  expect(ics).toBeUndefined();
  expect(left.slice(0, 2)).toEqual(['Start: inget datum', 'Slut: ”när vi är klara”']);
});

test('the same plan gives the same file, and a moved date the same event', () => {
  const plan = table(['Vad', 'När'], ['Möte', 'vecka 43'], ['Möte', 'vecka 45'], ['Beslut', 'mars']);
  const moved = table(['Vad', 'När'], ['Möte', 'vecka 44'], ['Möte', 'vecka 45'], ['Beslut', 'april']);
  expect(toCalendar(plan, about).ics).toBe(toCalendar(plan, about).ics);
  const ids = (document: ExportDocument) => readCalendar(toCalendar(document, about).ics!).map(({ uid }) => uid);
  expect(ids(moved)).toEqual(ids(plan));
  expect(new Set(ids(plan)).size).toBe(3);
  expect(ids({ ...plan, whose: 'Teamets' })).not.toEqual(ids(plan));
});

test('a start that is not a whole date yet does no harm', () => {
  for (const start of ['', '0002-01-01', '275760-01-01', 'i morgon']) expect(readCalendar(toCalendar(table(['Vad', 'När'], ['Möte', 'varje måndag']), { start }).ics!).length).toBe(1);
});

for (const written of writable) {
  test(`${written.id}: whatever is written, its calendar keeps to the standard and no dated row is lost`, () => {
    const when = fc.constantFrom('vecka 43', '13 oktober', '2027-03-01', 'mars 2027', 'varje månad, andra torsdagen', 'snart', 'före mars');
    fc.assert(
      fc.property(filled(written), fc.array(when, { minLength: 1, maxLength: 40 }), ({ words }, times) => {
        const one = exported(written, words);
        const dated = { ...one, fields: one.fields.map((field) => (field.kind === 'table' ? { ...field, rows: field.rows.map((cells, row) => cells.map((cell, column) => (/^(När|Datum|Senast|Klart)$/.test(field.columns[column]!) ? times[row % times.length]! : cell))) } : field)) };
        const { ics, left, found } = toCalendar(dated, about);
        expect(found.length + left.length).toBe(datedIn(dated).flat().length);
        const events = ics === undefined ? [] : readCalendar(ics);
        expect(events.length).toBe(found.length);
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      }),
      { numRuns: 20 },
    );
  });
}
