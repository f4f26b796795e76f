/** How heavy a page may be on a slow phone line. A kB is 1,024 bytes, after brotli; fonts and pictures apart. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Lesson } from '../../src/content/model.ts';
import { addressOf, editions } from '../editions.ts';
import { brotliBytes, bytesOf, kB, listSent, pageBytes, weigh, type Sent } from '../weights.ts';
import { batchesOf, lessons } from './course.ts';

/** kB for a lesson of the full course. */
function budgetOf({ exercises }: Lesson): number {
  if (exercises.some(({ type }) => type === 'scenario')) return 52;
  return exercises.length > 0 ? 40 : 25;
}

/** Soft, so that one run tells all that is too heavy about a page. */
function expectAtMost(budget: number, what: string, bytes: number, sent: Sent[] = []) {
  expect.soft(bytes / kB, `kB of ${what}\n${listSent(sent)}\n`).toBeLessThanOrEqual(budget);
}

for (const lesson of lessons) {
  const path = `/moduler/${lesson.id}/`;

  test(`the full course's ${path} comes in ${budgetOf(lesson)} kB and 12 requests`, async ({ browser }) => {
    const sent = await weigh(browser, addressOf('full', path));
    expectAtMost(budgetOf(lesson), 'page', pageBytes(sent), sent);
    expectAtMost(14, 'HTML', bytesOf(sent, 'html'));
    expectAtMost(30, 'fonts', bytesOf(sent, 'font'));
    expect.soft(sent.length, `requests\n${listSent(sent)}\n`).toBeLessThanOrEqual(12);
  });

  test(`the public edition's ${path} comes in 16 kB, with the quick exit as its only script`, async ({ browser }) => {
    const sent = await weigh(browser, addressOf('public', path));
    expectAtMost(16, 'page', pageBytes(sent), sent);
    expectAtMost(14, 'HTML', bytesOf(sent, 'html'));
    expectAtMost(30, 'fonts', bytesOf(sent, 'font'));
    expect(sent.filter(({ kind }) => kind === 'script').map(({ address }) => address)).toEqual([addressOf('public', '/lamna.js')]);
  });
}

for (const [index, batch] of batchesOf(lessons.filter(({ exercises }) => exercises.every(({ type }) => type !== 'quiz' && type !== 'scenario')), 12).entries()) {
  test(`the text of a lesson comes in 25 kB, before an exercise is in view, ${index + 1}`, async ({ browser }) => {
    for (const lesson of batch) {
      const sent = await weigh(browser, addressOf('full', `/moduler/${lesson.id}/`), async () => {});
      expectAtMost(25, lesson.id, pageBytes(sent), sent);
    }
  });
}

test('a search shows its first hit after 40 kB, beside a page of 14', async ({ browser }) => {
  const sent = await weigh(browser, addressOf('full', '/sok/?q=mörkertal'), (page) => page.locator('[data-hits] a').first().waitFor({ timeout: 10_000 }));
  expectAtMost(40, 'scripts, index and texts', bytesOf(sent, 'script', 'style', 'data'), sent);
  expectAtMost(14, 'HTML', bytesOf(sent, 'html'));
});

test('the quick exit is there after 1.5 kB', () => {
  expectAtMost(1.5, 'lamna.js', brotliBytes(readFileSync(`${editions.full.folder}/lamna.js`)));
});
