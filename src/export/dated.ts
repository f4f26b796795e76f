/** What in a document has a date of its own: rows of tables with a column for it, and a text that answers "När …?". */
import type { ExportDocument, ExportField } from './model.ts';
import { oneLine, plain } from './plain.ts';

export interface Dated {
  name: string;
  /** As the participant wrote it; empty when they did not. */
  when: string;
  /** Everything written in the row or the text. */
  about: string;
}

const dateColumns = ['Datum', 'När', 'Senast', 'Klart'];
/** Columns that say what is to happen; without any, the table's label and the row's first cell do. */
const nameColumns = ['Fas', 'Träff', 'Aktivitet', 'Vad', 'Fråga', 'Frågan'];
/** A table with this column tells of what has been. */
const past = 'Vad hände?';

/** @returns lists that belong together: dates in one follow on each other. */
export function datedIn({ fields }: ExportDocument): Dated[][] {
  return fields.map(datedOf).filter((list) => list.length > 0);
}

function datedOf(field: ExportField): Dated[] {
  if (field.kind === 'text' && /^När\P{L}/u.test(field.label) && field.text.trim() !== '') {
    const [first = ''] = oneLine(field.text).split(/(?<=[.!?])\s+(?=\p{Lu})/u);
    return [{ name: '', when: first, about: plain(field.text) }];
  }
  if (field.kind !== 'table' || field.columns.includes(past)) return [];
  const date = field.columns.findIndex((column) => dateColumns.includes(column));
  if (date < 0) return [];
  return field.rows.map((cells) => ({
    name: nameOf(field, cells, date),
    when: oneLine(cells[date] ?? ''),
    about: field.columns.flatMap((column, index) => (cells[index]?.trim() ? `${column}: ${plain(cells[index]).trim()}` : [])).join('\n'),
  }));
}

function nameOf({ label, columns }: { label: string; columns: string[] }, cells: string[], date: number): string {
  const named = cells.filter((_, index) => nameColumns.includes(columns[index] ?? ''));
  const parts = named.some((cell) => cell.trim()) ? named : [label, cells.find((cell, index) => index !== date && cell.trim()) ?? ''];
  return parts.map((part) => oneLine(part).replace(/\.$/, '')).filter(Boolean).join(': ');
}
