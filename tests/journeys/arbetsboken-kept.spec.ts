/** The workbook when things go wrong: two tabs, storage that is blocked, full or damaged, no network. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { addressOf } from '../editions.ts';
import { address, workbook, reflection, lineOf, wholeOf, fieldsOf, open, keep } from './arbetsboken.ts';

test('two tabs: what is written in one stands in the other, and neither writes over what the other wrote', async ({ page, context }) => {
  await page.goto(address);
  const here = await open(page, workbook!.exercise.id);
  const other = await context.newPage();
  await other.goto(address);
  const there = await open(other, workbook!.exercise.id);
  await fieldsOf(here).first().fill('Från den första fliken');
  await expect(fieldsOf(there).first()).toHaveValue('Från den första fliken');
  await fieldsOf(there).last().fill('Från den andra fliken');
  await expect(fieldsOf(here).last()).toHaveValue('Från den andra fliken');
  await expect(fieldsOf(here).first()).toHaveValue('Från den första fliken');
  await fieldsOf(there).first().fill('');
  await fieldsOf(there).last().fill('');
  await expect(here.locator('[data-changed]')).toBeEmpty();
});

const hindrances = {
  'blocked storage': () => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } }),
  'full storage': () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; },
};

for (const [what, hinder] of Object.entries(hindrances)) {
  test(`with ${what} both copies stay while the page is open, and can be emptied, taken back and saved as a file`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(hinder);
    await page.goto(address);
    const line = await open(page, workbook!.exercise.id);
    const notSaved = line.getByText('Går inte att spara här. Svaret finns kvar så länge sidan är öppen.').locator('visible=true');
    await fieldsOf(line).first().fill('Mitt utkast');
    await expect(notSaved).toBeVisible();
    await line.getByText('Teamets', { exact: true }).click();
    await fieldsOf(line).first().fill('Vårt gemensamma');
    await line.getByText('Eget', { exact: true }).click();
    await expect(fieldsOf(line).first()).toHaveValue('Mitt utkast');
    await expect(notSaved).toBeVisible();
    await line.locator('summary').first().click();
    await line.locator('summary').first().click();
    await expect(fieldsOf(line).first()).toHaveValue('Mitt utkast');
    await line.getByRole('button', { name: 'Töm' }).locator('visible=true').click();
    await expect(fieldsOf(line).first()).toHaveValue('');
    await line.getByRole('button', { name: 'Ångra', exact: true }).click();
    await expect(fieldsOf(line).first()).toHaveValue('Mitt utkast');
    await expect(line.getByText('Den går inte att spara här')).toBeVisible();

    const [file] = await Promise.all([page.waitForEvent('download'), wholeOf(page).getByRole('button', { name: 'Text' }).click()]);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toContain('Mitt utkast');
    expect(text).toContain('Vårt gemensamma');
    expect(errors).toEqual([]);
  });
}

test('words whose exercise has left the course stand under Övrigt, and a question that is gone with its document', async ({ page }) => {
  await keep(page, { 'en-modul-som-inte-finns/ett-blad': { varfor: 'Kvar från förra året', klart: 'x' }, [reflection!.exercise.id]: { 'en-fraga-som-inte-finns': 'Svar på det som var' } });
  await page.goto(address);
  await page.getByText('Övrigt', { exact: true }).click();
  await expect(page.getByText('Kvar från förra året')).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('group', { name: 'Övrigt' }).getByRole('button', { name: 'Text' }).click()]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('Kvar från förra året');
  const line = await open(page, reflection!.exercise.id);
  await line.getByText('Tidigare text').click();
  await expect(line.getByText('Svar på det som var')).toBeVisible();
});

test('a document that cannot be read says so, and can be written in anew', async ({ page }) => {
  const damaged = '{"answer":{"varfor":"mitt i ett ord';
  await page.goto(addressOf('full', '/stod/'));
  await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [`processledare:words:${workbook!.exercise.id}`, damaged]);
  await page.goto(address);
  const line = await open(page, workbook!.exercise.id);
  await expect(line.getByText('Ett tidigare svar gick inte att läsa.').first()).toBeVisible();
  await fieldsOf(line).first().fill('Nytt');
  await expect(line.getByText('Sparat på den här enheten.')).toBeVisible();
  await page.goto(addressOf('full', '/sparat/'));
  await page.getByText('Svar som inte gick att läsa').click();
  await expect(page.getByText(damaged)).toBeVisible();
});

test('a document that cannot be fetched says so, and opens when it can', async ({ page }) => {
  await page.goto(address);
  const data = `**/arbetsboken/${workbook!.exercise.id}.json`;
  await page.route(data, (route) => route.abort());
  const line = lineOf(page, workbook!.exercise.id);
  await line.locator('summary').first().click();
  await expect(line.getByText('Det gick inte att hämta.')).toBeVisible();
  await page.unroute(data);
  await line.locator('summary').first().click();
  await line.locator('summary').first().click();
  await expect(fieldsOf(line).first()).toBeVisible();
});
