/** Everything saved to a file, and a file opened on another device and put together with what is there. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { addressOf } from '../editions.ts';
import { answerRightly } from './answers.ts';
import { exerciseOn, placesOf } from './course.ts';

const [sort] = placesOf('sort');
const [reflection] = placesOf('reflection');
const [workbook] = placesOf('workbook');
const earlier = /^Tidigare text/;

const device = async (browser: Browser) => (await browser.newContext({ locale: 'sv-SE' })).newPage();

async function write(page: Page, { path, name }: { path: string; name: string }, text: string): Promise<void> {
  await page.goto(addressOf('full', path));
  await (await exerciseOn(page, name)).getByRole('textbox').first().fill(text);
}
async function saveToFile(page: Page): Promise<{ name: string; buffer: Buffer }> {
  await page.goto(addressOf('full', '/sparat/'));
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Spara allt till en fil' }).click()]);
  return { name: download.suggestedFilename(), buffer: readFileSync(await download.path()) };
}
async function open(page: Page, buffer: Buffer | string, name = 'processledare.json'): Promise<void> {
  await page.goto(addressOf('full', '/sparat/'));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Öppna en fil' }).click()]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(buffer) });
}
const merge = (page: Page) => page.getByRole('button', { name: 'Lägg ihop' }).click();
const kept = (page: Page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage).sort()));
const words = (text: string, at: string) => JSON.stringify({ course: 'processledare-i-valdsprevention', version: 1, at, entries: [{ kind: 'words', id: reflection!.exercise.id, value: { answer: { [reflection!.exercise.prompts[0]!.id]: text }, result: { done: true }, at } }] });

test('what was done on one computer is moved to another, and twice to and fro both have all of it', async ({ browser }) => {
  const [one, two] = [await device(browser), await device(browser)];
  await write(one, reflection!, 'Skrivet på jobbet');
  await one.goto(addressOf('full', sort!.path));
  await answerRightly(await exerciseOn(one, sort!.name), sort!.exercise);
  await write(two, reflection!, 'Skrivet hemma');
  await write(two, workbook!, 'Bara hemma');

  const first = await saveToFile(one);
  expect(first.name).toMatch(/^processledare-\d{4}-\d\d-\d\d\.json$/);
  await expect(one.getByText(`Filen ${first.name} är klar.`)).toBeVisible();
  await open(two, first.buffer, first.name);
  const plan = two.getByRole('group', { name: 'Det här händer om du lägger ihop' });
  await expect(plan).toBeFocused();
  await expect(plan).toContainText('1 svar finns bara i filen och läggs till.');
  await expect(plan).toContainText('1 text finns både här och i filen, men är olika. Båda behålls.');
  await merge(two);
  await expect(two.getByText(/^Nu är filen och det som fanns här ihoplagda\. Från filen kom 1 svar/)).toBeVisible();
  await expect(two.getByRole('listitem').filter({ has: two.getByRole('link', { name: sort!.exercise.title, exact: true }) }).locator('visible=true')).toContainText('påbörjad');

  const second = await saveToFile(two);
  await open(one, second.buffer);
  await merge(one);
  await expect(one.getByText(/^Nu är filen och det som fanns här ihoplagda/)).toBeVisible();
  const after = await kept(one);
  for (const [page, file] of [[one, second], [two, (await saveToFile(one))], [one, first]] as const) {
    await open(page, file.buffer);
    await expect(page.getByText('Allt i filen finns redan här. Inget behöver läggas ihop.')).toBeVisible();
  }
  expect(await kept(one)).toEqual(after);

  for (const page of [one, two]) {
    await page.goto(addressOf('full', reflection!.path));
    const at = await exerciseOn(page, reflection!.name);
    await expect(at.getByRole('textbox').first()).toHaveValue('Skrivet hemma');
    await at.getByText(earlier).click();
    await expect(at.getByText('Skrivet på jobbet')).toBeVisible();
    await page.goto(addressOf('full', workbook!.path));
    await expect((await exerciseOn(page, workbook!.name)).getByRole('textbox').first()).toHaveValue('Bara hemma');
  }
});

test('a file that is closed again changes nothing, and merging can be undone', async ({ page }) => {
  await write(page, reflection!, 'Mina ord');
  const file = words('Andra ord', '2099-01-01T08:00:00.000Z');
  await open(page, file);
  const before = await kept(page);
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await expect(page.getByText('Filen är stängd. Inget har ändrats.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Öppna en fil' })).toBeFocused();
  expect(await kept(page)).toEqual(before);

  await open(page, file);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Från filen kom 1 text i två versioner.')).toBeVisible();
  expect(JSON.stringify(await kept(page))).toContain('Andra ord');
  await expect(page.getByRole('button', { name: 'Ångra' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Det är ångrat. Allt är som det var innan du öppnade filen.')).toBeVisible();
  expect(await kept(page)).toEqual(before);
});

test('an exercise that is open in another tab shows the merged text, and can be written on', async ({ page, context }) => {
  await write(page, reflection!, 'Mina ord');
  const other = await context.newPage();
  await open(other, words('Nyare ord', '2099-01-01T08:00:00.000Z'));
  await merge(other);
  const at = page.locator(`#${reflection!.name}`);
  await expect(at.getByRole('textbox').first()).toHaveValue('Nyare ord');
  await at.getByRole('textbox').first().fill('Nyare ord och fler');
  await page.reload();
  await exerciseOn(page, reflection!.name);
  await expect(at.getByRole('textbox').first()).toHaveValue('Nyare ord och fler');
  await at.getByText(earlier).click();
  await expect(at.getByText('Mina ord')).toBeVisible();
});

for (const [what, content, said] of [
  ['a broken file', words('Mina ord', '2026-11-22T08:00:00.000Z').slice(0, -9), 'Filen går inte att läsa.'],
  ['a file of something else', '%PDF-1.7 något annat', 'Filen kommer inte från den här kursen.'],
  ['an enormous file', 'a'.repeat(6 * 1024 * 1024), 'Filen är för stor för att komma från kursen.'],
] as const) {
  test(`${what} is refused with a sentence, and changes nothing`, async ({ page }) => {
    await write(page, reflection!, 'Mina ord');
    const before = await kept(page);
    await open(page, content);
    await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Lägg ihop' })).toBeHidden();
    expect(await kept(page)).toEqual(before);
  });
}

test('when the storage is full the page says what could not be saved, and what was there stays', async ({ page }) => {
  await write(page, reflection!, 'Mina ord');
  await page.evaluate(() => { for (let size = 1024 * 1024; size >= 1; size = size >> 1) try { for (let n = 0; ; n++) localStorage.setItem(`annat-${size}-${n}`, 'x'.repeat(size)); } catch { /* full for this size */ } });
  const before = await kept(page);
  await open(page, words('Andra ord. '.repeat(500), '2099-01-01T08:00:00.000Z'));
  await merge(page);
  await expect(page.getByText(/^Det gick inte att spara på den här enheten\..*Det här kunde inte sparas: 1 text i två versioner\. Inget av det som fanns här har ändrats/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ångra' })).toBeHidden();
  expect(await kept(page)).toEqual(before);
});

test('where nothing is kept, there is nothing to save to a file, and the page says so', async ({ page }) => {
  await page.goto(addressOf('full', '/sparat/'));
  await page.getByRole('button', { name: 'Spara allt till en fil' }).click();
  await expect(page.getByText('Det finns inget att spara till en fil än.')).toBeVisible();
});

test('in a browser that keeps nothing, a file can be looked at, and the page says that it could not be saved', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } }));
  await open(page, words('Mina ord', '2026-11-22T08:00:00.000Z'));
  await merge(page);
  await expect(page.getByText('Det gick inte att spara på den här enheten.')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what a file would do can be read on a narrow phone, ${colorScheme}, without a violation that axe can see`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await write(page, reflection!, 'Mina ord');
    await open(page, words('Andra ord', '2099-01-01T08:00:00.000Z'));
    await expect(page.getByRole('button', { name: 'Lägg ihop' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  });
}
