/** Documents as plain text: for a mail, a notes program, or a system that takes nothing else. */
import { instruction, isFilled, leftHeading, origin } from './headings.ts';
import type { ExportDocument, ExportField } from './model.ts';
import { day, lines, oneLine } from './plain.ts';

/**
 * @param about what the whole is called, and the day it is made, as an ISO date.
 * @returns the documents in the given order, with line breaks only where the participant made them.
 */
export function toText(documents: ExportDocument[], about: { title: string; date: string }): string {
  const title = oneLine(about.title);
  const top = documents.length === 1 ? [] : [[title, '='.repeat(width(title)), day(about.date)].join('\n')];
  return `${[...top, ...documents.map(document)].join('\n\n\n')}\n`;
}

function document(one: ExportDocument): string {
  const left = one.left.length > 0 ? [section(leftHeading, one.left.map((text) => lines(text).join('\n')))] : [];
  const title = oneLine(one.title);
  return [
    [title, '='.repeat(width(title)), origin(one)].join('\n'),
    ...instruction(one),
    ...one.fields.map((field) => section(field.label, isFilled(field) || field.kind === 'checklist' ? written(field) : ['Inte ifyllt.'])),
    ...left,
  ].join('\n\n');
}

/** The blocks of a field; between them stands an empty line. */
function written(field: ExportField): string[] {
  if (field.kind === 'text') return [lines(field.text).join('\n')];
  if (field.kind === 'list') return [field.rows.map((row) => item('-', row)).join('\n')];
  if (field.kind === 'checklist') return [field.items.map(({ text, ticked }) => item(ticked ? '[x]' : '[ ]', text)).join('\n')];
  return field.rows.map((cells) => cells.map((cell, column) => [`${oneLine(field.columns[column] ?? '')}:`, ...lines(cell)].join(lines(cell).length > 1 ? '\n  ' : ' ')).join('\n'));
}

function section(label: string, blocks: string[]): string {
  const heading = oneLine(label);
  return [[heading, '-'.repeat(width(heading))].join('\n'), ...blocks].join('\n\n');
}

/** Lines after the first begin under the first one's text. */
const item = (mark: string, text: string) => `${mark} ${lines(text).join(`\n${' '.repeat(mark.length + 1)}`)}`;

const width = (heading: string) => Math.min(heading.length, 60);
