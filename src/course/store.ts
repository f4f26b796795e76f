/**
 * What a participant has done, kept on their own device: one entry per exercise and lesson, so that
 * two tabs never overwrite each other and one damaged entry harms no other. Nothing here throws: when
 * the storage is blocked or full, the entry is kept in the open page and the caller is told.
 */

import { isRecord } from './result.ts';

/** The kinds of entry. `words` is what the participant wrote themselves, apart from progress. */
export type EntryKind = 'answer' | 'words' | 'lesson' | 'place' | 'setting';

/** Where an entry is after `write`: on the device, or only in this page until it is closed. */
export type Kept = 'device' | 'page';

/** What `read` found. `damaged`: it could not be read, and has been set aside untouched. */
export interface Found { value: unknown; state: 'found' | 'missing' | 'damaged' }

const prefix = 'processledare:';
const asidePrefix = `${prefix}aside:`;

export class Store {
  readonly #device: Storage | undefined;
  readonly #page = new Map<string, string>();
  /** Keys whose damaged content could not be set aside; they are never written over. */
  readonly #untouchable = new Set<string>();

  /** @param device `localStorage`, or undefined when the browser has none to give. */
  constructor(device: Storage | undefined) {
    this.#device = device;
  }

  read(kind: EntryKind, id: string): Found {
    const key = keyOf(kind, id);
    const inPage = this.#page.get(key);
    return inPage === undefined ? this.#onDevice(kind, key) : { value: JSON.parse(inPage), state: 'found' };
  }

  write(kind: EntryKind, id: string, value: object): Kept {
    const key = keyOf(kind, id);
    const raw = JSON.stringify(value);
    this.#onDevice(kind, key); // Sets aside what cannot be read there, before it is written over.
    const written =
      this.#device !== undefined && !this.#untouchable.has(key) && this.#attempt(() => (this.#device!.setItem(key, raw), true)) === true;
    if (written) this.#page.delete(key);
    else this.#page.set(key, raw);
    return written ? 'device' : 'page';
  }

  /** Removes an entry; one that cannot be read is set aside first, untouched. */
  remove(kind: EntryKind, id: string): void {
    const key = keyOf(kind, id);
    this.#page.delete(key);
    this.#onDevice(kind, key);
    if (!this.#untouchable.has(key)) this.#attempt(() => this.#device?.removeItem(key));
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
      .flatMap((key) => this.#attempt(() => this.#device?.getItem(key)) ?? []);
  }

  /** Removes every entry of the course, those set aside too, and nothing of anybody else's. */
  eraseAll(): void {
    this.#page.clear();
    this.#untouchable.clear();
    for (const key of this.#deviceKeys()) this.#attempt(() => this.#device?.removeItem(key));
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

  #onDevice(kind: EntryKind, key: string): Found {
    const raw = this.#attempt(() => this.#device?.getItem(key));
    if (raw === undefined || raw === null) return { value: undefined, state: 'missing' };
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
    const moved = this.#attempt(() => (this.#device?.setItem(place, raw), true)) === true;
    if (!moved) return void this.#untouchable.add(key);
    this.#attempt(() => this.#device?.removeItem(key));
    this.#untouchable.delete(key);
  }

  #deviceKeys(): string[] {
    return this.#attempt(() => Object.keys(this.#device ?? {}).filter((key) => key.startsWith(prefix))) ?? [];
  }

  /** Storage may throw at every call: when it is full, blocked, or taken away while the page is open. */
  #attempt<T>(action: () => T): T | undefined {
    try {
      return action();
    } catch {
      return undefined;
    }
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

/** The browser's storage, or undefined where even asking for it is refused. */
export function deviceStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** Whether the browser lets the course save at all. Leaves nothing behind. */
export function canKeep(): boolean {
  try {
    localStorage.setItem(`${prefix}try`, '');
    localStorage.removeItem(`${prefix}try`);
    return true;
  } catch {
    return false;
  }
}
