/** Files and paper of the whole workbook. Loaded when asked for. */
import { mount } from 'svelte';
import { otherDocument, print, saveFile, textsOf, writtenDocuments, type FileFormat } from './workbook-files.ts';
import WorkbookOther from './WorkbookOther.svelte';

type Places = Parameters<typeof writtenDocuments>[0];

/**
 * @param what a file's format, or `print`.
 * @param places the documents, in order; none for only the words whose exercises are gone.
 * @param others ids of those words.
 * @returns what to tell the participant.
 */
export async function make(what: string, places: Places, others: readonly string[]): Promise<string> {
  try {
    return await made(what, places, others);
  } catch {
    return 'Det gick inte. Kontrollera att du har nät och försök igen. Det du har skrivit ligger kvar.';
  }
}

async function made(what: string, places: Places, others: readonly string[]): Promise<string> {
  const documents = [...(await writtenDocuments(places)), ...otherDocument(others)];
  if (documents.length === 0) return 'Du har inte skrivit något än. Vill du ha ett tomt blad att fylla i, öppna det och hämta det där.';
  const [title, name] = places.length > 0 ? ['Min arbetsbok', 'arbetsboken'] as const : ['Övrigt', 'arbetsboken-ovrigt'] as const;
  if (what === 'print') return print(documents, title);
  return saveFile(what as FileFormat, documents, name, title);
}

/** Shows the words whose exercises are gone, where there are any. @param ids what they are kept under. */
export function showOthers(place: HTMLElement, ids: readonly string[]): void {
  const texts = ids.flatMap(textsOf);
  place.replaceChildren();
  if (texts.length > 0) mount(WorkbookOther, { target: place, props: { texts, onmake: (what) => make(what, [], ids) } });
}
