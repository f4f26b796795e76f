/** Shared and private computers: nothing is saved before the participant has said so, nor after they have said no. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { addressOf, pagesOf } from '../editions.ts';
import { exerciseOn, pathOf, placesOf } from './course.ts';
import { press, tabTo } from './keys.ts';

/** Somebody new: nothing of the course in the browser. */
test.use({ storageState: { cookies: [], origins: [] } });

const [reflection] = placesOf('reflection');
const workbook = placesOf('workbook').find(({ path }) => path !== reflection!.path)!;
const scenario = placesOf('scenario')[0]!;
const save = 'Spara på den här enheten';
const asked = 'Ska kursen spara det du gör på den här enheten?';

async function open(page: Page, place: { path: string; name: string } = reflection!): Promise<Locator> {
  await page.goto(addressOf('full', place.path));
  return exerciseOn(page, place.name);
}
const stored = (page: Page) =>
  page.evaluate(async () => ({ device: Object.keys(localStorage).sort(), tab: Object.keys(sessionStorage), databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length, cookies: document.cookie }));
const nothing = { device: [], tab: [], databases: 0, caches: 0, cookies: '' };
const choiceOn = (page: Page) => page.locator('[data-keep]');

test('until the choice is made nothing is written, on any kind of page', async ({ page }) => {
  const write = async () => (await open(page)).getByRole('textbox').first().fill('Mina egna ord');
  await page.goto(addressOf('full', '/'));
  await expect(page.getByText(asked)).toBeVisible();
  await write();
  await expect(page.getByText('Inte sparat än.')).toBeVisible();
  expect(await stored(page)).toEqual(nothing);
  await page.goto(addressOf('full', '/stod/'));
  await page.getByRole('checkbox', { name: 'Genvägen med Shift är på' }).uncheck();
  for (const path of ['/sparat/', '/integritet/', `/workshop/${scenario.exercise.id}/`, pagesOf('full').find((one) => /^\/workshop\/[^/]+\/visa\/$/.test(one))!]) await page.goto(addressOf('full', path));
  expect(await stored(page)).toEqual(nothing);
});

test('who lets the course save in the middle of a text has it on the device at once, with the lesson they are in', async ({ page }) => {
  const at = await open(page);
  const field = at.getByRole('textbox').first();
  await field.fill('Mina egna ord');
  await at.getByRole('button', { name: save }).click();
  await expect(at.locator('.save-note')).toHaveText('Sparat på den här enheten.');
  await expect(at.locator('.save-note')).toBeFocused();
  await expect(field).toHaveValue('Mina egna ord');
  expect((await stored(page)).device).toEqual(expect.arrayContaining(['processledare:keep', 'processledare:place:latest', `processledare:words:${reflection!.exercise.id}`]));
  await page.reload();
  await expect((await open(page)).getByRole('textbox').first()).toHaveValue('Mina egna ord');
  const next = await open(page, workbook);
  await next.getByRole('textbox').first().fill('Mer');
  await expect(next.getByText('Sparat på den här enheten.')).toBeVisible();
});

test('who chooses not to save leaves nothing, is not asked on the next page, and keeps what they write while the page is open', async ({ page, context }) => {
  const at = await open(page);
  await at.getByRole('textbox').first().fill('Mina egna ord');
  await at.getByRole('button', { name: 'Spara inte' }).click();
  await expect(at.getByText('Sparas inte. Svaret finns kvar så länge sidan är öppen.')).toBeVisible();
  await expect(at.getByRole('textbox').first()).toHaveValue('Mina egna ord');
  const next = await open(page, workbook);
  await next.getByRole('textbox').first().fill('Mer');
  await expect(next.getByText('Sparas inte.')).toBeVisible();
  expect(await stored(page)).toEqual({ ...nothing, tab: ['processledare:keep'] });
  await page.goto(addressOf('full', '/'));
  await expect(choiceOn(page)).toContainText('Kursen sparar inte det du gör och skriver.');

  const other = await context.newPage();
  await other.goto(addressOf('full', '/'));
  await expect(other.getByText(asked)).toBeVisible();
  expect(await stored(other)).toEqual(nothing);
});

test('who changes their mind beside the text has it saved', async ({ page }) => {
  const at = await open(page);
  await at.getByRole('textbox').first().fill('Först');
  await at.getByRole('button', { name: 'Spara inte' }).click();
  await at.getByRole('textbox').first().fill('Först, och sedan');
  await at.getByRole('button', { name: save }).click();
  await expect(at.getByText('Sparat på den här enheten.')).toBeVisible();
  await page.reload();
  await expect((await open(page)).getByRole('textbox').first()).toHaveValue('Först, och sedan');
});

