/** Searches, and fetches what each search needs, once. */
import type { Register, Stems, TextFile } from './document.ts';
import { excerptOf, markedWords, type Excerpt, type Piece } from './excerpt.ts';
import { openSearch } from './open.ts';
import { search, type Answer, type Hit } from './query.ts';
import { isStopWord, letterOf, stemOf, wordsOf } from './swedish.ts';

/** Gives the content of a file: `register`, `ord/m`, `text/3`. It may fail, and is then asked again. */
export type FetchFile = (name: string) => Promise<unknown>;

export class Library {
  readonly #fetch: FetchFile;
  readonly #files = new Map<string, Promise<unknown>>();

  constructor(fetch: FetchFile) {
    this.#fetch = fetch;
  }

  /** Fetches what every search needs. */
  async prepare(): Promise<Register> {
    return this.#file<Register>('register');
  }

  /** @throws what fetching throws; asking again tries again. */
  async search(query: string): Promise<Answer> {
    const register = await this.prepare();
    const letters = new Set(wordsOf(query).flatMap((word) => (isStopWord(word.text) ? [] : [letterOf(word.text), letterOf(stemOf(word.text))])));
    const wanted = [...letters].filter((letter) => register.letters.includes(letter));
    const words = await Promise.all(wanted.map((letter) => this.#file<Stems>(`ord/${letter}`)));
    return search(openSearch(register, words), query);
  }

  /** A hit's title, with the words that were found. */
  title(hit: Hit): Piece[] {
    return markedWords(hit.title, hit.stems);
  }

  async excerpt(hit: Hit): Promise<Excerpt> {
    const texts = await this.#file<TextFile>(`text/${hit.file}`);
    return excerptOf(texts[hit.place]!, hit.stems);
  }

  #file<T>(name: string): Promise<T> {
    const file = this.#files.get(name) ?? this.#fetch(name);
    this.#files.set(name, file);
    file.catch(() => this.#files.delete(name));
    return file as Promise<T>;
  }
}
