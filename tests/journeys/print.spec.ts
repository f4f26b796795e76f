/** A lesson on paper. */
import { expect, test, type Page } from '@playwright/test';
import { addressOf } from '../editions.ts';
import { exerciseOn, lessons, pathOf, placesOf, plain, settle } from './course.ts';

const [sort] = placesOf('sort');
const [workbook] = placesOf('workbook');
const [reflection] = placesOf('reflection');

async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
}

test('navigation, buttons and the exit stay on the screen', async ({ page }) => {
  await page.goto(addressOf('full', sort!.path));
  await settle(page);
  await onPaper(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const part of ['nav', '.top', '.exit', '.skip', '.side', '.tools', 'button:not(.cite, .term)']) await expect(page.locator(part).locator('visible=true'), part).toHaveCount(0);
});

for (const edition of ['full', 'public'] as const) {
  test(`an exercise of the ${edition} edition is printed with its answers and feedback`, async ({ page }) => {
    await page.goto(addressOf(edition, sort!.path));
    if (edition === 'full') await exerciseOn(page, sort!.name);
    await onPaper(page);
    const at = page.locator(`#${sort!.name}`);
    for (const item of sort!.exercise.items) {
      await expect(at.getByText(plain(item.text), { exact: true }).locator('visible=true').first()).toBeVisible();
      const height = await at.getByText(plain(item.feedback)).locator('visible=true').first().evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }) && element.getBoundingClientRect().height);
      expect(height, item.feedback).toBeGreaterThan(10);
    }
  });
}

test('what a lesson cites and explains is printed after it', async ({ page }) => {
  const lesson = lessons.find((one) => ['Cite', 'Term'].every((tag) => one.tags.some((use) => use.tag === tag)))!;
  await page.goto(addressOf('full', pathOf(lesson)));
  await onPaper(page);
  await expect(page.getByRole('heading', { name: 'Källor i avsnittet' })).toBeVisible();
  const notes = page.locator('.notes .note');
  expect(await notes.count()).toBe(new Set(lesson.tags.filter(({ tag }) => tag !== 'Exercise').map(({ tag, id }) => `${tag} ${id}`)).size);
  for (const note of await notes.all()) await expect(note).toBeVisible();
});

test('words written in a document and in a reflection are printed as text, however long', async ({ page }) => {
  const written = 'Vi börjar med kansliet. '.repeat(40).trim();
  for (const place of [workbook!, reflection!]) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(addressOf('full', place.path));
    const at = await exerciseOn(page, place.name);
    await at.getByRole('textbox').first().fill(written);
    await onPaper(page);
    await expect(at.locator('.on-paper').first()).toBeVisible();
    await expect(at.locator('.on-paper').first()).toHaveText(written);
    await expect(at.locator('textarea').locator('visible=true')).toHaveCount(0);
  }
});
