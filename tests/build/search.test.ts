/** What the search finds must be where it says, in every edition that has the search. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import type { Register, TextFile } from '../../src/course/search/document.ts';
import { searchGroups } from '../../src/site/search-documents.ts';
import { editions } from '../editions.ts';
import { tagsOf } from './pages.ts';

const searched = (['full', 'public'] as const).map((edition) => editions[edition].folder);
const read = <T>(folder: string, file: string) => JSON.parse(readFileSync(join(folder, 'sok', file), 'utf8')) as T;

test.each(searched)('every address that the search of %s gives has its page and its place', (folder) => {
  const addresses = searchGroups(content).flatMap(({ base, documents }) =>
    documents.flatMap(({ end, sections }) => [base + end, ...sections.flatMap((section) => (section.anchor ? [`${base}${end}#${section.anchor}`] : []))]),
  );
  const ids = new Map<string, Set<string>>();
  const missing = addresses.filter((address) => {
    const [path, id] = address.split('#') as [string, string?];
    const file = join(folder, path, 'index.html');
    if (!ids.has(path)) ids.set(path, new Set(existsSync(file) ? tagsOf(readFileSync(file, 'utf8')).flatMap((tag) => tag.attributes.id ?? []) : []));
    return !existsSync(file) || (id !== undefined && !ids.get(path)!.has(id));
  });
  expect(addresses.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

test.each(searched)('%s has every file that its register speaks of', (folder) => {
  const { groups, letters, texts } = read<Register>(folder, 'register.json');
  expect(readdirSync(join(folder, 'sok/ord')).sort()).toEqual([...letters].map((letter) => `${letter}.json`).sort());
  const files = texts.map((_, number) => read<TextFile>(folder, `text/${number}.json`));
  expect(files.flat()).toHaveLength(groups.flatMap((group) => group.documents).length);
});
