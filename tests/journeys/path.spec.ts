/** A proposal for an order: asked for, kept, shown in the outline, and taken away. */
import { expect, test } from '@playwright/test';
import { readContent } from '../../src/content/read.ts';
import { addressOf } from '../editions.ts';

const { path, modules } = readContent('content');
const titles = (ids: readonly string[]) => ids.map((id) => modules.find((module) => module.id === id)!.title);

test('a newcomer answers with the keyboard alone, sees the order in the outline, and takes it away again', async ({ page }) => {
  const role = path.roles[1]!;
  await page.goto(addressOf('full', '/moduler/'));
  await expect(page.locator('[data-way]').first()).toBeHidden();
  await page.getByRole('link', { name: 'Få ett förslag på ordning' }).press('Enter');

  await page.getByRole('radio', { name: role.text }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('group', { name: path.steps[0]!.text }).getByRole('radio', { name: 'Ja' }).focus();
  await page.keyboard.press('Space');
  const show = page.getByRole('button', { name: 'Visa min väg' });
  await expect(show).toBeEnabled();
  await show.press('Enter');
  await expect(page.locator('[data-proposal]')).toBeFocused();
  await expect(page.locator('[data-proposal-why]')).toHaveText(role.why);
  const order = await page.locator('[data-stop] a').allTextContents();
  expect(order.slice(0, role.first.length)).toEqual(titles(role.first));
  expect(order).toHaveLength(modules.length);
  expect(order.at(-1)).toBe(titles([path.steps[0]!.module])[0]);

  await page.goto(addressOf('full', '/moduler/'));
  await expect(page.locator(`[data-module="${role.first[0]}"] [data-way]`)).toHaveText('Nr 1 på din väg');
  await page.goto(addressOf('full', '/'));
  await expect(page.getByRole('link', { name: 'Börja din väg' })).toHaveAttribute('href', new RegExp(`/moduler/${role.first[0]}/`));
  await page.goto(addressOf('full', '/din-vag/'));
  await expect(page.getByRole('radio', { name: role.text })).toBeChecked();
  await page.getByRole('button', { name: 'Ta bort min väg' }).press('Enter');
  await expect(page.locator('[data-proposal]')).toBeHidden();
  await expect(page.getByText('Din väg är borttagen.')).toBeVisible();
  await page.goto(addressOf('full', '/moduler/'));
  await expect(page.locator('[data-way]').first()).toBeHidden();
});

test('who lets the browser save nothing still gets a proposal, and is told that it does not stay', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new Error('blocked'); } }));
  await page.goto(addressOf('full', '/din-vag/'));
  await page.getByRole('radio', { name: path.roles[0]!.text }).check();
  await page.getByRole('button', { name: 'Visa min väg' }).click();
  await expect(page.getByText('försvinner när du lämnar sidan')).toBeVisible();
  await expect(page.getByText('Ordningen syns nu')).toBeHidden();
});

test('the public edition and a browser without script show every proposal as text', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const edition of ['full', 'public'] as const) {
    await page.goto(addressOf(edition, '/din-vag/'));
    for (const role of path.roles) await expect(page.getByText(role.why)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Visa min väg' })).toBeHidden();
  }
  await context.close();
});
