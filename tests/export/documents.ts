/** Every document of the course that a participant can write in, filled in three ways. */
import fc from 'fast-check';
import { readContent } from '../../src/content/read.ts';
import type { Exercise } from '../../src/content/model.ts';
import { cellKey, ticked, tickKey } from '../../src/exercises/workbook/answer.ts';
import type { Words } from '../../src/exercises/words.ts';
import { documentOf, type ExportDocument } from '../../src/export/model.ts';

type Written = Parameters<typeof documentOf>[0] & { id: string; module: string };

export const writable: Written[] = readContent('content').modules.flatMap((module) => module.exercises.flatMap((exercise) => asWritten(exercise, module.title)));

function asWritten(exercise: Exercise, module: string): Written[] {
  if (exercise.type === 'workbook' || exercise.type === 'reflection') return [{ ...exercise, module }];
  if (exercise.type === 'scenario') return [{ type: 'scenario', title: exercise.title, questions: exercise.debrief.questions, id: exercise.id, module }];
  return [];
}

export const at = '2026-11-20T10:00:00.000Z';
export const about = { title: 'Arbetsboken', date: '2026-11-22' };

export const exported = (written: Written, words: Words): ExportDocument => documentOf(written, words, { id: written.id, module: written.module, whose: 'Eget', at });

/** Where something can be written, two rows in each list and table; ticks apart. */
export function keysOf(written: Written): { texts: string[]; ticks: string[] } {
  if (written.type === 'scenario') return { texts: written.questions.map(({ id }) => id), ticks: [] };
  if (written.type === 'reflection') return { texts: written.prompts.map(({ id }) => id), ticks: [] };
  const texts = written.fields.flatMap((field) => {
    if (field.kind === 'checklist') return [];
    if (field.kind === 'text') return [field.id];
    const columns = field.kind === 'table' ? field.columns.map(({ id }) => id) : [undefined];
    return [2, 5].flatMap((row) => columns.map((column) => cellKey(field.id, row, column)));
  });
  return { texts, ticks: written.fields.flatMap((field) => (field.kind === 'checklist' ? field.items.map(({ id }) => tickKey(field.id, id)) : [])) };
}

/** The example that the course shows for a workbook document, as though the participant had written it. */
export function exampleOf(written: Written): Words {
  if (written.type !== 'workbook') return Object.fromEntries(keysOf(written).texts.map((key) => [key, `Mina ord om ${key}.`]));
  return Object.fromEntries(
    written.fields.flatMap((field): [string, string][] => {
      if (field.kind === 'text') return [[field.id, field.example]];
      if (field.kind === 'checklist') return field.items.slice(0, 1).map(({ id }) => [tickKey(field.id, id), ticked]);
      if (field.kind === 'list') return field.example.map((row, index) => [cellKey(field.id, index + 1), row]);
      return field.example.flatMap((cells, index) => cells.map((cell, column): [string, string] => [cellKey(field.id, index + 1, field.columns[column]!.id), cell]));
    }),
  );
}

const hard = ['åäö ÅÄÖ é', '👩‍👩‍👧 🏔️', '<w:t>&amp;</w:t>', ']]>', '"\'&<>', '{{vad}}', 'a\r\nb\n\nc', '\u000B\u000C\u2028', '\u0000\u0007\u001B\u007F\uFFFE', '\uD83D', '\uDE00x', '\t', 'x; y, z\\n', 'ord '.repeat(400), 'å'.repeat(300), 'Ärende: §§ 3–4', '=1+1', ' '];
const anything = fc.array(fc.oneof(fc.constantFrom(...hard), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 6 }).map((parts) => parts.join(''));

/** Whatever somebody may type or paste, in every place, each told apart by its ends. */
export function filled(written: Written): fc.Arbitrary<{ words: Words; texts: string[] }> {
  const { texts, ticks } = keysOf(written);
  return fc.tuple(fc.array(anything, { minLength: texts.length, maxLength: texts.length }), fc.array(fc.boolean(), { minLength: ticks.length, maxLength: ticks.length })).map(([inner, marks]) => {
    const all = inner.map((text, index) => `(${index}:${text}:${index})`);
    return {
      texts: all,
      words: { ...Object.fromEntries(texts.map((key, index) => [key, all[index]!])), ...Object.fromEntries(ticks.map((key, index) => [key, marks[index] ? ticked : ''])) },
    };
  });
}
