/** The public edition: to read, and nothing else; and the full course's way to it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facets, type Facet } from '../../src/course/methods/facets.ts';
import { readContent } from '../../src/content/read.ts';
import { sharedOf } from '../../src/editions/full/share-address.ts';
import { editions } from '../editions.ts';
import { find, pagesIn, textOf } from './pages.ts';

const address = 'https://public.example/kurs';
const { modules } = readContent('content');
const pages = pagesIn('public');
const { folder } = editions.public;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
const dialogues = modules.flatMap((module) => module.lessons.flatMap((lesson) => lesson.exercises.flatMap((one) => (one.type === 'scenario' ? [{ id: lesson.id, scenario: one }] : []))));
const isSearch = (path: string) => path.startsWith('/sok/');

describe('the public edition', () => {
  test('has every lesson', () => {
    const paths = pages.map(({ path }) => path);
    expect(modules.flatMap((module) => module.lessons.map((lesson) => `/moduler/${lesson.id}/`)).filter((path) => !paths.includes(path))).toEqual([]);
  });

  test('loads no script but the quick exit on any page but the search', () => {
    for (const page of pages.filter(({ path }) => !isSearch(path))) {
      expect(find(page, 'script').map(({ attributes }) => attributes.src), page.file).toEqual(['/kurs/lamna.js']);
      expect(page.html, page.file).not.toMatch(/<script(?![^>]* src=)/);
      expect(find(page, 'astro-island'), page.file).toEqual([]);
    }
  });

  test('holds none of what the facilitator says', () => {
    const said = [
      ...modules.flatMap(({ workshop }) => workshop.steps.map(({ notes }) => notes)),
      ...dialogues.flatMap(({ scenario: { group, scenes } }) => [group.before, group.hold, group.after, ...scenes.map(({ note = '' }) => note)]),
    ];
    const sentences = said.flatMap((text) => text.split(/\n\s*\n|(?<=[.?!])\s+/)).filter((sentence) => sentence.length > 40);
    expect(sentences.length).toBeGreaterThan(30);
    for (const file of files.filter((one) => /\.(html|js|json|txt|xml)$/.test(one))) {
      const text = file.endsWith('.html') ? textOf(readFileSync(file, 'utf8')) : readFileSync(file, 'utf8');
      expect(sentences.filter((sentence) => text.includes(sentence.trim())), file).toEqual([]);
    }
  });

  test('has no workshop and no page about what is saved', () => {
    expect(pages.map(({ path }) => path).filter((path) => /^\/(workshop|sparat|min-kurs|repetera|kursintyg|arbetsboken)/.test(path))).toEqual([]);
    for (const page of pages) expect(find(page, 'a').map(({ attributes }) => attributes.href).filter((href) => /\/(workshop|sparat|min-kurs|repetera|kursintyg|arbetsboken)\//.test(href ?? '')), page.file).toEqual([]);
  });

  test('gives its own address as every page’s canonical one, and the start page’s for what is not found', () => {
    for (const page of pages) expect(find(page, 'link', { rel: 'canonical' })[0]?.attributes.href, page.file).toBe(`${address}${page.path === '/404.html' ? '/' : page.path}`);
  });

  test('stores nothing: only the quick exit knows of storage, and no page names a place for its setting', () => {
    const storing = files.filter((file) => /\.(js|html)$/.test(file) && /localStorage|sessionStorage|indexedDB|document\.cookie/.test(readFileSync(file, 'utf8')));
    expect(storing).toEqual([join(folder, 'lamna.js')]);
    for (const page of pages) expect(page.tags.filter(({ attributes }) => 'data-exit' in attributes).map(({ attributes }) => attributes['data-exit']), page.file).toEqual(['']);
  });

  test('gives each dialogue as scenes with links between them', () => {
    for (const { id, scenario } of dialogues) {
      const [scenes, endings] = ['scener', 'efterat'].map((name) => pages.find(({ path }) => path === `/moduler/${id}/${name}/`)!);
      const links = find(scenes!, 'a').map(({ attributes }) => attributes.href);
      for (const [page, places, address] of [[scenes!, scenario.scenes, ''], [endings!, scenario.endings, `/kurs/moduler/${id}/efterat/`]] as const) {
        for (const place of places) {
          expect(find(page, 'section', { id: place.id }), place.id).toHaveLength(1);
          expect(links, place.id).toContain(`${address}#${place.id}`);
        }
      }
      const text = textOf(scenes!.html);
      for (const choice of scenario.scenes.flatMap((scene) => scene.choices)) expect(text).toContain(choice.text.replace(/\s+/g, ' '));
    }
  });
});

describe('the full course', () => {
  const full = pagesIn('full');
  const published = new Set(pages.map(({ path }) => path));
  const publicAddress = readContent('content').course.publicAddress.replace(/\/$/, '');

  /** The page itself where it is public, or the nearest above it that is. */
  const shared = (path: string): string => (published.has(path) ? path : shared(path.replace(/[^/]+\/$/, '')));

  test('gives each page’s public address, or that of what it belongs to, to “Dela”; only the projector’s page has none', () => {
    for (const page of full.filter(({ path }) => path !== '/404.html' && !path.endsWith('/visa/'))) {
      expect(find(page, 'button').flatMap(({ attributes }) => attributes['data-share'] ?? []), page.file).toEqual([`${publicAddress}/`]);
      expect(find(page, 'link', { rel: 'canonical' })[0]?.attributes.href, page.file).toBe(`${publicAddress}${shared(page.path)}`);
    }
  });

  test('shares nothing but pages of the public edition, whatever is on the page', () => {
    const known = full.flatMap((page) => {
      const own = dialogues.filter(({ id, scenario }) => page.path === `/moduler/${id}/` || page.path === `/workshop/${scenario.id}/`);
      const canonical = find(page, 'link', { rel: 'canonical' })[0]!.attributes.href!;
      const shown = sharedOf(canonical, [], `${publicAddress}/`, own.map(({ id, scenario }) => ({ title: scenario.title, path: `moduler/${id}/` })));
      expect(shown, page.file).toHaveLength(1 + own.length);
      return shown.map((one) => one.address);
    });
    expect([...new Set(known)].filter((one) => !published.has(one.replace(publicAddress, '')))).toEqual([]);
  });

  test('shares the method bank with the choices that it has, and with nothing else', () => {
    const bank = full.find(({ path }) => path === '/metoder/')!;
    const choices = find(bank, 'input', { type: 'checkbox' }).map(({ attributes }): [string, string] => [attributes.name!, attributes.value!]);
    expect(choices.filter(([name, value]) => !(value in facets[name as Facet]))).toEqual([]);
    fc.assert(
      fc.property(fc.subarray(choices, { minLength: 1 }), (chosen) => {
        const [one] = sharedOf(`${publicAddress}/metoder/`, chosen, `${publicAddress}/`, []);
        const address = new URL(one!.address);
        expect(`${address.origin}${address.pathname}`).toBe(`${publicAddress}/metoder/`);
        expect([...address.searchParams]).toEqual(chosen);
      }),
    );
  });

  test('gives the public edition’s page as the canonical address of what is public', () => {
    for (const page of full.filter(({ path }) => published.has(path) && path !== '/404.html')) {
      expect(find(page, 'link', { rel: 'canonical' })[0]?.attributes.href, page.file).toBe(`${publicAddress}${page.path}`);
    }
  });
});
