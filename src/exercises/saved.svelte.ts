/** An exercise's answer between the open page and the device. */
import { onMount } from 'svelte';
import { asSaved, type Result } from '../course/result.ts';
import { deviceStorage, Store, type EntryKind } from '../course/store.ts';

/** What the participant is told about where the answer is. */
export type SaveState = 'untouched' | 'restored' | 'device' | 'page' | 'damaged';

export const store = new Store(deviceStorage());

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
  }

  save(answer: Answer, result: Result = this.result): void {
    this.answer = answer;
    this.result = result;
    this.state = store.write(this.#kind, this.#id, { answer, result, at: new Date().toISOString() });
  }

  #load(): void {
    const found = store.read(this.#kind, this.#id);
    const saved = asSaved(found.value);
    this.answer = this.#restore(saved?.answer);
    this.result = saved?.result ?? { done: false };
    this.state = found.state === 'damaged' ? 'damaged' : saved ? 'restored' : 'untouched';
  }
}
