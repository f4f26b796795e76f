/** An exercise's answer between the open page and the device. */
import { onMount } from 'svelte';
import { keeping } from '../course/keep.ts';
import { asSaved, type Result } from '../course/result.ts';
import { store, type EntryKind } from '../course/store.ts';

/**
 * What the participant is told about where the answer is. In the page: `page` since the browser does not
 * save, `ask` until they have said whether it may, `not` since they have said no.
 */
export type SaveState = 'untouched' | 'restored' | 'device' | 'page' | 'ask' | 'not' | 'damaged';

/**
 * Holds an answer, restored at once (play views are only ever made in the browser), and saves every
 * change. A change made in another tab is taken over.
 */
export class SavedAnswer<Answer> {
  answer = $state.raw() as Answer;
  result = $state.raw<Result>({ done: false });
  state = $state<SaveState>('untouched');

  readonly #id: string;
  readonly #kind: EntryKind;
  readonly #restore: (stored: unknown) => Answer;

  /**
   * @param id the exercise's id in the course.
   * @param restore makes an answer to today's exercise from whatever was stored, or from undefined.
   */
  constructor(id: string, restore: (stored: unknown) => Answer, kind: EntryKind = 'answer') {
    this.#id = id;
    this.#kind = kind;
    this.#restore = restore;
    this.#load();
    onMount(() => store.watch(kind, id, () => this.#load()));
    onMount(() => keeping.watch(() => this.#load('device')));
  }

  save(answer: Answer, result: Result = this.result): void {
    this.answer = answer;
    this.result = result;
    store.write(this.#kind, this.#id, { answer, result, at: new Date().toISOString() });
    this.state = this.#inPage() ?? 'device';
  }

  /** Why the page alone has the answer; undefined when it does not. */
  #inPage(): SaveState | undefined {
    if (!store.holds(this.#kind, this.#id)) return undefined;
    return keeping.choice === 'save' ? 'page' : (keeping.choice ?? 'ask');
  }

  /** @param otherwise what to say of an answer that the device has. */
  #load(otherwise: SaveState = 'restored'): void {
    const found = store.read(this.#kind, this.#id);
    const saved = asSaved(found.value);
    this.answer = this.#restore(saved?.answer);
    this.result = saved?.result ?? { done: false };
    this.state = found.state === 'damaged' ? 'damaged' : saved ? (this.#inPage() ?? otherwise) : 'untouched';
  }
}
