/** Every page of every build, and what exercises look like on the way, without a violation that axe can see. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readExamples } from '../../src/exercises/examples.ts';
import { addressOf, pagesOf } from '../editions.ts';
import { answerRightly, askedIn, passQuiz } from './answers.ts';
import { batchesOf, exerciseOn, lessons, pathOf, settle } from './course.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const examples = readExamples('src/exercises');

/** What is wrong with the page as it stands. In the dark only the rules about colour can turn out differently. */
async function violations(page: Page): Promise<string[]> {
  const found = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await (colorScheme === 'light' ? axe.withTags(tags) : axe.withRules(['color-contrast', 'link-in-text-block'])).analyze();
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${colorScheme}, ${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? node.all[0]?.message ?? node.none[0]?.message ?? ''}`)));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

const own = new Set(pagesOf('full'));
const visits = [
  ...batchesOf(pagesOf('full')).map((paths) => ['full', paths] as const),
  ...batchesOf(pagesOf('public')).map((paths) => ['public', paths] as const),
  ['gallery', pagesOf('gallery').filter((path) => !own.has(path))] as const,
];

for (const [index, [edition, paths]] of visits.entries()) {
  test(`pages of the ${edition} build, ${index + 1}`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const path of paths) {
      await page.goto(addressOf(edition, path));
      await settle(page);
      expect.soft(await violations(page), path).toEqual([]);
    }
  });
}

test('an open reference, an open word and the open “Dela”', async ({ page }) => {
  const lesson = lessons.find((one) => ['Cite', 'Term'].every((tag) => one.tags.some((use) => use.tag === tag)))!;
  await page.goto(addressOf('full', pathOf(lesson)));
  for (const opener of [page.locator('.cite').first(), page.locator('.term').first(), page.getByRole('button', { name: 'Dela', exact: true })]) {
    await opener.click();
    await expect(page.locator(':popover-open')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('questions with their feedback', async ({ page }) => {
  await page.goto(addressOf('gallery', '/ovningstyper/'));
  for (const example of examples) {
    if (!['choice', 'sort', 'order', 'match'].includes(example.type)) continue;
    const at = await exerciseOn(page, example.id.split('/')[1]!);
    await answerRightly(at, example as Parameters<typeof answerRightly>[1]);
    await at.getByRole('button', { name: 'Kontrollera svaret' }).click();
    await expect(at.locator('.play .feedback').first()).toBeVisible();
  }
  for (const button of await page.locator('[data-type="picture"] .play button').all()) await button.click();
  expect(await violations(page)).toEqual([]);
});

test('a quiz on the way and at its end', async ({ page }) => {
  const quiz = examples.find((one) => one.type === 'quiz')!;
  await page.goto(addressOf('gallery', '/ovningstyper/'));
  const at = await exerciseOn(page, 'exempel-quiz-1');
  await at.getByRole('button', { name: 'Börja provet' }).click();
  await answerRightly(at, await askedIn(at, quiz));
  await at.getByRole('button', { name: 'Kontrollera svaret' }).click();
  expect(await violations(page)).toEqual([]);

  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await passQuiz(await exerciseOn(page, 'exempel-quiz-1'), quiz);
  expect(await violations(page)).toEqual([]);
});

test('a dialogue on the way and talked through', async ({ page }) => {
  await page.goto(addressOf('gallery', '/ovningstyper/'));
  const at = await exerciseOn(page, 'exempel-scenario-1');
  await at.getByRole('button', { name: 'Börja dialogen' }).click();
  await at.locator('.choices button').first().click();
  for (const summary of await at.locator('.play summary').all()) await summary.click();
  expect(await violations(page)).toEqual([]);

  await at.getByRole('button', { name: 'Börja om' }).click();
  while ((await at.getByRole('heading', { name: /^Slut: / }).count()) === 0) await at.locator('.choices button').first().click();
  expect(await violations(page)).toEqual([]);
});
