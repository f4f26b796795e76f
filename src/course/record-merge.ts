/**
 * Puts what two devices keep together. It does not matter which is put into which, in what order, or how
 * often: merging is commutative, associative and idempotent.
 */
import { isRecord } from './result.ts';
import { compare, mergeWords, timeOf } from './record-words.ts';
import type { EntryKind } from './store.ts';

/** What is kept of one exercise or lesson. */
export interface RecordEntry { kind: EntryKind; id: string; value: Record<string, unknown> }

/** @returns each entry once, in a fixed order and form, merged where the same exercise comes twice. */
export function mergeEntries(entries: readonly RecordEntry[]): RecordEntry[] {
  const merged = new Map<string, RecordEntry>();
  for (const entry of entries) {
    const key = `${entry.kind}:${entry.id}`;
    const value = mergeValues(entry.kind, merged.get(key)?.value ?? entry.value, entry.value);
    merged.set(key, { kind: entry.kind, id: entry.id, value });
  }
  return [...merged].sort(([a], [b]) => compare(a, b)).map(([, entry]) => ({ ...entry, value: JSON.parse(canonical(entry.value)) as RecordEntry['value'] }));
}

function mergeValues(kind: EntryKind, one: Record<string, unknown>, other: Record<string, unknown>): Record<string, unknown> {
  return kind === 'words' ? mergeWords(one, other) : newest(one, other);
}

/** The newer of two answers. A quiz that was passed on either device stays passed. */
function newest(one: Record<string, unknown>, other: Record<string, unknown>): Record<string, unknown> {
  const order = compare(timeOf(one.at), timeOf(other.at)) || compare(canonical(passed(one, undefined)), canonical(passed(other, undefined))) || compare(canonical(one), canonical(other));
  const newer = order >= 0 ? one : other;
  return [one, other].some(({ result }) => isRecord(result) && result.mastered === true) ? passed(newer, true) : newer;
}

function passed(value: Record<string, unknown>, mastered: true | undefined): Record<string, unknown> {
  return { ...value, result: { ...(isRecord(value.result) ? value.result : {}), mastered } };
}

/** The same text for the same value, in whichever order its fields were written. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compare(a, b))) : inner));
}
