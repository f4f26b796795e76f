/** What the participant has written, as a document that every format can be made from. */
import type { Reflection } from '../exercises/reflection/schema.ts';
import type { Scenario } from '../exercises/scenario/schema.ts';
import { cellKey, knownKeys, rowNumbers, ticked, tickKey } from '../exercises/workbook/answer.ts';
import type { Workbook, WorkbookField } from '../exercises/workbook/schema.ts';
import { orphans, type Words } from '../exercises/words.ts';

/** A piece of the participant's own text, ready for any format. */
export type ExportField =
  | { kind: 'text'; label: string; text: string }
  | { kind: 'list'; label: string; rows: string[] }
  | { kind: 'table'; label: string; columns: string[]; rows: string[][] }
  | { kind: 'checklist'; label: string; items: { text: string; ticked: boolean }[] };

export interface ExportDocument {
  id: string;
  title: string;
  /** "Arbetsblad", "Reflektion" or "Dialog". */
  kind: string;
  module: string;
  intro: string;
  /** "Eget" or "Teamets". */
  whose: string;
  fields: ExportField[];
  /** Text whose question is gone. */
  left: string[];
  /** ISO date of the last change; empty when nothing is written. */
  at: string;
}

/** What is needed of a scenario: the questions that its debrief ends with. */
export interface ScenarioQuestions {
  type: 'scenario';
  title: string;
  questions: Scenario['debrief']['questions'];
}

/** The calendar of a document, and what could not be part of it. */
export interface Calendar {
  /** The file; undefined when nothing in the document is dated. */
  ics: string | undefined;
  /** Each event in words, in the order of the document: "Två startdagar: 19–23 oktober 2026". */
  found: string[];
  /** Rows left out, since they have no date or one that was not understood: "Avslut: ”när vi är klara”". */
  left: string[];
}

/**
 * @param words what is kept for it; empty gives a form to fill in by hand.
 * @param about `module` is the module's title, `at` when the words were last changed.
 */
export function documentOf(
  exercise: Workbook | Reflection | ScenarioQuestions,
  words: Words,
  about: { id: string; module: string; whose: string; at: string },
): ExportDocument {
  return { ...about, title: exercise.title, ...contents(exercise, words) };
}

function contents(exercise: Workbook | Reflection | ScenarioQuestions, words: Words): Pick<ExportDocument, 'kind' | 'intro' | 'fields' | 'left'> {
  if (exercise.type === 'workbook') {
    const left = orphans(words, knownKeys(exercise, words)).filter((text) => text !== ticked);
    return { kind: 'Arbetsblad', intro: exercise.intro, fields: exercise.fields.map((field) => fieldOf(field, words)), left };
  }
  const asked = exercise.type === 'reflection' ? exercise.prompts.map(({ id, question }) => ({ id, text: question })) : exercise.questions;
  return {
    kind: exercise.type === 'reflection' ? 'Reflektion' : 'Dialog',
    intro: exercise.type === 'reflection' ? exercise.intro : '',
    fields: asked.map(({ id, text }) => ({ kind: 'text', label: text, text: words[id] ?? '' })),
    left: orphans(words, asked.map(({ id }) => id)),
  };
}

function fieldOf(field: WorkbookField, words: Words): ExportField {
  const { kind, label } = field;
  const text = (key: string) => words[key] ?? '';
  if (kind === 'text') return { kind, label, text: text(field.id) };
  if (kind === 'checklist') return { kind, label, items: field.items.map((item) => ({ text: item.text, ticked: text(tickKey(field.id, item.id)) === ticked })) };
  const rows = rowNumbers(words, field.id);
  if (kind === 'list') return { kind, label, rows: rows.map((row) => text(cellKey(field.id, row))).filter(isWritten) };
  return {
    kind,
    label,
    columns: field.columns.map(({ title }) => title),
    rows: rows.map((row) => field.columns.map(({ id }) => text(cellKey(field.id, row, id)))).filter((cells) => cells.some(isWritten)),
  };
}

const isWritten = (text: string) => text.trim() !== '';
