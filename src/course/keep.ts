/**
 * Whether the participant lets the course save on this device. Until they have said so, and when they
 * have said no, nothing is written: what they do is held by the open page.
 */

/** Begins the key of everything that the course keeps in a browser. */
export const prefix = 'processledare:';
/** What the participant has said: in the tab, which takes a "no" with it when it is closed, or on a device that has something saved. */
export const keepKey = `${prefix}keep`;

/** What the participant has said; undefined before they have. */
export type Choice = 'save' | 'not' | undefined;

/** One for a page: what the participant has said, and who in the page wants to know of it. */
export class Keeping {
  readonly #device: Storage | undefined;
  readonly #tab: Storage | undefined;
  readonly #watching = new Set<(erased: boolean) => void>();
  /** A choice that the browser does not let the course remember. */
  #inPage: Choice;

  /** @param device `localStorage`, `tab` `sessionStorage`; undefined when the browser has none to give. */
  constructor(device: Storage | undefined, tab: Storage | undefined) {
    this.#device = device;
    this.#tab = tab;
  }

  /** Whoever has something saved has let the course save. A device that refuses is not asked about. */
  get choice(): Choice {
    const said = this.#inPage ?? attempt(() => this.#tab?.getItem(keepKey) ?? this.#device!.getItem(keepKey));
    if (said === 'not') return said;
    return said || attempt(() => keysOf(this.#device!).length) !== 0 ? 'save' : undefined;
  }

  /** Holds at once in this page, and in other tabs where something is saved. What is saved stays until it is erased. */
  choose(choice: 'save' | 'not'): void {
    attempt(() => this.#tab!.removeItem(keepKey));
    attempt(() => this.#device!.removeItem(keepKey));
    attempt(() => (choice === 'save' || keysOf(this.#device!).length > 0 ? this.#device : this.#tab)!.setItem(keepKey, choice));
    this.#inPage = undefined;
    if (this.choice !== choice) this.#inPage = choice;
    this.changed();
  }

  /** Calls back when the choice may be another; `erased` when what the page holds is to be forgotten too. @returns a function that stops it. */
  watch(tell: (erased: boolean) => void): () => void {
    this.#watching.add(tell);
    return () => void this.#watching.delete(tell);
  }

  /** Tells those who watch, in the order they began. */
  changed(erased = false): void {
    if (erased) this.#inPage = undefined;
    for (const tell of this.#watching) tell(erased);
  }
}

/** The course's keys in a storage. Throws when the browser refuses. */
export function keysOf(storage: Storage): string[] {
  return Object.keys(storage).filter((key) => key.startsWith(prefix));
}

/** Storage may throw at every call: when it is full, blocked, or taken away while the page is open. */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** The browser's storage, or undefined where even asking for it is refused. */
export function deviceStorage(): Storage | undefined {
  return attempt(() => globalThis.localStorage);
}

/** As `deviceStorage`, for what goes when the tab is closed. */
export function tabStorage(): Storage | undefined {
  return attempt(() => globalThis.sessionStorage);
}

/** What the open page and all its stores go by. */
export const keeping = new Keeping(deviceStorage(), tabStorage());

// Runs in Node too, which has nobody to listen to. What another tab says is newer than this tab's word.
globalThis.addEventListener?.('storage', ({ key, newValue }) => {
  if (key !== keepKey && key !== null) return;
  if (newValue) attempt(() => tabStorage()!.removeItem(keepKey));
  keeping.changed();
});
