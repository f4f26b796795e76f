/** The documents of the workbook: what is fetched of each, and the copies that are kept of it. */
import { asSaved, isRecord } from '../../course/result.ts';
import type { Store } from '../../course/store.ts';
import type { Reflection } from '../../exercises/reflection/schema.ts';
import type { Workbook } from '../../exercises/workbook/schema.ts';
import type { ScenarioQuestions } from '../../export/model.ts';

/** What is fetched when a document is opened or exported. */
export interface DocumentData {
  /** The exercise's id in the course, `module/exercise`. */
  id: string;
  exercise: Workbook | Reflection | ScenarioQuestions;
  /** The module's title. */
  module: string;
  /** It has a column of dates, so that a calendar can be made of it. */
  dated: boolean;
}

export type DocumentType = DocumentData['exercise']['type'];

/** Whose text it is: the participant's own, their team's, or that of a group that played a dialogue. */
export type Copy = 'own' | 'team' | 'group';

export const copiesOf: Record<DocumentType, readonly Copy[]> = { workbook: ['own', 'team'], reflection: ['own'], scenario: ['own', 'group'] };
export const whose: Record<Copy, string> = { own: 'Eget', team: 'Teamets', group: 'Gruppens' };
const ends: Record<Copy, string> = { own: '', team: '/team', group: '/workshop' };

/** What a copy's words are kept under. */
export const keptAs = (id: string, copy: Copy) => `${id}${ends[copy]}`;

/** What is kept of a copy. */
export interface KeptCopy {
  copy: Copy;
  /** It holds more than spaces. */
  written: boolean;
  /** It could not be read, and has been set aside. */
  damaged: boolean;
  /** ISO date of the last change; empty when unknown. */
  at: string;
}

/** Every copy that a document of this type can have, as it is kept now. */
export function keptCopies(store: Store, id: string, type: DocumentType): KeptCopy[] {
  return copiesOf[type].map((copy) => {
    const found = store.read('words', keptAs(id, copy));
    const saved = asSaved(found.value);
    const texts = isRecord(saved?.answer) ? Object.values(saved.answer) : [];
    return { copy, written: texts.some((text) => typeof text === 'string' && text.trim() !== ''), damaged: found.state === 'damaged', at: saved?.at ?? '' };
  });
}

/** Ids of words that belong to none of these documents: their exercise has left the course. */
export function idsOfOthers(store: Store, documents: readonly { id: string; type: DocumentType }[]): string[] {
  const known = new Set(documents.flatMap(({ id, type }) => copiesOf[type].map((copy) => keptAs(id, copy))));
  return store.ids('words').filter((id) => !known.has(id));
}