test('a choice in one tab holds in the others, with what is written there', async ({ page, context }) => {
  const here = await open(page);
  await here.getByRole('textbox').first().fill('I den ena fliken');
  const other = await context.newPage();
  const there = await open(other, workbook);
  await there.getByRole('textbox').first().fill('I den andra fliken');
  await there.getByRole('button', { name: save }).click();
  await expect(here.locator('.save-note')).toHaveText('Sparat på den här enheten.');
  expect((await stored(page)).device).toContain(`processledare:words:${reflection!.exercise.id}`);

  await page.goto(addressOf('full', '/'));
  await page.getByRole('button', { name: 'Sluta spara' }).click();
  await there.getByRole('textbox').first().fill('Efteråt');
  await expect(there.getByText('Sparas inte.')).toBeVisible();
  const text = await other.evaluate((key) => localStorage.getItem(key), `processledare:words:${workbook.exercise.id}`);
  expect(text).toContain('I den andra fliken');
  expect(text).not.toContain('Efteråt');
});

test('who has something saved from before is not asked', async ({ page }) => {
  await page.addInitScript(([key]) => localStorage.setItem(key!, '{"at":"2026-01-01T00:00:00.000Z"}'), [`processledare:lesson:${reflection!.lesson.id}`]);
  await page.goto(addressOf('full', '/'));
  await expect(choiceOn(page)).toContainText('Det du gör och skriver sparas på den här enheten.');
  const at = await open(page);
  await at.getByRole('textbox').first().fill('Mina egna ord');
  await expect(at.getByText('Sparat på den här enheten.')).toBeVisible();
});

test('who stops saving is told of what is saved already, and where to erase it', async ({ page }) => {
  const at = await open(page);
  await at.getByRole('textbox').first().fill('Mina egna ord');
  await at.getByRole('button', { name: save }).click();
  await page.goto(addressOf('full', '/'));
  await page.getByRole('button', { name: 'Sluta spara' }).click();
  await expect(page.getByText('Det som redan är sparat på enheten ligger kvar')).toBeVisible();
  await page.getByRole('link', { name: 'Radera allt' }).click();
  await page.getByRole('button', { name: 'Radera allt' }).click();
  await page.getByRole('button', { name: 'Ja, radera' }).click();
  await expect(page.getByText('Det som kursen hade sparat i den här webbläsaren är raderat.')).toBeVisible();
  expect(await stored(page)).toEqual(nothing);
});

test('the choice is made with the keyboard alone, and the focus stays at the note', async ({ page }) => {
  const at = await open(page);
  await at.getByRole('textbox').first().focus();
  await page.keyboard.type('Mina egna ord');
  await tabTo(page, at.getByRole('button', { name: save }), 30);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(at.locator('.save-note')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(at.getByRole('button', { name: save })).toBeFocused();

  await page.goto(addressOf('full', '/integritet/'));
  await press(page, choiceOn(page), save);
  await expect(choiceOn(page)).toContainText('Det du gör och skriver sparas på den här enheten.');
  await expect(page.locator('[data-keep-says]')).toBeFocused();
});

test('a browser that refuses is not asked about, and says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } }));
  await page.goto(addressOf('full', '/'));
  await expect(choiceOn(page)).toContainText('Den här webbläsaren låter inte kursen spara.');
  await expect(choiceOn(page).getByRole('button')).toHaveCount(0);
  const at = await open(page);
  await at.getByRole('textbox').first().fill('Mina egna ord');
  await expect(at.getByText('Går inte att spara här.')).toBeVisible();
});

test('on a full device who chooses to save is told that it cannot be, and keeps the text in the page', async ({ page }) => {
  await page.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
  const at = await open(page);
  await at.getByRole('textbox').first().fill('Mina egna ord');
  await at.getByRole('button', { name: save }).click();
  await expect(at.getByText('Går inte att spara här. Svaret finns kvar så länge sidan är öppen.')).toBeVisible();
  await expect(at.getByRole('textbox').first()).toHaveValue('Mina egna ord');
});

test('a device that is emptied while a text is written is asked about again, and the text stays', async ({ page }) => {
  const at = await open(page);
  await at.getByRole('textbox').first().fill('Mina egna');
  await at.getByRole('button', { name: save }).click();
  await page.evaluate(() => localStorage.clear());
  await at.getByRole('textbox').first().press('End');
  await page.keyboard.type(' ord');
  await expect(at.getByText('Inte sparat än.')).toBeVisible();
  await at.getByRole('button', { name: save }).click();
  await page.reload();
  await expect((await open(page)).getByRole('textbox').first()).toHaveValue('Mina egna ord');
});

