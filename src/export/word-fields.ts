/** A field as Word's own paragraphs, lists, tables and checkboxes. */
import { BorderStyle, CheckBox, HeightRule, type ITableCellOptions, Paragraph, ShadingType, Tab, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { sum } from '../course/outline.ts';
import { isFilled } from './headings.ts';
import type { ExportField } from './model.ts';
import { lines, oneLine } from './plain.ts';
import { style, textWidth } from './word-styles.ts';

export const bullets = 'punkter';

/** A text field is a paragraph or more; one where nothing is written has lines to write on. */
export function fieldBlocks(field: ExportField): (Paragraph | Table)[] {
  if (field.kind === 'checklist') return field.items.map(checkbox);
  if (field.kind === 'table') return [table(field), new Paragraph({ style: style.cell })];
  if (!isFilled(field)) return Array.from({ length: 3 }, () => new Paragraph({ style: style.write }));
  if (field.kind === 'text') return paragraphs(field.text);
  return field.rows.map((row) => new Paragraph({ style: 'ListParagraph', numbering: { reference: bullets, level: 0 }, children: runs(lines(row)) }));
}

/** One that can be ticked in Word. */
function checkbox({ text, ticked }: { text: string; ticked: boolean }): Paragraph {
  return new Paragraph({ style: 'ListParagraph', indent: { left: 360, hanging: 360 }, children: [new CheckBox({ checked: ticked }), new TextRun({ children: [new Tab(), oneLine(text)] })] });
}

/** A paragraph where the participant left an empty line, a line break where they made one. */
export function paragraphs(text: string, paragraphStyle?: string): Paragraph[] {
  const groups = lines(text).reduce<string[][]>((all, line) => (line.trim() === '' ? [...all, []] : [...all.slice(0, -1), [...all.at(-1)!, line]]), [[]]);
  return groups.filter((group) => group.length > 0).map((group) => new Paragraph({ ...(paragraphStyle ? { style: paragraphStyle } : {}), children: runs(group) }));
}

const runs = (texts: string[]) => texts.map((text, index) => new TextRun({ text, ...(index > 0 ? { break: 1 } : {}) }));

function table({ columns, rows }: Extract<ExportField, { kind: 'table' }>): Table {
  const widths = columnWidths([columns, ...rows]);
  const row = (cells: string[]) => columns.map((_, column) => cell(paragraphs(cells[column] ?? '', style.cell), widths[column]!));
  const titles = columns.map((title, column) => cell(paragraphs(title, style.columnTitle), widths[column]!, { shading: { type: ShadingType.CLEAR, fill: 'EEF1F4', color: 'auto' } }));
  const filled = rows.map((cells) => new TableRow({ cantSplit: true, children: row(cells) }));
  const empty = Array.from({ length: 3 }, () => new TableRow({ height: { value: 700, rule: HeightRule.ATLEAST }, children: row([]) }));
  const border = { style: BorderStyle.SINGLE, size: 4, color: '9AA3AB' };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 50, bottom: 30, left: 90, right: 90 },
    borders: { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border },
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: titles }), ...(filled.length > 0 ? filled : empty)],
  });
}

function cell(children: Paragraph[], width: number, more: Partial<ITableCellOptions> = {}): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children: children.length > 0 ? children : [new Paragraph({ style: style.cell })], ...more });
}

/** Room for each column's longest word, and what is left over by how much is written in it. */
function columnWidths(rows: string[][]): number[] {
  const cells = rows[0]!.map((_, column) => rows.map((row) => row[column] ?? ''));
  const words = cells.map((texts) => 240 + 125 * Math.min(18, Math.max(...texts.flatMap((text) => text.split(/\s+/)).map((word) => word.length))));
  const shares = cells.map((texts) => Math.min(60, texts.reduce((sum, text) => sum + text.length, 0) / texts.length) + 1);
  const over = Math.max(0, textWidth - sum(words));
  const wanted = words.map((width, column) => width + (over * shares[column]!) / sum(shares));
  const widths = wanted.map((width) => Math.floor((width * textWidth) / sum(wanted)));
  return widths.with(-1, widths.at(-1)! + textWidth - sum(widths));
}
