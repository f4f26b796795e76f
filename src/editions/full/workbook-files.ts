/** The workbook's documents with what is written in them, and the files they become. Loaded when asked for. */
import { mount } from 'svelte';
import { dayOf } from '../../course/day.ts';
import { asSaved } from '../../course/result.ts';
import { store } from '../../course/store.ts';
import { fetchJson } from '../../exercises/fetch-json.ts';
import { ticked } from '../../exercises/workbook/answer.ts';
import { restoreWords } from '../../exercises/words.ts';
import { documentOf, type ExportDocument } from '../../export/model.ts';
import { day } from '../../export/plain.ts';
import { keptAs, keptCopies, whose, type Copy, type DocumentData, type DocumentType } from './workbook-copies.ts';

export { empty, undo } from './workbook-empty.ts';

export type FileFormat = 'word' | 'text';

/** One copy of a document as it is now, also when nothing is written in it. */
export function documentNow({ id, exercise, module }: DocumentData, copy: Copy): ExportDocument {
  const saved = asSaved(store.read('words', keptAs(id, copy)).value);
  return documentOf(exercise, restoreWords(saved?.answer), { id: keptAs(id, copy), module, whose: whose[copy], at: saved?.at ?? '' });
}

/**
 * Every copy that has text, in the given order.
 * @throws when a document cannot be fetched.
 */
export async function writtenDocuments(places: readonly { id: string; type: DocumentType; source: string }[]): Promise<ExportDocument[]> {
  const all = await Promise.all(
    places.map(async ({ id, type, source }) => {
      const written = keptCopies(store, id, type).filter((kept) => kept.written);
      if (written.length === 0) return [];
      const data = await fetchJson<DocumentData>(source);
      return written.map(({ copy }) => documentNow(data, copy));
    }),
  );
  return all.flat();
}

/** Texts kept under an id, without ticks and empty fields. */
export function textsOf(id: string): string[] {
  return Object.values(restoreWords(asSaved(store.read('words', id).value)?.answer)).filter((text) => text.trim() !== '' && text !== ticked);
}

/** Words whose exercises have left the course, as one document. @param ids what they are kept under. */
export function otherDocument(ids: readonly string[]): ExportDocument[] {
  const left = ids.flatMap(textsOf);
  if (left.length === 0) return [];
  const at = ids.map((id) => asSaved(store.read('words', id).value)?.at ?? '').sort().at(-1) ?? '';
  return [{ id: 'ovrigt', title: 'Övrigt', kind: 'Egen text', module: '', intro: '', whose: 'Eget', fields: [], left, at }];
}

/**
 * Makes a file and hands it to the browser to save.
 * @param name the file's name without its ending.
 * @returns what to tell the participant. @throws when the code that makes it cannot be fetched.
 */
export async function saveFile(format: FileFormat, documents: ExportDocument[], name: string, title: string): Promise<string> {
  const about = { title, date: dayOf(new Date()) };
  if (format === 'word') download(await (await import('../../export/word.ts')).toWord(documents, about), `${name}.docx`);
  else download(new Blob([(await import('../../export/text.ts')).toText(documents, about)], { type: 'text/plain;charset=utf-8' }), `${name}.txt`);
  return 'Filen är klar. Den brukar hamna bland dina hämtade filer. Ta bort den där om du delar dator med andra.';
}

export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Shows the documents as pages and asks the browser to print them. */
export async function print(documents: ExportDocument[], title: string): Promise<string> {
  await (await import('./workbook-paper.ts')).printDocuments(documents, { title, date: day(dayOf(new Date())) });
  return '';
}

/**
 * Makes a file or a print of one copy, or opens below it what makes a calendar.
 * @param what a file's format, `print` or `calendar`.
 * @param calendar where that goes.
 * @returns what to tell the participant. @throws when something cannot be fetched.
 */
export async function make(what: string, data: DocumentData, copy: Copy, calendar: HTMLElement): Promise<string> {
  const { title } = data.exercise;
  const name = [data.id.split('/')[1], ...(copy === 'own' ? [] : [whose[copy].toLowerCase()])].join('-');
  if (what === 'print') return print([documentNow(data, copy)], title);
  if (what !== 'calendar') return saveFile(what as FileFormat, [documentNow(data, copy)], name, title);
  const { default: WorkbookCalendar } = await import('./WorkbookCalendar.svelte');
  calendar.replaceChildren();
  mount(WorkbookCalendar, { target: calendar, props: { data, copy, fileName: name } });
  return '';
}
