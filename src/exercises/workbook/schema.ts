/** Workbook document: a page of the reader's own that the municipality can use. */
import { z } from 'zod';
import { id, text } from '../../course/schemas.ts';
import { exerciseBase, uniqueIds } from '../base.ts';

const field = { id, label: text, /** What to write, and how much. */ help: text.optional() };

const textField = z.strictObject({
  ...field,
  kind: z.literal('text'),
  /** A filled-in answer from an invented municipality. */
  example: text,
});
const listField = z.strictObject({
  ...field,
  kind: z.literal('list'),
  /** Filled-in rows. */
  example: z.array(text).min(1),
});
const tableField = z.strictObject({
  ...field,
  kind: z.literal('table'),
  columns: z.array(z.strictObject({ id, title: text })).min(2).max(5),
  /** Filled-in rows, a cell a column. */
  example: z.array(z.array(text)).min(1),
});
const checklistField = z.strictObject({
  ...field,
  kind: z.literal('checklist'),
  items: z.array(z.strictObject({ id, text })).min(2),
});

const workbookField = z.discriminatedUnion('kind', [textField, listField, tableField, checklistField]);

export const workbookSchema = z
  .strictObject({
    ...exerciseBase,
    type: z.literal('workbook'),
    /** What the document is for, who reads it, and how long it should be. */
    intro: text,
    /** Who filled in the example: "Exemplet kommer från den påhittade kommunen …". */
    exampleNote: text,
    fields: z.array(workbookField).min(1),
  })
  .superRefine((exercise, ctx) => {
    uniqueIds(exercise.fields, ctx, ['fields']);
    exercise.fields.forEach((field, index) => {
      if (field.kind === 'checklist') uniqueIds(field.items, ctx, ['fields', index, 'items']);
      if (field.kind !== 'table') return;
      uniqueIds(field.columns, ctx, ['fields', index, 'columns']);
      field.example.forEach((row, place) => {
        if (row.length !== field.columns.length) {
          ctx.addIssue({ code: 'custom', path: ['fields', index, 'example', place], input: row, message: `write ${field.columns.length} cells, one a column` });
        }
      });
    });
  });
export type Workbook = z.infer<typeof workbookSchema>;
export type WorkbookField = z.infer<typeof workbookField>;
