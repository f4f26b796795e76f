/** A dialogue in a group: the facilitator’s page with notes, and the projector’s window beside it. */
import { expect, test, type Page } from '@playwright/test';
import { addressOf } from '../editions.ts';
import { placesOf, plain } from './course.ts';

const [place] = placesOf('scenario');
const { exercise } = place!;
const path = `/workshop/${exercise.id}/`;
const scenes = new Map(exercise.scenes.map((scene) => [scene.title, scene]));

async function lead(page: Page): Promise<Page> {
  await page.goto(addressOf('full', path));
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Öppna för projektorn' }).click();
  const projector = await opened;
  await expect(projector.getByRole('button', { name: 'Börja dialogen' })).toBeVisible();
  await page.bringToFront();
  await page.locator('.exercise').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Börja dialogen' }).click();
  return projector;
}

test('the projector follows the facilitator’s choices, a step back and a restart', async ({ page }) => {
  const projector = await lead(page);
  const same = async () => expect(projector.locator('.scene h4')).toHaveText(await page.locator('.scene h4').innerText());
  await same();
  for (let turn = 0; turn < 3; turn++) {
    await page.locator('.choices button').first().click();
    await same();
  }
  await page.getByRole('button', { name: 'Ett steg tillbaka' }).click();
  await same();
  await page.getByRole('button', { name: 'Börja om' }).click();
  await same();
});

test('the notes beside the dialogue are those of the scene, and are never on the projector', async ({ page }) => {
  const projector = await lead(page);
  const notes = page.getByRole('complementary', { name: 'Dina stödord' });
  for (let turn = 0; turn < 3; turn++) {
    const { note, title } = scenes.get(await page.locator('.scene h4').innerText())!;
    await expect(notes.getByText(plain(note!))).toBeVisible();
    await expect(notes.locator('section:visible')).toHaveCount(1);
    await expect(projector.locator('.scene h4')).toHaveText(title);
    expect(plain(await projector.locator('main').innerText())).not.toContain(plain(note!));
    await page.locator('.choices button').first().click();
  }
});

test('both windows are where they were after a reload', async ({ page }) => {
  const projector = await lead(page);
  await page.locator('.choices button').first().click();
  const title = await page.locator('.scene h4').innerText();
  for (const window of [page, projector]) {
    await window.reload();
    await window.locator('[data-play]').scrollIntoViewIfNeeded();
    await expect(window.locator('.scene h4')).toHaveText(title);
  }
});

test('the choices have letters that the group can call out', async ({ page }) => {
  const projector = await lead(page);
  const letter = await projector.locator('.choices button').nth(1).evaluate((button) => getComputedStyle(button, '::before').content);
  expect(letter).toContain('counter(choice, upper-alpha)');
});

test('the facilitator is told when the windows cannot follow each other', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } }));
  await page.goto(addressOf('full', path));
  await expect(page.getByText('fönstren kan inte följa varandra')).toBeVisible();
});

test('without script the facilitator’s page is a guide to print, with every note', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(addressOf('full', path));
  for (const { note } of exercise.scenes) await expect(page.getByText(plain(note!))).toBeVisible();
  await context.close();
});
