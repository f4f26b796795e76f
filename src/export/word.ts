/** Documents as a Word file, made in the browser. Fetch it with `import()` when somebody asks for one. */
import { AlignmentType, Bookmark, Document, Footer, HeadingLevel, InternalHyperlink, LevelFormat, Packer, PageNumber, Paragraph, type Table, TabStopType, LeaderType, Tab, TextRun } from 'docx';
import { instruction, leftHeading, origin } from './headings.ts';
import type { ExportDocument } from './model.ts';
import { day, oneLine } from './plain.ts';
import { bullets, fieldBlocks, paragraphs } from './word-fields.ts';
import { margin, style, styles, textWidth } from './word-styles.ts';

/**
 * @param documents one, which is then the whole file, or several, after a list of them.
 * @param about what the whole is called, and the day it is made, as an ISO date.
 * @returns a .docx file. It names nobody: the municipality writes its name on the first line.
 */
export async function toWord(documents: ExportDocument[], about: { title: string; date: string }): Promise<Blob> {
  const title = oneLine(documents.length === 1 ? documents[0]!.title : about.title);
  const children = documents.length === 1 ? alone(documents[0]!) : together(documents, title, about.date);
  return Packer.toBlob(
    new Document({
      title,
      // Empty, or else docx writes a name of its own.
      creator: '',
      lastModifiedBy: '',
      styles,
      numbering: { config: [{ reference: bullets, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: 360, hanging: 260 } } } }] }] },
      sections: [{ properties: { page: { size: { width: '210mm', height: '297mm' }, margin: { top: margin, right: margin, bottom: margin, left: margin } } }, footers: { default: footer(title) }, children }],
    }),
  );
}

function alone(document: ExportDocument): (Paragraph | Table)[] {
  return [new Paragraph({ heading: HeadingLevel.TITLE, text: oneLine(document.title) }), new Paragraph({ style: style.about, text: origin(document) }), municipality(), ...body(document, HeadingLevel.HEADING_1)];
}

function together(documents: ExportDocument[], title: string, date: string): (Paragraph | Table)[] {
  const place = (index: number) => `dokument-${index + 1}`;
  const entry = (document: ExportDocument, index: number) => [
    ...(document.module === documents[index - 1]?.module ? [] : [new Paragraph({ style: style.columnTitle, spacing: { before: 120 }, text: oneLine(document.module) })]),
    new Paragraph({ style: style.cell, children: [new InternalHyperlink({ anchor: place(index), children: [new TextRun({ text: oneLine(document.title), style: 'Hyperlink' })] }), new TextRun(`, ${[document.kind, document.whose].filter(Boolean).join(', ').toLowerCase()}`)] }),
  ];
  const part = (document: ExportDocument, index: number) => [
    new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: beginsPage(document, documents[index - 1]), children: [new Bookmark({ id: place(index), children: [new TextRun(oneLine(document.title))] })] }),
    new Paragraph({ style: style.about, text: origin(document) }),
    ...body(document, HeadingLevel.HEADING_2),
  ];
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    new Paragraph({ style: style.about, text: day(date) }),
    municipality(),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: 'Innehåll' }),
    ...documents.flatMap(entry),
    ...documents.flatMap(part),
  ];
}

/** A workbook document has pages of its own; reflections and questions of the same module share one. */
function beginsPage(document: ExportDocument, before: ExportDocument | undefined): boolean {
  return document.module !== before?.module || [document, before].some(({ kind }) => kind === 'Arbetsblad');
}

function body(document: ExportDocument, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): (Paragraph | Table)[] {
  return [
    ...instruction(document).map((text) => new Paragraph({ style: style.about, text })),
    ...document.fields.flatMap((field) => [new Paragraph({ heading, text: oneLine(field.label) }), ...fieldBlocks(field)]),
    ...(document.left.length > 0 ? [new Paragraph({ heading, text: leftHeading }), ...document.left.flatMap((text) => paragraphs(text))] : []),
  ];
}

/** "Kommun:" and a line to write on. */
function municipality(): Paragraph {
  return new Paragraph({ tabStops: [{ type: TabStopType.LEFT, position: Math.round(textWidth / 2), leader: LeaderType.UNDERSCORE }], children: [new TextRun({ children: ['Kommun: ', new Tab()] })] });
}

function footer(title: string): Footer {
  return new Footer({ children: [new Paragraph({ style: style.about, alignment: AlignmentType.CENTER, children: [new TextRun({ children: [`${title} · sida `, PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] })] })] });
}
