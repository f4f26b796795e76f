/** What is said around the participant's text, the same in every format. */
import type { ExportDocument, ExportField } from './model.ts';
import { day, lines } from './plain.ts';

export const leftHeading = 'Tidigare text';

/** "Arbetsblad. Teamets. Ur modulen Kommunteamet. Ändrat den 22 november 2026." */
export function origin({ kind, whose, module, at }: ExportDocument): string {
  return [kind, whose, module && `Ur modulen ${module}`, at && `Ändrat den ${day(at)}`].filter(Boolean).map((part) => `${part}.`).join(' ');
}

/** What to write is for whoever fills in the document, so it is said only where nothing is written yet. */
export function instruction({ intro, fields }: ExportDocument): string[] {
  return fields.some(isFilled) ? [] : lines(intro).filter((line) => line !== '');
}

export function isFilled(field: ExportField): boolean {
  if (field.kind === 'text') return field.text.trim() !== '';
  if (field.kind === 'checklist') return field.items.some(({ ticked }) => ticked);
  return field.rows.length > 0;
}
