/** A browser's `localStorage` for tests: entries are its own properties, and its room can run out. */
export class FakeStorage {
  /** Storages that have no room left. */
  static full = new WeakSet<object>();

  get length() { return Object.keys(this).length; }
  key(index: number) { return Object.keys(this)[index] ?? null; }
  clear() { for (const key of Object.keys(this)) this.removeItem(key); }
  getItem(key: string): string | null { return this.#entries[key] ?? null; }
  removeItem(key: string) { delete this.#entries[key]; }
  setItem(key: string, value: string) {
    if (FakeStorage.full.has(this)) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    this.#entries[key] = value;
  }
  get #entries() { return this as unknown as Record<string, string>; }
}

/** A device that refuses everything, as when a browser blocks storage while the page is open. */
export const blocked = new Proxy({} as Storage, {
  get() { throw new DOMException('Access is denied.', 'SecurityError'); },
  ownKeys() { throw new DOMException('Access is denied.', 'SecurityError'); },
});

export function fill(storage: object) { FakeStorage.full.add(storage); }
export function makeRoom(storage: object) { FakeStorage.full.delete(storage); }
