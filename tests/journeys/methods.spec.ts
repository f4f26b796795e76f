/** The method bank: found with the keyboard, kept in the address, and whole without script. */
import { expect, test, type Page } from '@playwright/test';
import { addressOf } from '../editions.ts';
import { content } from './course.ts';
import { listen, tabTo } from './keys.ts';

const all = content.methods.length;
const shown = (page: Page) => page.locator('.methods > li').filter({ visible: true });
const count = (page: Page) => page.getByRole('status').filter({ hasText: /metoder|Ingen/ });
const atForeninger = content.methods.filter(({ arenas }) => arenas.includes('forening'));

test('with the keyboard alone a choice leaves the methods that fit, says how many once, and stands in the address', async ({ page }) => {
  await page.goto(addressOf('full', '/metoder/'));
  await expect(shown(page)).toHaveCount(all);
  await page.getByRole('searchbox').focus();
  await tabTo(page, page.locator('summary', { hasText: 'Välj nivå' }));
  if (!(await page.getByRole('group', { name: 'Preventionsnivå' }).isVisible())) await page.keyboard.press('Enter');
  const heard = await listen(page.locator('main'));
  await tabTo(page, page.getByRole('checkbox', { name: 'Idrott och föreningar' }));
  await page.keyboard.press('Space');
  await expect(shown(page)).toHaveCount(atForeninger.length);
  await expect(page).toHaveURL(addressOf('full', '/metoder/?arena=forening'));
  expect(await heard()).toEqual([`${atForeninger.length} av ${all} metoder passar.`]);
  await tabTo(page, page.getByRole('checkbox', { name: 'Material' }), 30);
  await page.keyboard.press('Space');
  await expect(shown(page)).toHaveCount(1);
  await expect(shown(page)).toContainText('Machofabriken');
});

test('what was asked for is there after a reload, and after the way back from a method', async ({ page }) => {
  await page.goto(addressOf('full', '/metoder/'));
  await page.getByRole('searchbox').fill('samtal killar');
  await expect(shown(page)).toHaveCount(1);
  await expect(page).toHaveURL(addressOf('full', '/metoder/?sok=samtal+killar'));
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('samtal killar');
  await expect(shown(page)).toHaveCount(1);
  await shown(page).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samtal om normer där killar samlas');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('samtal killar');
  await expect(shown(page)).toHaveCount(1);
});

test('back from a part of the page restores what was asked for there', async ({ page }) => {
  await page.goto(addressOf('full', '/metoder/?arena=vard'));
  await page.getByRole('link', { name: 'Till innehållet' }).press('Enter');
  await page.getByRole('searchbox').fill('grundskola');
  await expect(page.getByText('Ingen metod passar.')).toBeVisible();
  await page.goBack();
  await expect(shown(page)).toHaveCount(1);
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('a link to a selection is copied and opens the same selection for somebody else', async ({ page, browser, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(addressOf('full', '/metoder/?slag=ramverk&niva=universell'));
  await page.getByRole('button', { name: 'Kopiera länk till urvalet' }).click();
  await expect(page.getByText('Kopierad.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await browser.newPage();
  await other.goto(link);
  expect(await shown(other).allInnerTexts()).toEqual(await shown(page).allInnerTexts());
  await expect(shown(other)).toHaveCount(content.methods.filter(({ kind }) => kind === 'ramverk').length);
  await other.close();
});

test('school is found where the list says Grundskola', async ({ page }) => {
  await page.goto(addressOf('full', '/metoder/?sok=skola'));
  const names = content.methods.filter(({ arenas }) => arenas.includes('grundskola')).map(({ name }) => name);
  for (const name of names) await expect(shown(page).getByRole('link', { name, exact: true })).toBeVisible();
});

test('what is no choice is taken out of the address, and the place on the page stays', async ({ page }) => {
  await page.goto(addressOf('full', '/metoder/?niva=hoppsan&arena=vard&sok=***#innehall'));
  await expect(page).toHaveURL(addressOf('full', '/metoder/?arena=vard#innehall'));
  await expect(shown(page)).toHaveCount(content.methods.filter(({ arenas }) => arenas.includes('vard')).length);
});

test('where nothing fits a sentence helps on, and Rensa shows everything with the focus in the field', async ({ page }) => {
  await page.goto(addressOf('full', '/metoder/?sok=%C3%A5%C3%A4%C3%B6'));
  await expect(count(page)).toHaveText('Ingen metod passar.');
  await expect(page.getByText('Pröva med ett val mindre')).toBeVisible();
  await page.getByRole('button', { name: 'Rensa' }).press('Enter');
  await expect(shown(page)).toHaveCount(all);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page).toHaveURL(addressOf('full', '/metoder/'));
});

for (const [edition, javaScriptEnabled] of [['full', false], ['public', true]] as const) {
  test(`the ${edition} edition ${javaScriptEnabled ? '' : 'without script '}has the whole list and nothing to filter with`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(addressOf(edition, '/metoder/?arena=vard'));
    await expect(shown(page)).toHaveCount(all);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByText(/metoder (visas|passar)/).filter({ visible: true })).toHaveCount(0);
    await context.close();
  });
}

test('on a phone the choices are folded, and the fold says how many a link has made', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(addressOf('full', '/metoder/?arena=forening&slag=material'));
  await expect(page.getByText('(2 val)')).toBeVisible();
  await page.getByText('Välj nivå, slag och annat').click();
  await expect(page.getByRole('checkbox', { name: 'Material' })).toBeChecked();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
