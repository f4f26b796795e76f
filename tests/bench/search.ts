/** What the search fetches, and how long it thinks. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { Library } from '../../src/course/search/library.ts';
import { brotliBytes, kB } from '../weights.ts';
import { median, table, type Row } from './table.ts';

/** @param folder the built full course. */
export async function search(folder: string): Promise<string> {
  const files = join(folder, 'sok');
  if (!existsSync(join(files, 'register.json'))) return '\nThe search is not measured: this build has none.\n';
  const sizes = [row(files, 'what every search needs', ['register.json']), row(files, 'stems, a file a letter', inFolder(files, 'ord')), row(files, 'texts, for excerpts', inFolder(files, 'text'))];
  return table('Search: files', sizes, 'kB of 1,024 bytes after brotli 11.') + table('Search: times', await times(files), 'ms on this machine, in Node, files read from disk.');
}

async function times(files: string): Promise<Row[]> {
  const terms = readContent('content').terms.map(({ term }) => term);
  const library = new Library(async (name) => JSON.parse(readFileSync(join(files, `${name}.json`), 'utf8')));
  const rows = [row('a first search, with opening', [await timed(terms[0]!)])];
  for (const [what, queries] of [
    ['each word of the glossary', terms],
    ['each without its third letter', terms.map((term) => term.slice(0, 2) + term.slice(3))],
  ] as const) {
    const all: number[] = [];
    for (const query of queries) all.push(await timed(query));
    rows.push(row(what, all));
  }
  return rows;

  async function timed(query: string): Promise<number> {
    const begun = performance.now();
    const { hits } = await library.search(query);
    if (hits[0]) await library.excerpt(hits[0]);
    return performance.now() - begun;
  }

  function row(what: string, all: number[]): Row {
    return { what, queries: all.length, median: median(all).toFixed(1).padStart(6), worst: Math.max(...all).toFixed(1).padStart(6) };
  }
}

function inFolder(files: string, folder: string): string[] {
  return readdirSync(join(files, folder)).map((file) => join(folder, file));
}

function row(files: string, what: string, names: string[]): Row {
  const sizes = names.map((name) => brotliBytes(readFileSync(join(files, name))) / kB);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return { what, files: names.length, 'all, kB': total.toFixed(1).padStart(7), 'largest, kB': Math.max(...sizes).toFixed(1).padStart(11) };
}
