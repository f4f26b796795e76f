/**
 * Every Swedish word on every page is in the dictionary (Hunspell's Swedish, which joins compounds) or in
 * the project's own list, `content/spelling.txt`: names, abbreviations and the field's own words.
 */
import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-sv';
import { loadModule, type Hunspell } from 'hunspell-asm';
import { beforeAll, expect, test } from 'vitest';
import { wordsOf } from '../content/lix.ts';
import { pagesIn, textOf } from './pages.ts';

const own = readFileSync('content/spelling.txt', 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
let swedish: Hunspell;

beforeAll(async () => {
  const hunspell = await loadModule();
  swedish = hunspell.create(hunspell.mountBuffer(dictionary.aff), hunspell.mountBuffer(dictionary.dic));
  for (const word of own) swedish.addWord(word);
});

/** A word of the dictionary, the first half of a compound (`kvinno-`), an abbreviation in capitals, something with a number in it, or several with hyphens between. */
function known(word: string): boolean {
  if (/\d/.test(word) || /^\p{Lu}{2,}$/u.test(word) || swedish.spell(word) || swedish.spell(`${word}-`)) return true;
  return word.includes('-') && word.split('-').every(known);
}
const unknown = (words: Iterable<string>) => [...words].filter((word) => !known(word));

/** Where a word first stands: pages of both editions, without what is said to be in another language. */
const placeOf = new Map<string, string>();
for (const { html, file } of [...pagesIn('full'), ...pagesIn('public')]) {
  const address = /[\w-]+\.(?:com|gov|no|nu|org|se|site)\b|10\.\d+\/\S+/g;
  const foreign = /<(\w+)\b[^>]*\slang="(?!sv)\w+"[^>]*>[\s\S]*?<\/\1>/g;
  for (const word of wordsOf(textOf(html.replace(/<html[^>]*>|<title>.*?<\/title>/g, '').replace(foreign, ' ')).replace(address, ' '))) if (!placeOf.has(word)) placeOf.set(word, file);
}

test('a misspelt word is not known, and an inflected compound is', () => {
  expect(unknown(['förebyggande', 'våldspyramidens', 'kommunsamordnaren', 'lägesbilden'])).toEqual([]);
  expect(unknown(['länstyrelsen', 'jämstäldhet', 'diskusion'])).toHaveLength(3);
});

test('every word on every page is spelt as in the dictionary or the project’s list', () => {
  expect(placeOf.size).toBeGreaterThan(3000);
  expect(unknown(placeOf.keys()).map((word) => `${word} (${placeOf.get(word)}): ${swedish.suggest(word).slice(0, 3).join(', ')}`)).toEqual([]);
});

test('every word in the project’s list is needed', () => {
  const used = new Set([...placeOf.keys()].flatMap((word) => [word, word.toLowerCase()]));
  expect(own.filter((word) => !used.has(word) && ![...used].some((one) => one.toLowerCase().startsWith(word.toLowerCase())))).toEqual([]);
});
