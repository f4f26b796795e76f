/** Lämna sidan snabbt. What it leads to is answered here: nothing leaves the machine. */
import { expect, test, type Page } from '@playwright/test';
import { addressOf } from '../editions.ts';
import { content, exerciseOn, lessons, pathOf, placesOf } from './course.ts';

const away = content.course.quickExit.url;
const lesson = addressOf('full', pathOf(lessons[1]!));

/** @returns what lets the other page come. */
async function holdBack(page: Page): Promise<() => void> {
  let come = () => {};
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route(`${away}**`, async (route) => {
    await held;
    await route.fulfill({ contentType: 'text/html', body: '<title>Vädret</title>' });
  });
  return come;
}

async function pressShift(page: Page, times: number): Promise<void> {
  for (let press = 0; press < times; press++) await page.keyboard.press('Shift');
}

test('a click blanks the page before the other one has come, which then takes its place in the history', async ({ page }) => {
  const come = await holdBack(page);
  const seen: unknown[] = [];
  await page.exposeFunction('see', (what: unknown) => seen.push(what));
  await page.addInitScript('addEventListener("click", () => see([document.body.textContent, document.title.trim(), document.body.checkVisibility()]))');
  await page.goto(addressOf('full', '/'));
  await page.goto(lesson);
  void page.getByRole('link', { name: 'Lämna sidan snabbt' }).click();
  await expect.poll(() => seen).toEqual([['', '', false]]);
  come();
  await expect(page).toHaveURL(away);
  await page.goBack();
  await expect(page).toHaveURL(addressOf('full', '/'));
});

for (const edition of ['full', 'public'] as const) {
  test(`Shift three times leaves a page of the ${edition} edition; twice does not`, async ({ page }) => {
    (await holdBack(page))();
    await page.goto(addressOf(edition, pathOf(lessons[1]!)));
    await pressShift(page, 2);
    await page.keyboard.press('Tab');
    await pressShift(page, 2);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await pressShift(page, 1);
    await expect(page).toHaveURL(away);
  });
}

test('capital letters and Shift in a text field do not leave the page', async ({ page }) => {
  (await holdBack(page))();
  const [reflection] = placesOf('reflection');
  await page.goto(addressOf('full', reflection!.path));
  const at = await exerciseOn(page, reflection!.name);
  await at.getByRole('textbox').first().focus();
  await pressShift(page, 4);
  await page.keyboard.press('Shift+A');
  await page.keyboard.press('Shift+B');
  await page.keyboard.press('Shift+C');
  await expect(at.getByRole('textbox').first()).toHaveValue('ABC');
});

test('Shift three times leaves also right after an answer, with focus on what was picked', async ({ page }) => {
  (await holdBack(page))();
  const [choice] = placesOf('choice');
  await page.goto(addressOf('full', choice!.path));
  const at = await exerciseOn(page, choice!.name);
  await at.getByRole('radio').first().check();
  await expect(at.getByRole('radio').first()).toBeFocused();
  await pressShift(page, 3);
  await expect(page).toHaveURL(away);
});

test('who turns the shortcut off keeps it off after a reload and on every page; the link still works', async ({ page }) => {
  (await holdBack(page))();
  await page.goto(addressOf('full', '/stod/'));
  const toggle = page.getByRole('checkbox', { name: 'Genvägen med Shift är på' });
  await toggle.uncheck();
  await toggle.blur();
  await pressShift(page, 3);
  await page.reload();
  await expect(toggle).not.toBeChecked();
  await page.goto(lesson);
  await pressShift(page, 3);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.goto(addressOf('full', '/stod/'));
  await toggle.check();
  await page.goto(lesson);
  await pressShift(page, 3);
  await expect(page).toHaveURL(away);
});

test('in the public edition the shortcut can be turned off for as long as the page is open', async ({ page }) => {
  (await holdBack(page))();
  await page.goto(addressOf('public', '/stod/'));
  const toggle = page.getByRole('checkbox', { name: 'Genvägen med Shift är på' });
  await toggle.uncheck();
  await toggle.blur();
  await pressShift(page, 3);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.reload();
  await expect(toggle).toBeChecked();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const edition of ['full', 'public'] as const) {
    test(`the link leaves the ${edition} edition`, async ({ page }) => {
      (await holdBack(page))();
      await page.goto(addressOf(edition, pathOf(lessons[1]!)));
      await page.getByRole('link', { name: 'Lämna sidan snabbt' }).click();
      await expect(page).toHaveURL(away);
    });
  }
});
