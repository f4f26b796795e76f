/** A workbook document's answer: flat words, so that one field never carries another with it. */
import type { Words } from '../words.ts';
import type { Workbook, WorkbookField } from './schema.ts';

/** Where a row's cell is kept: `atgarder.3.vem`; a list's row has no column: `atgarder.3`. */
export const cellKey = (field: string, row: number, column?: string) => [field, row, column].filter((step) => step !== undefined).join('.');

/** Kept for a ticked item: `checklista.beslut`. */
export const tickKey = (field: string, item: string) => `${field}.${item}`;
export const ticked = 'x';

/** Numbers of the rows that hold something, in order. Removed rows leave gaps, and nothing moves. */
export function rowNumbers(words: Words, field: string): number[] {
  const numbers = Object.keys(words).flatMap((key) => {
    const [name, row] = key.split('.');
    return name === field && row !== undefined && /^\d+$/.test(row) ? [Number(row)] : [];
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** What is written without a row, and the row's own cells, so that the removal can be taken back. */
export function withoutRow(words: Words, field: string, row: number): { rest: Words; cells: Words } {
  const start = cellKey(field, row);
  const isCell = ([key]: [string, string]) => key === start || key.startsWith(`${start}.`);
  const entries = Object.entries(words);
  return { rest: Object.fromEntries(entries.filter((entry) => !isCell(entry))), cells: Object.fromEntries(entries.filter(isCell)) };
}

/** Every key that today's document can show, given what is written. */
export function knownKeys(exercise: Pick<Workbook, 'fields'>, words: Words): string[] {
  return exercise.fields.flatMap((field) => keysOf(field, words));
}

function keysOf(field: WorkbookField, words: Words): string[] {
  if (field.kind === 'text') return [field.id];
  if (field.kind === 'checklist') return field.items.map((item) => tickKey(field.id, item.id));
  const rows = rowNumbers(words, field.id);
  if (field.kind === 'list') return rows.map((row) => cellKey(field.id, row));
  return rows.flatMap((row) => field.columns.map((column) => cellKey(field.id, row, column.id)));
}
