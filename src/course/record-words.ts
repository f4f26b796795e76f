/**
 * The participant's own words, put together from two devices. In each field the newer text stays; another
 * text is kept as an earlier one, under a key of its own, which every play view shows beside its questions.
 *
 * What is put together is a set of texts and the newest of them, so the order of merging never matters: a
 * field is known by its newest text and by all its texts, less those that stand whole in another.
 */
import { isRecord } from './result.ts';

/** `text` is what stands in the field, undefined where only earlier texts are left of it. */
export interface Field { text: string | undefined; time: string; earlier: string[] }
export type Fields = Map<string, Field>;

/** An earlier text of a field: `earlier:atgarder.3.vem:0`. No exercise has a field with a colon in its id. */
const earlierKey = /^earlier:([\s\S]*):\d+$/;

/** A time as `toISOString` writes it, so that times can be compared as texts; '' for anything else. */
export function timeOf(at: unknown): string {
  const time = typeof at === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) ? new Date(at) : undefined;
  return time && !Number.isNaN(time.getTime()) ? time.toISOString() : '';
}

/** @param value an entry of the kind `words`: texts by field, its time, and the time of each field that has another. */
export function fieldsOf(value: Record<string, unknown>): Fields {
  const times = new Map(Object.entries(isRecord(value.times) ? value.times : {}));
  const fields: Fields = new Map();
  for (const [key, text] of Object.entries(isRecord(value.answer) ? value.answer : {})) {
    if (typeof text !== 'string') continue;
    const earlier = earlierKey.exec(key)?.[1];
    const read = earlier === undefined ? { text, time: timeOf(times.has(key) ? times.get(key) : value.at), earlier: [] } : { text: undefined, time: '', earlier: [text] };
    const field = earlier ?? key;
    fields.set(field, join(fields.get(field), read));
  }
  return fields;
}

/** Puts two entries of words together; one entry alone comes back in the form that merging gives. */
export function mergeWords(one: Record<string, unknown>, other: Record<string, unknown>): Record<string, unknown> {
  const fields = fieldsOf(one);
  for (const [key, field] of fieldsOf(other)) fields.set(key, join(fields.get(key), field));
  const sorted = [...fields].sort(([a], [b]) => compare(a, b));
  const at = [timeOf(one.at), timeOf(other.at), ...sorted.map(([, { time }]) => time)].reduce((a, b) => (a > b ? a : b));
  const answer = sorted.flatMap(([key, { text, earlier }]) => [
    ...(text === undefined ? [] : [[key, text] as const]),
    ...earlier.map((text, index) => [`earlier:${key}:${index}`, text] as const),
  ]);
  const times = sorted.flatMap(([key, { text, time }]) => (text === undefined || time === at ? [] : [[key, time] as const]));
  return {
    answer: Object.fromEntries(answer),
    result: { done: [one, other].some(({ result }) => isRecord(result) && result.done === true) },
    at,
    ...(times.length > 0 && { times: Object.fromEntries(times) }),
  };
}

function join(one: Field | undefined, other: Field): Field {
  const written = [one, other].filter((field): field is Field & { text: string } => field?.text !== undefined);
  const newest = written.reduce<(Field & { text: string }) | undefined>((a, b) => (a && order(a, b) >= 0 ? a : b), undefined);
  const texts = [...written.map(({ text }) => text), ...(one?.earlier ?? []), ...other.earlier].filter(hasWords);
  return { text: newest?.text, time: newest?.time ?? '', earlier: distinct(texts).filter((text) => text !== newest?.text).sort(compare) };
}

/** A text before a blank, then the newer, then any fixed order. */
function order(a: Field & { text: string }, b: Field & { text: string }): number {
  return Number(hasWords(a.text)) - Number(hasWords(b.text)) || compare(a.time, b.time) || compare(a.text, b.text);
}

/** Each text once, without those that can be read, whole, in another: what was written on is not kept twice. */
function distinct(texts: string[]): string[] {
  const all = [...new Set(texts)];
  return all.filter((text) => !all.some((other) => other.length > text.length && holds(other, text)));
}

/** Whether a text stands whole in another, and not as a part of longer words. */
export function holds(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (isEdge(text, at) && isEdge(text, at + part.length)) return true;
  }
  return false;
}

function isEdge(text: string, at: number): boolean {
  const inWord = /[\p{L}\p{M}\p{N}]/u;
  return !inWord.test(text[at - 1] ?? ' ') || !inWord.test(text[at] ?? ' ');
}

export const hasWords = (text: string | undefined) => text !== undefined && text.trim() !== '';
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
