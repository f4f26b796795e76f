/** The full course where scripts are off, and the public edition, which needs none. */
import { expect, test, type Browser, type Page } from '@playwright/test';
import { addressOf, type Edition } from '../editions.ts';
import { content, lessons, pathOf, placesOf, plain, settle, wordsIn } from './course.ts';

const textOf = (page: Page) => page.locator('main').innerText();

async function without<Result>(browser: Browser, act: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  return act(await context.newPage()).finally(() => context.close());
}

/** Opens everything that is folded, as a reader would, and takes the text; with it, that of exercises read on a page of their own. */
async function readAll(page: Page, edition: Edition, path: string): Promise<string> {
  await page.goto(addressOf(edition, path));
  const dialogue = (await page.locator('[data-type=scenario]').count()) > 0 ? [addressOf(edition, `${path}efterat/`)] : [];
  const apart = await page.locator('.exercise a').evaluateAll((links, here) => links.map((link) => new URL((link as HTMLAnchorElement).href)).filter((to) => to.pathname !== here && to.pathname.startsWith(here)).map((to) => to.href), new URL(page.url()).pathname);
  let text = '';
  for (const address of [page.url(), ...new Set(apart), ...dialogue]) {
    if (address !== page.url()) await page.goto(address);
    for (const summary of await page.locator('.exercise summary, .quoted summary').all()) await summary.click();
    text += ` ${plain(await textOf(page))}`;
  }
  return text;
}

/** Everything in an exercise's file that a participant is meant to read. */
const notRead = new Set(['portrait', 'look', 'memories', 'note', 'group', 'id', 'file', 'type', 'select', 'sources', 'objective', 'lesson', 'category', 'picture', 'to', 'who', 'scene', 'start', 'kind', 'when', 'high', 'low', 'values']);
function wordsOf(data: unknown): string[] {
  if (typeof data === 'string') return data.split(/\n\s*\n/).map(plain);
  if (Array.isArray(data)) return data.flatMap(wordsOf);
  return Object.entries(data ?? {}).flatMap(([key, value]) => (notRead.has(key) ? [] : wordsOf(value)));
}

for (const edition of ['full', 'public'] as const) {
  for (const module of content.modules) {
    test(`without script the ${edition} edition gives every task, option, answer and feedback of ${module.id} to read`, async ({ browser }) => {
      await without(browser, async (page) => {
        for (const lesson of module.lessons.filter(({ exercises }) => exercises.length > 0)) {
          const text = await readAll(page, edition, pathOf(lesson));
          for (const exercise of lesson.exercises) {
            const missing = wordsOf(exercise).filter((words) => !text.includes(words));
            expect.soft(missing, exercise.id).toEqual([]);
          }
        }
      });
    });
  }
}

for (const module of content.modules) {
  test(`without script no lesson of ${module.id} shows fewer words than with it`, async ({ page, browser }) => {
    await without(browser, async (bare) => {
      for (const lesson of module.lessons) {
        await page.goto(addressOf('full', pathOf(lesson)));
        await settle(page);
        const played = wordsIn(await textOf(page));
        expect.soft(wordsIn(await readAll(bare, 'full', pathOf(lesson))), lesson.id).toBeGreaterThanOrEqual(played);
      }
    });
  });
}

for (const edition of ['full', 'public'] as const) {
  test(`without script the dialogue of the ${edition} edition is followed by links to an ending`, async ({ browser }) => {
    const [place] = placesOf('scenario');
    const { start, endings } = place!.exercise;
    await without(browser, async (page) => {
      await page.goto(addressOf(edition, place!.path));
      await page.getByRole('link', { name: 'Läs dialogen som text' }).click();
      const reached = () => decodeURIComponent(new URL(page.url()).hash).slice(1);
      await page.getByRole('link', { name: /^Börja med/ }).click();
      expect(reached()).toBe(start);
      const isEnding = () => endings.some(({ id }) => id === reached());
      for (let turn = 0; turn < 40 && !isEnding(); turn++) {
        const scene = reached();
        await page.locator(`#${scene} .choices a`).last().click();
        expect(reached()).not.toBe(scene);
        await expect(page.locator(`#${reached()}`)).toBeInViewport();
      }
      expect(isEnding()).toBe(true);
      await page.locator(`#${reached()}`).getByRole('link', { name: 'Läs vad som avgjorde' }).click();
      await expect(page.getByRole('heading', { name: 'Vändpunkterna' })).toBeInViewport();
    });
  });
}

test('without script references and words open beside the text', async ({ browser }) => {
  const lesson = lessons.find((one) => ['Cite', 'Term'].every((tag) => one.tags.some((use) => use.tag === tag)))!;
  await without(browser, async (page) => {
    for (const edition of ['full', 'public'] as const) {
      await page.goto(addressOf(edition, pathOf(lesson)));
      for (const kind of ['.cite', '.term']) {
        await page.locator(kind).first().click();
        await expect(page.locator(':popover-open')).toBeInViewport();
        await page.keyboard.press('Escape');
        await expect(page.locator(':popover-open')).toHaveCount(0);
      }
    }
  });
});
