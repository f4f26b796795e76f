/** Everything that the course keeps on a device, as a file that can be moved to another. */
import { dayOf } from './day.ts';
import { mergeEntries, type RecordEntry } from './record-merge.ts';
import { timeOf } from './record-words.ts';
import { isRecord } from './result.ts';
import type { EntryKind, Store } from './store.ts';

/** What a participant has done and written. `at`: when the file was made. */
export interface OwnRecord { course: string; version: number; at: string; entries: RecordEntry[] }

/** Why a file is not opened, as a sentence for the participant. */
export interface Refusal { refused: string }

const course = 'processledare-i-valdsprevention';
const version = 1;
const kinds: readonly EntryKind[] = ['answer', 'words', 'lesson', 'place', 'setting'];
/** Choices about a device, which stay on it. */
const ofTheDevice = ['shift'];
/** In bytes; a browser keeps no more than this of a course. */
export const largestFile = 5 * 1024 * 1024;
/** How deep the course's own answers ever go is a third of it. */
const deepest = 20;

export const refusals = {
  large: 'Filen är för stor för att komma från kursen. Välj en fil som du har sparat på den här sidan.',
  foreign: 'Filen kommer inte från den här kursen. Välj en fil som du har sparat på den här sidan. Den heter processledare och ett datum.',
  broken: 'Filen går inte att läsa. Den kan ha blivit skadad eller bara delvis kopierad. Spara en ny fil på den andra enheten, om du kan.',
  newer: 'Filen är sparad i en nyare version av kursen än den som är öppen här. Ladda om sidan och försök igen.',
} as const;

/** Takes everything readable from the device; choices about the device itself are left out. */
export function pack(store: Store, now: Date): OwnRecord {
  const entries = kinds.flatMap((kind) => store.ids(kind).map((id) => ({ kind, id, value: store.read(kind, id).value })));
  return recordOf(now.toISOString(), entries.filter(isEntry));
}

/** The text of the file, which anyone can read. */
export function toFile(record: OwnRecord): string {
  return JSON.stringify(record, null, 1);
}

/** `processledare-2026-11-22.json`, by the participant's own calendar. */
export function fileName(now: Date): string {
  return `processledare-${dayOf(now)}.json`;
}

/** Reads a file. Nothing in it is trusted: it is a whole record of this course, or it is refused. */
export function parse(text: string): OwnRecord | Refusal {
  if (text.length > largestFile) return { refused: refusals.large };
  const given = read(text);
  if (given === undefined) return { refused: text.includes(course) ? refusals.broken : refusals.foreign };
  if (!isRecord(given) || given.course !== course) return { refused: refusals.foreign };
  if (typeof given.version === 'number' && given.version > version) return { refused: refusals.newer };
  if (given.version !== version || !Array.isArray(given.entries) || !given.entries.every(isEntry)) return { refused: refusals.broken };
  return recordOf(given.at, given.entries.map(({ kind, id, value }) => ({ kind, id, value })));
}

/** Puts two records together, so that no text is lost; see `record-merge.ts`. */
export function merge(one: OwnRecord, other: OwnRecord): OwnRecord {
  return recordOf(one.at > other.at ? one.at : other.at, [...one.entries, ...other.entries]);
}

function recordOf(at: unknown, entries: readonly RecordEntry[]): OwnRecord {
  return { course, version, at: timeOf(at), entries: mergeEntries(entries) };
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isEntry(given: unknown): given is RecordEntry {
  if (!isRecord(given) || !kinds.includes(given.kind as EntryKind) || typeof given.id !== 'string' || given.id === '' || given.id.length > 200) return false;
  if (given.kind === 'setting' && ofTheDevice.includes(given.id)) return false;
  if (!isRecord(given.value) || !isShallow(given.value, deepest)) return false;
  const { answer } = given.value;
  if (given.kind === 'words') return isRecord(answer) && Object.values(answer).every((text) => typeof text === 'string');
  return given.kind !== 'answer' || answer !== undefined;
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1));
}
