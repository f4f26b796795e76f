/** Finds documents by words as people write them. */
import type { FoundDocument, Opened, RankedDocument, Terms } from './open.ts';
import { lookUp, type Found } from './rank.ts';
import { isStopWord, wordsOf } from './swedish.ts';
import { candidatesOf, guessesOf, knownForms, type Candidates } from './words.ts';

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

/** Small words carry no meaning of their own, and only add to what others find. */
type Sought = Found & { small: boolean };

/** What a small word counts for beside another. */
const smallWeight = 0.2;

/** @param query anything: it is read as words, and no character of it means anything else. */
export function search(opened: Opened, query: string): Answer {
  const { documents, terms } = opened;
  const near: string[] = [];
  const sought: Sought[] = [];
  for (const { word, small } of queryWords(query, terms)) {
    const known: Candidates = small ? new Map(knownForms(word, terms).map((term) => [term, 1])) : candidatesOf(word, terms);
    const guesses = small || known.size > 0 ? [] : guessesOf(word, terms);
    if (guesses.length > 0) near.push(word);
    for (const candidates of [known, ...guesses]) if (candidates.size > 0) sought.push({ small, ...lookUp(candidates, opened) });
  }
  const ranked = documents.map((document, number) => ({ document, ...rankOf(document, number, sought) })).filter(({ rank }) => rank > 0);
  return { hits: ranked.sort((a, b) => b.rank - a.rank).map(({ document, stems }) => ({ ...document, stems })), near };
}

/**
 * The sum of what the words say, times what they say together: how much of the query the document has, how
 * much of it stands in one section, and whether query and title are the same.
 */
function rankOf({ weight, boost, length }: RankedDocument, number: number, sought: readonly Sought[]): { rank: number; stems: Set<string> } {
  let [sum, all, covered, named, titled, ofTitle] = [0, 0, 0, 0, 0, 0];
  const stems = new Set<string>();
  const inSection = new Map<number, number>();
  for (const { small, rarity, matches } of sought) {
    const match = matches.get(number);
    if (!small) all += rarity;
    if (!match) continue;
    sum += match.strength * rarity * (small ? smallWeight : 1);
    if (match.titled) ofTitle++;
    if (small) continue;
    covered += rarity;
    if (match.titled) titled += rarity;
    if (match.named) named += rarity;
    for (const section of match.sections) inSection.set(section, (inSection.get(section) ?? 0) + rarity);
    for (const stem of match.stems) stems.add(stem);
  }
  if (covered === 0) return { rank: 0, stems };
  const together = 1 + 0.4 * (Math.max(0, ...inSection.values()) / all);
  const same = 1 + Math.min(1, ofTitle / length) * (titled / all);
  /** From three quarters of the query’s weight, so that words of need do not win by the way. */
  const boosted = 1 + (boost - 1) * Math.max(0, (4 * named) / all - 3);
  return { rank: sum * (covered / all) * together * same * boosted * weight, stems };
}

/** The query's words, two that the course writes as one joined. With nothing but small words, all carry meaning. */
function queryWords(query: string, terms: Terms): { word: string; small: boolean }[] {
  const all = wordsOf(query).map((word) => word.text);
  const words = new Set<string>();
  for (let place = 0; place < all.length; place++) {
    const pair = `${all[place]}${all[place + 1] ?? ''}`;
    const one = place + 1 < all.length && knownForms(pair, terms).length > 0;
    words.add(one ? pair : all[place]!);
    if (one) place++;
  }
  const allSmall = [...words].every(isStopWord);
  return [...words].map((word) => ({ word, small: !allSmall && isStopWord(word) }));
}
