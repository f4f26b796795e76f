/** Empties a copy of a document, and takes that back. Loaded when asked for. */
import { asSaved, type Saved } from '../../course/result.ts';
import type { Kept } from '../../course/store.ts';
import { store } from '../../course/store.ts';
import { isEmpty, restoreWords, type Words } from '../../exercises/words.ts';

/** @param id what the copy is kept under. @returns what was there; undefined when that was nothing. */
export function empty(id: string): Saved | undefined {
  const saved = asSaved(store.read('words', id).value);
  if (!saved || isEmpty(restoreWords(saved.answer))) return undefined;
  store.remove('words', id);
  return saved;
}

/** @param before what `empty` returned. @returns where it is now. */
export function undo(id: string, before: Saved): Kept {
  const since = restoreWords(asSaved(store.read('words', id).value)?.answer);
  const answer = restored(restoreWords(before.answer), since);
  return store.write('words', id, isEmpty(since) ? before : { answer, result: { done: true }, at: new Date().toISOString() });
}

/**
 * @param before the words as they were when the document was emptied.
 * @param since what has been written after that.
 * @returns exactly what was, with what has been written since; where both have text in a field, both, one after the other.
 */
export function restored(before: Words, since: Words): Words {
  if (isEmpty(since)) return before;
  const together = Object.entries(since).map(([id, text]) => [id, both(before[id] ?? '', text)] as const);
  return { ...before, ...Object.fromEntries(together) };
}

function both(before: string, since: string): string {
  if (since.trim() === '' || since === before) return before;
  return before.trim() === '' ? since : `${before}\n\n${since}`;
}
