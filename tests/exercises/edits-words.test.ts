/** What happens to the participant's own words when questions and fields are edited between two visits. */
import { expect, test } from 'vitest';
import type { WorkbookField } from '../../src/exercises/workbook/schema.ts';
import { knownKeys, rowNumbers } from '../../src/exercises/workbook/answer.ts';
import { orphans, restoreWords } from '../../src/exercises/words.ts';

const text = (id: string): WorkbookField => ({ id, kind: 'text', label: id, example: id });
const list = (id: string): WorkbookField => ({ id, kind: 'list', label: id, example: [id] });
const table = (id: string, ...columns: string[]): WorkbookField => ({ id, kind: 'table', label: id, columns: columns.map((column) => ({ id: column, title: column })), example: [columns] });
const checklist = (id: string, ...items: string[]): WorkbookField => ({ id, kind: 'checklist', label: id, items: items.map((item) => ({ id: item, text: item })) });

/** What of stored words today's document shows under "earlier text". */
const shownApart = (stored: unknown, ...fields: WorkbookField[]) => {
  const words = restoreWords(stored);
  return orphans(words, knownKeys({ fields }, words));
};

test('words for a removed field are kept and still shown', () => {
  const stored = { varfor: 'För att', gammal: 'Det vi skrev i våras' };
  expect(restoreWords(stored)).toEqual(stored);
  expect(shownApart(stored, text('varfor'))).toEqual(['Det vi skrev i våras']);
});

test('words for a removed field are still there after the next change is saved', () => {
  const next = { ...restoreWords({ varfor: 'För att', gammal: 'Kvar' }), varfor: 'Nytt' };
  expect(restoreWords(JSON.parse(JSON.stringify(next)))).toEqual({ varfor: 'Nytt', gammal: 'Kvar' });
});

test('words come back to their field when a removed field returns', () => {
  expect(shownApart({ gammal: 'Kvar' }, text('gammal'))).toEqual([]);
});

test('a question that is reworded or moved keeps its words', () => {
  const words = restoreWords({ nu: 'Lugnt', sedan: 'Lugnare' });
  expect(words).toMatchObject({ nu: 'Lugnt', sedan: 'Lugnare' });
  expect(orphans(words, ['sedan', 'nu'])).toEqual([]);
});

test('an added question is empty and changes nothing of what was written', () => {
  const words = restoreWords({ nu: 'Lugnt' });
  expect(words.ny).toBeUndefined();
  expect(orphans(words, ['ny', 'nu'])).toEqual([]);
});

test('rows of a list that became a text are shown apart', () => {
  expect(shownApart({ 'vilka.1': 'Skolan', 'vilka.2': 'Fritid' }, text('vilka'))).toEqual(['Skolan', 'Fritid']);
});

test('a text that became a list is shown apart', () => {
  expect(shownApart({ vilka: 'Skolan' }, list('vilka'))).toEqual(['Skolan']);
});

test('a list that became a table shows its rows apart and keeps their numbers', () => {
  const stored = { 'plan.1': 'Möte', 'plan.2': 'Beslut' };
  expect(shownApart(stored, table('plan', 'vad', 'nar'))).toEqual(['Möte', 'Beslut']);
  expect(rowNumbers(stored, 'plan')).toEqual([1, 2]);
});

test('cells of a removed column are shown apart, the other columns stay', () => {
  expect(shownApart({ 'plan.1.vad': 'Möte', 'plan.1.vem': 'Enhetschefen' }, table('plan', 'vad', 'nar'))).toEqual(['Enhetschefen']);
});

test('columns in another order keep their cells', () => {
  expect(shownApart({ 'plan.1.vad': 'Möte', 'plan.1.nar': 'Maj' }, table('plan', 'nar', 'vad'))).toEqual([]);
});

test('a tick stays with its item when others are added, moved or removed', () => {
  const stored = { 'klart.beslut': 'x', 'klart.borta': 'x' };
  const words = restoreWords(stored);
  const known = knownKeys({ fields: [checklist('klart', 'ny', 'beslut')] }, words);
  expect(known.filter((key) => words[key] === 'x')).toEqual(['klart.beslut']);
  expect(words['klart.borta']).toBe('x');
});
