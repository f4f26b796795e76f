/** Studying alone, on a small phone. */
import { expect, test, type Page } from '@playwright/test';
import { addressOf, pagesOf } from '../editions.ts';
import { passQuiz, playToTheEnd } from './answers.ts';
import { batchesOf, content, exerciseOn, lessons, pathOf, placesOf, settle } from './course.ts';

test.use({ viewport: { width: 320, height: 640 } });

const [quiz] = placesOf('quiz');
const [scenario] = placesOf('scenario');
const module = content.modules[0]!;

/** Minutes left of the first module, as the start page or a lesson's list says them. */
async function minutesLeft(page: Page): Promise<number> {
  const said = (await page.locator(`[data-module="${module.id}"] [data-left]`).textContent()) ?? '';
  if (said === '') return Infinity; // Nothing is read, so nothing is said of what is left.
  if (said.includes('allt läst')) return 0;
  expect(said).toContain('kvar');
  return Number(/(\d+) tim/.exec(said)?.[1] ?? 0) * 60 + Number(/(\d+) min/.exec(said)?.[1] ?? 0);
}

async function readToTheEnd(page: Page): Promise<void> {
  await settle(page);
  await page.locator('[data-lesson-end]').scrollIntoViewIfNeeded();
  await expect(page.locator('.side [aria-current]')).toHaveAttribute('data-read', 'true');
}

test('a newcomer begins, reads every lesson of the first module, passes its quiz, and comes back to go on', async ({ page }) => {
  await page.goto(addressOf('full', '/'));
  let left = await minutesLeft(page);
  expect(left).toBeGreaterThan(10);
  await page.getByRole('link', { name: 'Börja kursen' }).click();

  for (const lesson of module.lessons) {
    await expect(page).toHaveURL(addressOf('full', pathOf(lesson)));
    await readToTheEnd(page);
    expect(await minutesLeft(page)).toBeLessThan(left);
    left = await minutesLeft(page);
    if (lesson.id === quiz!.lesson.id) {
      const at = await exerciseOn(page, quiz!.name);
      await passQuiz(at, quiz!.exercise);
      await expect(at.getByRole('heading', { name: 'Du klarade kunskapsprovet' })).toBeFocused();
      await expect(at.getByText(`Du hade rätt på ${quiz!.exercise.draw} av ${quiz!.exercise.draw} frågor.`)).toBeVisible();
    }
    await page.locator('a[rel="next"]').click();
  }

  await page.goto(addressOf('full', '/'));
  await expect(page.locator(`[data-module="${module.id}"] [data-left]`)).toContainText('allt läst');
  await page.getByRole('link', { name: 'Fortsätt där du slutade' }).click();
  await expect(page).toHaveURL(addressOf('full', pathOf(lessons[module.lessons.length]!)));
});

test('who leaves in the middle of a lesson is led back to that lesson', async ({ page }) => {
  await page.goto(addressOf('full', pathOf(lessons[2]!)));
  await page.goto(addressOf('full', '/'));
  await page.getByRole('link', { name: 'Fortsätt där du slutade' }).click();
  await expect(page).toHaveURL(addressOf('full', pathOf(lessons[2]!)));
});

test('a dialogue is played to an ending and talked through, and is still there the next time', async ({ page }) => {
  await page.goto(addressOf('full', scenario!.path));
  const at = await exerciseOn(page, scenario!.name);
  await playToTheEnd(at);
  const ending = await at.getByRole('heading', { name: /^Slut: / }).innerText();
  await expect(at.getByText('Vägen du tog')).toBeVisible();
  await expect(at.getByText('Vad källorna säger')).toBeVisible();
  await expect(at.getByText(` 1 av ${scenario!.exercise.endings.length} slut: `)).toBeVisible();

  await page.reload();
  await expect((await exerciseOn(page, scenario!.name)).getByRole('heading', { name: ending })).toBeVisible();
  await at.getByRole('button', { name: 'Ett steg tillbaka' }).click();
  await expect(at.locator('.choices button').first()).toBeVisible();
});

for (const edition of ['full', 'public'] as const) {
  for (const [index, paths] of batchesOf(pagesOf(edition), 60).entries()) {
    test(`no page of the ${edition} edition scrolls sideways, ${index + 1}`, async ({ page }) => {
      test.slow();
      for (const path of paths) {
        await page.goto(addressOf(edition, path));
        await settle(page);
        const wide = await page.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          by: [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.hidden, .scroll')).slice(0, 3).map((one) => one.outerHTML.slice(0, 120)),
        }));
        expect.soft(wide.width, `${path}\n${wide.by.join('\n')}`).toBeLessThanOrEqual(320);
      }
    });
  }
}
