/** Page weights by kind of page: the heaviest of each. */
import type { Browser } from '@playwright/test';
import type { Lesson } from '../../src/content/model.ts';
import { readContent } from '../../src/content/read.ts';
import { bytesOf, kB, pageBytes, weigh, type Sent } from '../weights.ts';
import { table, type Row } from './table.ts';

const has = (type: string) => (lesson: Lesson) => lesson.exercises.some((exercise) => exercise.type === type);
const isPlain = (lesson: Lesson) => lesson.exercises.length > 0 && !has('quiz')(lesson) && !has('scenario')(lesson);

/** @param sites the addresses of the built editions, each ending with `/`. */
export async function weights(browser: Browser, sites: { full: string; public: string }): Promise<string> {
  const lessons = readContent('content').modules.flatMap((module) => module.lessons);
  const lessonRow = (kind: string, site: string, belongs: (lesson: Lesson) => boolean) =>
    heaviest(browser, kind, lessons.filter(belongs).map((lesson) => `${site}moduler/${lesson.id}/`));

  return table(
    'Page weights',
    [
      await lessonRow('public lesson', sites.public, () => true),
      await lessonRow('lesson without exercise', sites.full, (lesson) => lesson.exercises.length === 0),
      await lessonRow('lesson with exercises', sites.full, isPlain),
      await lessonRow('lesson with a quiz', sites.full, has('quiz')),
      await lessonRow('lesson with a scenario', sites.full, has('scenario')),
      await heaviest(browser, 'start page', [sites.full]),
      await heaviest(browser, 'one’s own pages', ['min-kurs', 'arbetsboken', 'repetera', 'kursintyg', 'sparat', 'offline'].map((path) => `${sites.full}${path}/`)),
      await search(browser, `${sites.full}sok/?q=mörkertal`),
    ],
    'First visit, scrolled through; kB of 1,024 bytes after brotli 11. The heaviest page of each kind; "page" is what is not font or picture.',
  );
}

async function heaviest(browser: Browser, kind: string, addresses: string[]): Promise<Row> {
  let most: Sent[] = [];
  for (const address of addresses) {
    console.error(`  weighing ${address}`);
    const sent = await weigh(browser, address);
    if (pageBytes(sent) > pageBytes(most)) most = sent;
  }
  return row(kind, addresses.length, most);
}

async function search(browser: Browser, address: string): Promise<Row> {
  const kind = 'search, to its first hit';
  const found = await fetch(address);
  if (!found.ok) return row(`${kind} (no such page yet)`, 0, []);
  return row(kind, 1, await weigh(browser, address, (page) => page.locator('[data-hits] a').first().waitFor()));
}

function row(kind: string, pages: number, sent: Sent[]): Row {
  const inKB = (...kinds: Parameters<typeof bytesOf>[1][]) => (sent.length ? (bytesOf(sent, ...kinds) / kB).toFixed(1) : '–').padStart(6);
  return {
    kind,
    pages,
    page: inKB('html', 'script', 'style', 'data'),
    HTML: inKB('html'),
    scripts: inKB('script'),
    styles: inKB('style'),
    data: inKB('data'),
    fonts: inKB('font'),
    pictures: inKB('picture'),
    requests: sent.length,
    heaviest: sent[0] ? decodeURIComponent(new URL(sent[0].address).pathname) : '',
  };
}
