import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellKey, knownKeys, rowNumbers, tickKey, withoutRow } from '../../src/exercises/workbook/answer.ts';
import { isEmpty, orphans, restoreWords } from '../../src/exercises/words.ts';
import { examplesOf } from './examples.ts';

test('whatever is stored, it can be read as words and saved again without a loss', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.jsonValue()))), (stored) => {
      const words = restoreWords(stored);
      expect(Object.values(words).every((text) => typeof text === 'string')).toBe(true);
      expect(restoreWords(JSON.parse(JSON.stringify(words)))).toEqual(words);
    }),
  );
});

test('only spaces and line breaks are no words', () => {
  expect(isEmpty({})).toBe(true);
  expect(isEmpty({ nu: ' \n', sedan: '' })).toBe(true);
  expect(isEmpty({ nu: '', sedan: 'Lugnare.' })).toBe(false);
});

test('words without a question are shown apart, empty ones are not', () => {
  expect(orphans({ nu: 'Kvar', gammal: 'Förr', tom: ' ' }, ['nu'])).toEqual(['Förr']);
});

test('rows are counted by field, with gaps where rows are removed', () => {
  const words = { 'plan.1.vad': 'Möte', 'plan.3.vad': 'Beslut', 'plan.3.nar': 'Maj', 'plan.10.vad': 'Uppföljning', 'planering.2': 'Annat', varfor: 'Text' };
  expect(rowNumbers(words, 'plan')).toEqual([1, 3, 10]);
  expect(rowNumbers(words, 'varfor')).toEqual([]);
});

test('removing a row takes its cells, and no other row with a number that begins alike', () => {
  const words = { 'plan.1.vad': 'a', 'plan.1.nar': 'b', 'plan.10.vad': 'c', 'vilka.1': 'd' };
  expect(withoutRow(words, 'plan', 1).cells).toEqual({ 'plan.1.vad': 'a', 'plan.1.nar': 'b' });
  expect(withoutRow(words, 'plan', 1).rest).toEqual({ 'plan.10.vad': 'c', 'vilka.1': 'd' });
  expect(withoutRow(words, 'vilka', 1).rest).toEqual({ 'plan.1.vad': 'a', 'plan.1.nar': 'b', 'plan.10.vad': 'c' });
});

for (const workbook of examplesOf('workbook')) {
  test(`${workbook.id}: everything that can be written in it has a place of its own and is shown there`, () => {
    const written = Object.fromEntries(
      workbook.fields.flatMap((field): [string, string][] => {
        if (field.kind === 'text') return [[field.id, 'ord']];
        if (field.kind === 'checklist') return field.items.map((item) => [tickKey(field.id, item.id), 'x']);
        const columns = field.kind === 'table' ? field.columns.map((column) => column.id) : [undefined];
        return [1, 2].flatMap((row) => columns.map((column): [string, string] => [cellKey(field.id, row, column), 'ord']));
      }),
    );
    expect(knownKeys(workbook, written).sort()).toEqual(Object.keys(written).sort());
    expect(orphans(written, knownKeys(workbook, written))).toEqual([]);
  });
}

for (const reflection of examplesOf('reflection')) {
  test(`${reflection.id}: what is written to each question comes back`, () => {
    const words = Object.fromEntries(reflection.prompts.map(({ id }) => [id, `Mina ord om ${id}`]));
    expect(restoreWords(JSON.parse(JSON.stringify(words)))).toEqual(words);
    expect(orphans(words, reflection.prompts.map(({ id }) => id))).toEqual([]);
  });
}
