/** Turns what was fetched into a lunr index. */
import lunr from 'lunr';
import { fieldNames, fields, type Field, type Register, type Stems } from './document.ts';
import { unpackPostings, unpackTerms } from './postings.ts';

export interface FoundDocument {
  title: string;
  where: string;
  /** Without the folder the course is hosted under. */
  address: string;
  /** The text file with its sections, and its place in it. */
  file: number;
  place: number;
}

/** Everything that `search` needs. */
export interface Opened {
  index: lunr.Index;
  documents: FoundDocument[];
  /** All stems. */
  terms: Set<string>;
}

/** @param words the stems of texts that have been fetched; more give more hits. */
export function openSearch(register: Register, words: readonly Stems[]): Opened {
  const documents = register.groups.flatMap(({ where, base, documents: own }) => own.map(([title, end]) => ({ title, where, address: base + end })));
  const boosts = register.groups.flatMap(({ boost = 1, documents: own }) => own.map(() => boost));
  const content = documents.map(() => ({}) as Partial<Record<Field, string[]>>);
  const terms = new Set<string>();
  for (const stems of [register, ...words]) {
    const own = unpackTerms(stems.terms);
    unpackPostings(stems.postings).forEach((posting, number) => {
      terms.add(own[number]!);
      for (const field of fieldNames) for (const document of posting[field] ?? []) (content[document]![field] ??= []).push(own[number]!);
    });
  }

  const builder = new lunr.Builder();
  builder.ref('number');
  for (const field of fieldNames) builder.field(field, { boost: fields[field] });
  content.forEach((document, number) => builder.add({ ...document, number }, { boost: boosts[number]! }));
  return { index: builder.build(), documents: documents.map((document, number) => ({ ...document, ...placeOf(number, register.texts) })), terms };
}

function placeOf(number: number, starts: readonly number[]): { file: number; place: number } {
  const file = starts.findLastIndex((start) => start <= number);
  return { file, place: number - starts[file]! };
}