test('everything that the course has put in the browser is erased, and nothing of anybody else’s', async ({ page }) => {
  await page.goto(addressOf('full', '/sparat/'));
  await page.evaluate(async () => {
    localStorage.setItem('processledare:lesson:a/b', '{}');
    sessionStorage.setItem('processledare:setting:workshop/a', '{}');
    for (const storage of [localStorage, sessionStorage]) storage.setItem('annan', 'rör inte');
    for (const name of ['processledare-precache-v2', 'annan']) await caches.open(name);
    for (const name of ['processledare', 'annan']) await new Promise((resolve) => (indexedDB.open(name).onsuccess = ({ target }) => ((target as IDBOpenDBRequest).result.close(), resolve(undefined))));
  });
  await page.reload();
  await page.getByRole('button', { name: 'Radera allt' }).click();
  await page.getByRole('button', { name: 'Ja, radera' }).click();
  await expect.poll(() => page.evaluate(async () => [Object.keys(localStorage), Object.keys(sessionStorage), await caches.keys(), (await indexedDB.databases()).map(({ name }) => name)])).toEqual([['annan'], ['annan'], ['annan'], ['annan']]);
});

test('the facilitator is told that the windows follow each other once the course may save', async ({ page }) => {
  await page.goto(addressOf('full', `/workshop/${scenario.exercise.id}/`));
  await expect(page.getByText('fönstren kan inte följa varandra')).toBeVisible();
  const at = await exerciseOn(page, scenario.name);
  await at.getByRole('button', { name: 'Börja dialogen' }).click();
  await at.getByRole('button', { name: save }).click();
  await expect(page.getByText('Projektorns fönster följer det du väljer här.')).toBeVisible();
});

test('who gets a way proposed is asked whether it may be saved, and has it kept when they say yes', async ({ page }) => {
  await page.goto(addressOf('full', '/din-vag/'));
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Visa min väg' }).click();
  await expect(page.getByText('Förslaget är inte sparat')).toBeVisible();
  expect(await stored(page)).toEqual(nothing);
  await page.getByRole('button', { name: save }).click();
  await expect(page.getByText('Ordningen syns nu')).toBeVisible();
  await page.goto(addressOf('full', '/moduler/'));
  await expect(page.locator('[data-way]').first()).not.toBeEmpty();
});

test('“Dela” gives the page’s public address, and no words of what is searched for', async ({ page }) => {
  await page.goto(addressOf('full', '/metoder/?niva=universell&sok=Anna+Andersson'));
  await page.getByRole('checkbox', { checked: true }).first().waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Dela', exact: true }).click();
  const [name, value] = await page.locator('[data-method-filter] :checked').first().evaluate((box: HTMLInputElement) => [box.name, box.value]);
  await expect(page.getByLabel('Sidan med ditt urval')).toHaveValue(new RegExp(`/metoder/\\?${name}=${value}$`));
  await page.keyboard.press('Escape');
  await page.locator('[data-method-filter] :checked').first().evaluate((box: HTMLInputElement) => box.click());
  await page.getByRole('button', { name: 'Dela', exact: true }).click();
  await expect(page.getByLabel('Sidan', { exact: true })).toHaveValue(/\/metoder\/$/);
});

test('where there is a dialogue, “Dela” also gives the public page of its endings', async ({ page }) => {
  await page.goto(addressOf('full', `${scenario.path}?namn=Anna#${scenario.name}`));
  await page.getByRole('button', { name: 'Dela', exact: true }).click();
  await expect(page.getByLabel('Sidan', { exact: true })).toHaveValue(new RegExp(`${scenario.path}$`));
  await expect(page.getByLabel(`Slut och efterord till ${scenario.exercise.title}`)).toHaveValue(new RegExp(`${scenario.path}efterat/$`));
  expect(pagesOf('public')).toContain(`${pathOf(scenario.lesson)}efterat/`);
  await page.goto(addressOf('full', `/workshop/${scenario.exercise.id}/`));
  await page.getByRole('button', { name: 'Dela', exact: true }).click();
  await expect(page.getByLabel(`Slut och efterord till ${scenario.exercise.title}`)).toHaveValue(new RegExp(`${scenario.path}efterat/$`));
});

test('the address is copied, or marked where the browser does not let it be', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(addressOf('full', '/om/'));
  await page.getByRole('button', { name: 'Dela', exact: true }).click();
  await page.getByRole('button', { name: 'Kopiera adressen' }).click();
  await expect(page.getByText('Kopierad.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.getByLabel('Sidan', { exact: true }).inputValue());
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Kopiera adressen' }).click();
  await expect(page.getByText('Markerad. Kopiera med Ctrl+C.')).toBeVisible();
});

test('the page about privacy says what is stored in both editions, and is reached from the page about the course', async ({ page }) => {
  for (const edition of ['full', 'public'] as const) {
    await page.goto(addressOf(edition, '/om/'));
    await page.getByRole('link', { name: 'integritet' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Integritet' })).toBeVisible();
  }
  await expect(page.getByText('Du läser den öppna utgåvan, som inte sparar något på din enhet.')).toBeVisible();
});
