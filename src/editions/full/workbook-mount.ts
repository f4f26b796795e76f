/** What the workbook's page loads when the first document is opened. */
import { mount } from 'svelte';
import { fetchJson } from '../../exercises/fetch-json.ts';
import { plays } from '../../exercises/plays.ts';
import type { DocumentData, DocumentType } from './workbook-copies.ts';
import WorkbookSheet from './WorkbookSheet.svelte';

/**
 * @param source the address of the document's data.
 * @throws when the data or the play view cannot be fetched; then nothing has changed.
 */
export async function mountDocument(place: HTMLElement, type: DocumentType, source: string): Promise<void> {
  // A dialogue's questions are asked as a reflection's are.
  const played = type === 'workbook' ? type : 'reflection';
  const [data, { default: Play }] = await Promise.all([fetchJson<DocumentData>(source), plays[played]()]);
  place.replaceChildren();
  mount(WorkbookSheet, { target: place, props: { data, Play } });
}
