/** What a word of a query may stand for among the stems of the course. */
import lunr from 'lunr';
import type { Terms } from './open.ts';
import { fold, stemOf } from './swedish.ts';

/** Stems to look for, each with how surely it is what was meant: 1 for the word itself. */
export type Candidates = Map<string, number>;

/** From here on a stem is the word itself, differently inflected, formed or spelt. */
export const sameWord = 0.6;

/** The stems in the course that a word may have: the stemmer leaves the s of a name such as `Norsjös`. */
export function knownForms(word: string, terms: Terms): string[] {
  return [...new Set([stemOf(word), fold(word), stemOf(word.replace(/(?<=...)s$/i, ''))])].filter((form) => terms.has(form));
}

/** The word itself in any inflection, words made from it, and compounds that begin or end with it. */
export function candidatesOf(word: string, terms: Terms): Candidates {
  const found: Candidates = new Map(knownForms(word, terms).map((term) => [term, 1]));
  const stem = stemOf(word).length < 4 ? fold(word) : stemOf(word);
  if (stem.length < 4) return found;
  const root = rootOf(word);
  for (const term of terms.keys()) {
    if (found.has(term)) continue;
    if (term.startsWith(stem)) found.set(term, sameWord);
    else if (root.length >= 4 && term.startsWith(root) && term.length - root.length <= 4) found.set(term, sameWord);
    else if (term.endsWith(stem) && isWord(term.slice(0, -stem.length), terms)) found.set(term, 0.3);
  }
  return found;
}

/** What is left of a word without what makes it a noun or a verb: `kostnaden` and `kostar` are both `kost`. */
function rootOf(word: string): string {
  return fold(word).replace(/(ningar|ning|ing|elser|else|andet|ande|are|het|nader|nad|skap|ar|er|ad|at|a)(na|en|et|n|s)?s?$/, '');
}

/** Whether the beginning of a compound is a word, perhaps with the s that joins it to the next. */
function isWord(beginning: string, terms: Terms): boolean {
  return beginning.length > 1 && [beginning, beginning.replace(/s$/, '')].some((form) => terms.has(form));
}

/**
 * What a word that stands nowhere may have been meant as: by a letter, as the words of a compound, by two
 * letters, by its beginning.
 *
 * @returns the candidates of each word it is taken for; none when nothing is like it.
 */
export function guessesOf(word: string, terms: Terms): Candidates[] {
  const near = misspelt(word, 1, terms);
  if (near.size > 0) return [near];
  const parts = partsOf(word, terms);
  if (parts.length > 0) return parts;
  return [misspelt(word, 2, terms), beginningOf(word, terms)].filter((guess) => guess.size > 0).slice(0, 1);
}

/** The two words of a compound that the course only has apart: `åskådarkurs`. */
function partsOf(word: string, terms: Terms): Candidates[] {
  for (let cut = word.length - 3; cut >= 3; cut--) {
    const parts = [knownForms(word.slice(0, cut), terms), knownForms(word.slice(cut), terms)];
    if (parts.every((forms) => forms.length > 0)) return parts.map((forms) => new Map(forms.map((term) => [term, 0.8])));
  }
  return [];
}

function beginningOf(word: string, terms: Terms): Candidates {
  for (let cut = word.length - 1; cut >= 5; cut--) {
    const first = knownForms(word.slice(0, cut), terms);
    if (first.length > 0) return new Map(first.map((term) => [term, 0.5]));
  }
  return new Map();
}

/** What lunr has on the class, and its types on the instances. */
interface TokenSets {
  fromArray(sorted: string[]): lunr.TokenSet;
  fromFuzzyString(term: string, edits: number): lunr.TokenSet;
}

/** Stems that differ by one letter, or by two when the word is long. */
function misspelt(word: string, letters: 1 | 2, terms: Terms): Candidates {
  const stem = stemOf(word);
  const long = letters === 1 ? word.length >= 5 : stem.length >= 8;
  if (!long || word.length > 30) return new Map();
  const { TokenSet } = lunr as unknown as { TokenSet: TokenSets };
  const near = TokenSet.fromArray([...terms.keys()].sort()).intersect(TokenSet.fromFuzzyString(stem, letters));
  return new Map(near.toArray().map((term) => [term, 0.8]));
}
