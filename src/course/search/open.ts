/** Turns what was fetched into what a search looks in. */
import type { Register, Stems } from './document.ts';
import { unpackPostings, unpackTerms, type Posting } from './postings.ts';
import { stemsOf } from './swedish.ts';

export interface FoundDocument {
  title: string;
  where: string;
  /** Without the folder the course is hosted under. */
  address: string;
  /** The text file with its sections, and its place in it. */
  file: number;
  place: number;
}

/** A document as ranking sees it. */
export interface RankedDocument extends FoundDocument {
  /** As its group's. */
  weight: number;
  boost: number;
  /** Words in its title. */
  length: number;
}

/** The stems that have been fetched, with where they stand: a posting for each file that has them. */
export type Terms = ReadonlyMap<string, readonly Posting[]>;

/** Everything that `search` needs. */
export interface Opened {
  documents: RankedDocument[];
  /** Each section's document. */
  owners: number[];
  terms: Terms;
}

/** @param words the stems of texts that have been fetched; more give more hits. */
export function openSearch(register: Register, words: readonly Stems[]): Opened {
  const documents = register.groups.flatMap(({ where, base, weight = 1, boost = 1, documents: own }) =>
    own.map(([title, end]) => ({ title, where, weight, boost, address: base + end, length: stemsOf(title).length })),
  );
  const terms = new Map<string, Posting[]>();
  for (const stems of [register, ...words]) {
    const postings = unpackPostings(stems.postings);
    unpackTerms(stems.terms).forEach((term, number) => terms.set(term, [...(terms.get(term) ?? []), postings[number]!]));
  }
  return {
    documents: documents.map((document, number) => ({ ...document, ...placeOf(number, register.texts) })),
    owners: register.sections.flatMap((count, number) => Array<number>(count).fill(number)),
    terms,
  };
}

function placeOf(number: number, starts: readonly number[]): { file: number; place: number } {
  const file = starts.findLastIndex((start) => start <= number);
  return { file, place: number - starts[file]! };
}
