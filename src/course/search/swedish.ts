/** How Swedish words are compared: without inflection, accents and case. */
import lunr from 'lunr';
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import addSwedish from 'lunr-languages/lunr.sv.js';

addStemmerSupport(lunr);
addSwedish(lunr);
const { sv } = lunr as unknown as { sv: SwedishPart };

const moreStopWords = new Set('också ska finns får fick gör göra gjort haft vill ville måste bara både bland eftersom dock såsom samt ännu även dessutom varken dels osv ex bl dvs'.split(' '));

/** A word of a text and where it stands. */
export interface Word { text: string; start: number }

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map((match) => ({ text: match[0], start: match.index }));
}

/**
 * `Åskådarnas` to `askad`. å, ä, ö and é count as a, a, o and e, after the inflection is taken off. The
 * stemmer leaves short words as they are (`möte`, `våldet`, `rummen`), and takes too much off `månad`.
 */
export function stemOf(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  const stem = sv.stemmer(sv.stemmer(lower));
  if (stem.length < 4 && lower.startsWith(`${stem}ad`)) return fold(`${stem}ad`);
  return fold(stem).replace(/(?<=[a-z]{3})(ena|en|et|e|a)$/, '').replace(/(?<=[aeiouy])(m|n)\1$/, '$1');
}

/** Lower case, and letters without their dots, rings and accents. */
export function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** The file in which a word's stem is kept: its first letter, `0` for what is not a to z. */
export function letterOf(word: string): string {
  return /^[a-z]/.exec(fold(word))?.[0] ?? '0';
}

/** Whether a word carries no meaning of its own: `och`, `som`, a single letter. */
export function isStopWord(word: string): boolean {
  const lower = word.normalize('NFC').toLowerCase();
  return lower.length < 2 ? !/\d/.test(lower) : moreStopWords.has(lower) || sv.stopWordFilter(lower) === undefined;
}

/** The stems of a text's words, with repetitions. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map((word) => stemOf(word.text));
}

/** As `stemsOf`, without the words that carry no meaning of their own. */
export function meaningfulStemsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => (isStopWord(word.text) ? [] : stemOf(word.text)));
}
