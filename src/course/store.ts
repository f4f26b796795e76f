/**
 * What a participant has done, kept on their own device: one entry per exercise and lesson, so that
 * two tabs never overwrite each other and one damaged entry harms no other. Nothing here throws: when
 * the storage is blocked or full, or the participant does not let the course save, the entry is kept
 * in the open page and the caller is told.
 */

import { attempt, deviceStorage, keeping as ofPage, keysOf, prefix, type Keeping } from './keep.ts';
import { isRecord } from './result.ts';

/** The kinds of entry. `words` is what the participant wrote themselves, apart from progress. */
export type EntryKind = 'answer' | 'words' | 'lesson' | 'place' | 'setting';

/** Where an entry is after `write`: on the device, or only in this page until it is closed. */
export type Kept = 'device' | 'page';

/** What `read` found. `damaged`: it could not be read, and has been set aside untouched. */
export interface Found { value: unknown; state: 'found' | 'missing' | 'damaged' }

const asidePrefix = `${prefix}aside:`;

export class Store {
  readonly #device: Storage | undefined;
  readonly #keeping: Keeping;
  /** Entries that only the page has, and what the device had under the same key when they were written. */
  readonly #page = new Map<string, { raw: string; over: string | null | undefined }>();
  /** Keys whose damaged content could not be set aside; they are never written over. */
  readonly #untouchable = new Set<string>();

  /**
   * @param device `localStorage`, or undefined when the browser has none to give.
   * @param keeping whether the participant lets the course save.
   */
  constructor(device: Storage | undefined, keeping = ofPage) {
    this.#device = device;
    this.#keeping = keeping;
    keeping.watch((erased) => (erased ? this.#page.clear() : this.#moveToDevice()));
  }

  read(kind: EntryKind, id: string): Found {
    const key = keyOf(kind, id);
    const inPage = this.#page.get(key);
    return inPage === undefined ? this.#onDevice(kind, key) : { value: JSON.parse(inPage.raw), state: 'found' };
  }

  write(kind: EntryKind, id: string, value: object): Kept {
    const key = keyOf(kind, id);
    const raw = JSON.stringify(value);
    this.#onDevice(kind, key); // Sets aside what cannot be read there, before it is written over.
    const written = !this.#untouchable.has(key) && this.#put(key, raw);
    if (written) this.#page.delete(key);
    else this.#page.set(key, { raw, over: (this.#page.get(key) ?? { over: this.#rawOf(key) }).over });
    return written ? 'device' : 'page';
  }

  /** Whether the entry is in this page alone. */
  holds(kind: EntryKind, id: string): boolean {
    return this.#page.has(keyOf(kind, id));
  }

  /** Removes an entry; one that cannot be read is set aside first, untouched. */
  remove(kind: EntryKind, id: string): void {
    const key = keyOf(kind, id);
    this.#page.delete(key);
    this.#onDevice(kind, key);
    if (!this.#untouchable.has(key)) attempt(() => this.#device?.removeItem(key));
  }

  /** Ids of the entries of a kind, readable or not. */
  ids(kind: EntryKind): string[] {
    const start = keyOf(kind, '');
    const keys = new Set([...this.#deviceKeys(), ...this.#page.keys()]);
    return [...keys].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length)).sort();
  }

  /** The raw text of damaged entries: those set aside, newest last, and those there was no room to move. */
  aside(): string[] {
    return [...this.#deviceKeys().filter((key) => key.startsWith(asidePrefix)).sort(), ...this.#untouchable]
      .flatMap((key) => attempt(() => this.#device?.getItem(key)) ?? []);
  }

  /** Calls back when another tab changes an entry. @returns a function that stops it. */
  watch(kind: EntryKind, id: string, changed: () => void): () => void {
    const key = keyOf(kind, id);
    const listen = (event: StorageEvent) => {
      if (event.key === key || event.key === null) changed();
    };
    addEventListener('storage', listen);
    return () => removeEventListener('storage', listen);
  }

  /** @returns whether the device has it now: the participant lets the course save, and the browser does. */
  #put(key: string, raw: string): boolean {
    return this.#keeping.choice === 'save' && attempt(() => (this.#device!.setItem(key, raw), true)) === true;
  }

  /** Once the participant lets the course save. Words that another tab has saved meanwhile are kept beside, as an entry of their own. */
  #moveToDevice(): void {
    for (const [key, { raw, over }] of this.#page) {
      const [kind, id] = key.slice(prefix.length).split(/:(.*)/s) as [EntryKind, string];
      const there = this.#rawOf(key);
      let beside = Date.now();
      while (this.#rawOf(`${key}/${beside}`)) beside++;
      if (kind !== 'words' || !there || there === over || this.#put(`${key}/${beside}`, there)) this.write(kind, id, JSON.parse(raw));
    }
  }

  #rawOf(key: string): string | null | undefined {
    return attempt(() => this.#device?.getItem(key));
  }

  #onDevice(kind: EntryKind, key: string): Found {
    const raw = this.#rawOf(key);
    if (raw === undefined || raw === null) {
      this.#untouchable.delete(key);
      return { value: undefined, state: 'missing' };
    }
    try {
      const value: unknown = JSON.parse(raw);
      if (isRecord(value) && isWhole(kind, value)) return { value, state: 'found' };
    } catch {
      // Not JSON: the same as JSON of another shape, below.
    }
    this.#setAside(key, raw);
    return { value: undefined, state: 'damaged' };
  }

  #setAside(key: string, raw: string): void {
    const place = `${asidePrefix}${String(this.aside().length).padStart(4, '0')}:${key.slice(prefix.length)}`;
    if (!this.#put(place, raw)) return void this.#untouchable.add(key);
    attempt(() => this.#device?.removeItem(key));
    this.#untouchable.delete(key);
  }

  #deviceKeys(): string[] {
    return attempt(() => keysOf(this.#device!)) ?? [];
  }
}

/** Whether an entry has the shape of its kind. The participant's own words are texts, and nothing else. */
function isWhole(kind: EntryKind, value: Record<string, unknown>): boolean {
  if (kind === 'answer') return 'answer' in value;
  return kind !== 'words' || (isRecord(value.answer) && Object.values(value.answer).every((text) => typeof text === 'string'));
}

function keyOf(kind: EntryKind, id: string): string {
  return `${prefix}${kind}:${id}`;
}

/** What the open page keeps. */
export const store = new Store(deviceStorage());

/** Whether the browser lets the course save at all; taken for granted until the participant does. Leaves nothing behind. */
export function canKeep(): boolean {
  const key = `${prefix}try`;
  return ofPage.choice !== 'save' || attempt(() => (localStorage.setItem(key, ''), localStorage.removeItem(key), true)) === true;
}
