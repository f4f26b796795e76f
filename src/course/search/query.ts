/** Finds documents by words as people write them. */
import lunr from 'lunr';
import type { FoundDocument, Opened } from './open.ts';
import { fold, isStopWord, stemOf, wordsOf } from './swedish.ts';

export interface Hit extends FoundDocument {
  /** The stems that were found in it, by which an excerpt is chosen and marked. */
  stems: Set<string>;
}

export interface Answer {
  /** Best first. */
  hits: Hit[];
  /** Words of the query that stand nowhere, and were found by their spelling. */
  near: string[];
}

/** A stem, or a pattern of stems, to look for; a greater boost counts for more. */
interface Clause { term: string; boost: number; editDistance?: number }

/** @param query anything: it is read as words, and no character of it means anything else. */
export function search({ index, documents, terms }: Opened, query: string): Answer {
  const found = new Map<string, { score: number; words: number; stems: Set<string> }>();
  const near: string[] = [];
  let words = 0;

  for (const word of queryWords(query, terms)) {
    const exact = lookUp(index, clausesOf(word, terms));
    const results = exact.length > 0 ? exact : lookUpNear(index, word, terms);
    if (exact.length === 0 && results.length > 0) near.push(word);
    if (results.length > 0) words++;
    for (const { ref, score, matchData } of results) {
      const before = found.get(ref) ?? { score: 0, words: 0, stems: new Set() };
      found.set(ref, { score: before.score + score, words: before.words + 1, stems: new Set([...before.stems, ...Object.keys(matchData.metadata)]) });
    }
  }

  /** A page with all the words comes before one that has many of a few. */
  const rank = (one: { score: number; words: number }) => one.score * (one.words / words) ** 2;
  const hits = [...found].sort(([, a], [, b]) => rank(b) - rank(a)).map(([number, { stems }]) => ({ ...documents[Number(number)]!, stems }));
  return { hits, near };
}

function lookUp(index: lunr.Index, clauses: readonly Clause[]): lunr.Index.Result[] {
  if (clauses.length === 0) return [];
  return index.query((query) => {
    for (const { term, ...options } of clauses) query.term(term, { ...options, usePipeline: false });
  });
}

/** What a word that stands nowhere may have been meant as: by a letter, by two, as a compound. */
function lookUpNear(index: lunr.Index, word: string, terms: Set<string>): lunr.Index.Result[] {
  for (const clauses of [misspelt(word, 1), misspelt(word, 2), partsOf(word, terms)]) {
    const results = lookUp(index, clauses);
    if (results.length > 0) return results;
  }
  return [];
}

/** The query's words that carry meaning, all of them if none does; two that the course writes as one are joined. */
function queryWords(query: string, terms: Set<string>): string[] {
  const all = wordsOf(query).map((word) => word.text);
  const joined: string[] = [];
  for (let place = 0; place < all.length; place++) {
    const pair = `${all[place]}${all[place + 1] ?? ''}`;
    const one = place + 1 < all.length && knownForms(pair, terms).length > 0;
    joined.push(one ? pair : all[place]!);
    if (one) place++;
  }
  const meaning = joined.filter((word) => !isStopWord(word));
  return [...new Set(meaning.length > 0 ? meaning : joined)];
}

/** The stems in the course that a word may have: the stemmer takes `kurs` and `kursen` to different ones. */
function knownForms(word: string, terms: Set<string>): string[] {
  return [...new Set([stemOf(word), fold(word)])].filter((form) => terms.has(form));
}

/** The word itself in any inflection, then compounds that begin or end with it. */
function clausesOf(word: string, terms: Set<string>): Clause[] {
  const stem = stemOf(word);
  const clauses: Clause[] = knownForms(word, terms).map((term) => ({ term, boost: 10 }));
  const beginning = stem.length < 4 ? fold(word) : stem;
  if (beginning.length >= 4) clauses.push({ term: `${beginning}*`, boost: 2 }, { term: `*${beginning}`, boost: 1 });
  const root = stem.replace(/(ning|ing|else|ande|are|het)$/, '');
  if (root !== stem && root.length >= 5) clauses.push({ term: `${root}*`, boost: 1 });
  return clauses;
}

/** The words of a compound that the course only has apart, `åskådarkurs`, or the first of them. */
function partsOf(word: string, terms: Set<string>): Clause[] {
  let longest: string[] = [];
  for (let cut = word.length; cut >= 4; cut--) {
    const first = knownForms(word.slice(0, cut), terms);
    const last = word.length - cut < 3 ? [] : knownForms(word.slice(cut), terms);
    if (first.length > 0 && last.length > 0) return [...first.map((term) => ({ term, boost: 2 })), ...last.map((term) => ({ term, boost: 1 }))];
    if (longest.length === 0 && cut >= 5) longest = first;
  }
  return longest.map((term) => ({ term, boost: 2 }));
}

/** Words that differ by one letter, or by two when the word is long. */
function misspelt(word: string, editDistance: 1 | 2): Clause[] {
  const term = stemOf(word);
  const long = editDistance === 1 ? word.length >= 5 : term.length >= 8;
  return long && word.length <= 30 ? [{ term, boost: 1, editDistance }] : [];
}
