/** What opening a file changes on a device: told beforehand, done whole or not at all, and taken back. */
import { canonical, type RecordEntry } from './record-merge.ts';
import { fieldsOf, hasWords, type Field } from './record-words.ts';
import type { OwnRecord } from './record.ts';
import type { Store } from './store.ts';

/** An entry that becomes another; `before` is undefined for one that is new. */
export interface Change extends RecordEntry { before: Record<string, unknown> | undefined }

/** How much changes, of each sort. */
export interface Changes {
  /** Exercises that were not answered here, and those that have a newer answer in the file. */
  answers: number;
  newer: number;
  /** Fields where a text comes in, or one is written on. */
  texts: number;
  /** Fields with one text here and another in the file, where both are kept. */
  both: number;
  lessons: number;
  /** Where the participant is, and choices about the course. */
  rest: number;
}

export function changesBetween(before: OwnRecord, after: OwnRecord): Change[] {
  const values = new Map(before.entries.map(({ kind, id, value }) => [`${kind}:${id}`, value]));
  return after.entries
    .map((entry) => ({ ...entry, before: values.get(`${entry.kind}:${entry.id}`) }))
    .filter(({ before: earlier, value }) => !earlier || canonical(earlier) !== canonical(value));
}

/** Counts what a participant would notice; a newer time alone is not counted. */
export function countChanges(changes: readonly Change[]): Changes {
  const count: Changes = { answers: 0, newer: 0, texts: 0, both: 0, lessons: 0, rest: 0 };
  for (const { kind, before, value } of changes) {
    if (kind === 'answer') count[before ? 'newer' : 'answers']++;
    else if (kind === 'lesson') count.lessons += before ? 0 : 1;
    else if (kind === 'words') countWords(count, before ?? {}, value);
    else count.rest++;
  }
  return count;
}

function countWords(count: Changes, before: Record<string, unknown>, value: Record<string, unknown>): void {
  const here = fieldsOf(before);
  for (const [key, field] of fieldsOf(value)) {
    const mine = here.get(key);
    if (textsOf(field).every((text) => textsOf(mine).includes(text))) {
      if (hasWords(field.text) && field.text !== mine?.text) count.texts++;
    } else if (hasWords(mine?.text) && field.earlier.some((text) => !mine!.earlier.includes(text))) count.both++;
    else count.texts++;
  }
}

const textsOf = (field: Field | undefined) => (field ? [field.text ?? '', ...field.earlier].filter(hasWords) : []);

/** How it went: `nothing` has changed, when there was no room for all; `some` when not even that could be taken back. */
export interface Applied {
  outcome: 'all' | 'nothing' | 'some';
  /** Takes it back, apart from what has been changed since. @returns how many entries that was. */
  undo: () => number;
}

/** Writes the changes to the device, all of them or none. */
export function apply(store: Store, changes: readonly Change[]): Applied {
  const done: Change[] = [];
  for (const change of changes) {
    const now = store.read(change.kind, change.id).value as Change['before'];
    done.unshift({ ...change, before: now });
    if (store.write(change.kind, change.id, change.value) === 'device') continue;
    return { outcome: done.filter((one) => !putBack(store, one)).length === 0 ? 'nothing' : 'some', undo: () => 0 };
  }
  const isAsLeft = ({ kind, id, value }: Change) => canonical(store.read(kind, id).value) === canonical(value);
  return { outcome: 'all', undo: () => done.filter((one) => !isAsLeft(one) || !putBack(store, one)).length };
}

/** @returns whether the device has the entry as it was. */
function putBack(store: Store, { kind, id, before }: Change): boolean {
  if (before) return store.write(kind, id, before) === 'device';
  store.remove(kind, id);
  return store.read(kind, id).state === 'missing';
}
