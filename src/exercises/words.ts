/** The participant's own words: text by the id of the question or field. */
import { isRecord } from '../course/result.ts';

export type Words = Record<string, string>;

/**
 * Takes stored words as they are, with those whose question is no longer in the course: they are
 * still the participant's, and are saved again untouched.
 */
export function restoreWords(stored: unknown): Words {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Words whose question or field is gone, so that they can still be read. */
export function orphans(words: Words, known: readonly string[]): string[] {
  return Object.entries(words).flatMap(([id, text]) => (known.includes(id) || text.trim() === '' ? [] : text));
}

export function isEmpty(words: Words): boolean {
  return Object.values(words).every((text) => text.trim() === '');
}
