/** Everything in the course that one writes in, in the course's order. Read at build. */
import { content, type Exercise, type Lesson, type Module } from '../../content/index.ts';
import { cellKey } from '../../exercises/workbook/answer.ts';
import { datedIn } from '../../export/dated.ts';
import { documentOf } from '../../export/model.ts';
import type { DocumentData, DocumentType } from './workbook-copies.ts';

type Written = Extract<Exercise, { type: DocumentType }>;

/** A document and where in the course it belongs. */
export interface DocumentPlace { exercise: Written; lesson: Lesson; module: Module }

export const documents: DocumentPlace[] = content.modules.flatMap((module) =>
  module.lessons.flatMap((lesson) => lesson.exercises.filter(isWritten).map((exercise) => ({ exercise, lesson, module }))),
);

function isWritten(exercise: Exercise): exercise is Written {
  return exercise.type === 'workbook' || exercise.type === 'reflection' || exercise.type === 'scenario';
}

/** What the page fetches when the document is opened. */
export function dataOf({ exercise: { file: _, ...exercise }, module }: DocumentPlace): DocumentData {
  const about = { id: exercise.id, module: module.title };
  if (exercise.type !== 'scenario') return { ...about, exercise: { ...exercise, sources: [] }, dated: exercise.type === 'workbook' && isDated(exercise) };
  return { ...about, exercise: { type: 'scenario', title: exercise.title, questions: exercise.debrief.questions }, dated: false };
}

/** Whether a calendar would find something in it, were it filled in. */
function isDated(exercise: Parameters<typeof documentOf>[0] & { type: 'workbook' }): boolean {
  const filled = exercise.fields.flatMap((field) =>
    field.kind === 'text' ? [[field.id, 'x']] : field.kind === 'table' ? [[cellKey(field.id, 1, field.columns[0]!.id), 'x']] : [],
  );
  return datedIn(documentOf(exercise, Object.fromEntries(filled), { id: '', module: '', whose: '', at: '' })).length > 0;
}
