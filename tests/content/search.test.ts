import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import type { Library } from '../../src/course/search/library.ts';
import { searchGroups } from '../../src/site/search-documents.ts';
import { libraryOf } from '../course/search-library.ts';
import { queries } from './search-queries.ts';

const groups = searchGroups(readContent('content'));
let library: Library;
beforeAll(() => {
  library = libraryOf(groups).library;
});

const addressesOf = async (query: string) => (await library.search(query)).hits.map((hit) => hit.address);
const places = async () => Promise.all(queries.map(async ({ query, page, kind }) => ({ kind, query, page, place: (await addressesOf(query)).indexOf(page) + 1 })));

test('every page that a query should find is there to be found', () => {
  const all = new Set(groups.flatMap(({ base, documents }) => documents.map(({ end }) => base + end)));
  expect(queries.map(({ page }) => page).filter((page) => !all.has(page))).toEqual([]);
  expect(new Set(queries.map(({ query }) => query)).size).toBeGreaterThanOrEqual(70);
});

test('the right page is first for 70 queries in a hundred and among the first three for 90', async () => {
  const all = await places();
  const missed = all.filter(({ place }) => place !== 1).map(({ kind, query, page, place }) => `${query} (${kind}): ${page} is ${place || 'not found'}`).join('\n');
  const share = (within: number) => all.filter(({ place }) => place >= 1 && place <= within).length / all.length;
  console.log(`First: ${(share(1) * 100).toFixed(0)} %. Among three: ${(share(3) * 100).toFixed(0)} %. Not first:\n${missed}`);
  expect(share(1), missed).toBeGreaterThanOrEqual(0.7);
  expect(share(3), missed).toBeGreaterThanOrEqual(0.9);
});

test.each(['112', '114 14', 'polisen', 'ringa', 'stödlinje', 'stödlinjer', 'hjälp', 'kvinnojour', 'jour', 'akut', 'utsatt', 'min man slår mig', 'jag är rädd', 'självmordstankar'])('who needs help and writes “%s” finds the support lines first', async (query) => {
  expect((await addressesOf(query))[0]).toBe('/stod/');
});

test.each(['polisens roll', 'lägesbild med polisen', 'hjälpa en annan kommun', 'anmälningar till polisen i statistiken', 'män utsätts ju mer'])('who asks about the work and writes “%s” does not find the support lines first', async (query) => {
  const found = await addressesOf(query);
  expect(found.length).toBeGreaterThan(3);
  expect(found[0]).not.toBe('/stod/');
});

test('an exercise is found on the page of its lesson, and the excerpt leads to it', async () => {
  const { hits } = await library.search('därför nu');
  expect(hits[0]?.address).toBe('/moduler/varfor-valdsprevention/vem-gor-vad/');
  expect((await library.excerpt(hits[0]!)).anchor).toMatch(/darfor-nu|därför-nu/);
});

test('every page that is found has words to show', async () => {
  const { hits } = await library.search('våld kommun arbete grupp');
  expect(hits.length).toBeGreaterThan(20);
  for (const hit of hits) expect((await library.excerpt(hit)).pieces.length, hit.address).toBeGreaterThan(0);
});
