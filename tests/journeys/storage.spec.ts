/** What is kept on the device: it survives, nothing is lost, and the page says how it stands. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { addressOf } from '../editions.ts';
import { answerRightly } from './answers.ts';
import { content, exerciseOn, pathOf, placesOf } from './course.ts';

const [sort] = placesOf('sort');
const [reflection] = placesOf('reflection');
const notSaved = 'Går inte att spara här. Svaret finns kvar så länge sidan är öppen.';

async function openSort(page: Page): Promise<Locator> {
  await page.goto(addressOf('full', sort!.path));
  return exerciseOn(page, sort!.name);
}
const checked = (at: Locator) => at.locator('.play input:checked');
const keys = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());

test('a checked answer and its feedback are there after a reload', async ({ page }) => {
  const at = await openSort(page);
  await answerRightly(at, sort!.exercise);
  await at.getByRole('button', { name: 'Kontrollera svaret' }).click();
  await expect(at.getByText('Allt stämmer.')).toBeVisible();
  await expect(at.getByText('Sparat på den här enheten.')).toBeVisible();
  await page.reload();
  await exerciseOn(page, sort!.name);
  await expect(checked(at)).toHaveCount(sort!.exercise.items.length);
  await expect(at.getByText('Allt stämmer.')).toBeVisible();
  await expect(at.getByText('Sparat på den här enheten sedan tidigare.')).toBeVisible();
});

test('two tabs do not overwrite each other, and what is answered in one is seen in the other', async ({ page, context }) => {
  const here = await openSort(page);
  const other = await context.newPage();
  await other.goto(addressOf('full', reflection!.path));
  const there = await exerciseOn(other, reflection!.name);
  await there.getByRole('textbox').first().fill('Skrivet i den andra fliken');
  await page.bringToFront();
  await answerRightly(here, sort!.exercise);

  const third = await context.newPage();
  const again = await openSort(third);
  await expect(checked(again)).toHaveCount(sort!.exercise.items.length);
  await again.getByRole('button', { name: 'Kontrollera svaret' }).click();
  await expect(here.getByText('Allt stämmer.')).toBeVisible();
  await other.reload();
  await expect((await exerciseOn(other, reflection!.name)).getByRole('textbox').first()).toHaveValue('Skrivet i den andra fliken');
});

const hindrances = {
  'blocked storage': () => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } }),
  'full storage': () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; },
};
for (const [what, hinder] of Object.entries(hindrances)) {
  test(`with ${what} an exercise works, and says that it is not saved`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(hinder);
    await page.goto(addressOf('full', '/'));
    await expect(page.getByRole('link', { name: 'Börja kursen' })).toBeVisible();
    const at = await openSort(page);
    await answerRightly(at, sort!.exercise);
    await at.getByRole('button', { name: 'Kontrollera svaret' }).click();
    await expect(at.getByText('Allt stämmer.')).toBeVisible();
    await expect(at.getByText(notSaved)).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('an entry that cannot be read is said, can be answered anew, and is shown untouched under Sparat', async ({ page }) => {
  const damaged = '{"answer":{"placed":"mitt i ett ord';
  await page.goto(addressOf('full', '/stod/'));
  await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [`processledare:answer:${sort!.exercise.id}`, damaged]);
  const at = await openSort(page);
  await expect(at.getByText('Ett tidigare svar gick inte att läsa.')).toBeVisible();
  await answerRightly(at, sort!.exercise);
  await page.reload();
  await exerciseOn(page, sort!.name);
  await expect(checked(at)).toHaveCount(sort!.exercise.items.length);

  await page.goto(addressOf('full', '/sparat/'));
  await page.getByText('Svar som inte gick att läsa').click();
  await expect(page.getByText(damaged)).toBeVisible();
});

test('what is saved is listed, and erasing removes all of the course’s and nothing else', async ({ page }) => {
  const at = await openSort(page);
  await answerRightly(at, sort!.exercise);
  await page.goto(addressOf('full', reflection!.path));
  await (await exerciseOn(page, reflection!.name)).getByRole('textbox').first().fill('Mina egna ord');
  await page.evaluate(() => localStorage.setItem('annan-webbplats', 'rör inte'));

  await page.goto(addressOf('full', '/sparat/'));
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('link', { name: sort!.exercise.title, exact: true }) }).locator('visible=true')).toContainText('påbörjad');
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('link', { name: reflection!.exercise.title, exact: true }) }).locator('visible=true')).toContainText('egen text');
  expect((await keys(page)).length).toBeGreaterThan(2);

  await page.getByRole('button', { name: 'Radera allt' }).click();
  await page.getByRole('button', { name: 'Nej, behåll' }).click();
  expect((await keys(page)).length).toBeGreaterThan(2);
  await page.getByRole('button', { name: 'Radera allt' }).click();
  await page.getByRole('button', { name: 'Ja, radera' }).click();
  await expect(page.getByText('Det som kursen hade sparat i den här webbläsaren är raderat.')).toBeVisible();
  expect(await keys(page)).toEqual(['annan-webbplats']);
  await page.goto(addressOf('full', '/'));
  await expect(page.getByRole('link', { name: 'Börja kursen' })).toHaveAttribute('href', pathOf(content.modules[0]!.lessons[0]!));
  await expect(checked(await openSort(page))).toHaveCount(0);
});

test('who reloads in the middle of a long document finds what they have written', async ({ page }) => {
  const [workbook] = placesOf('workbook');
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(addressOf('full', workbook!.path));
  const at = await exerciseOn(page, workbook!.name);
  await at.getByRole('textbox').first().fill('Mina egna ord');
  await at.locator('.play').evaluate((element) => scrollTo({ top: scrollY + element.getBoundingClientRect().bottom - 400, behavior: 'instant' }));
  await page.reload();
  await expect(at.getByRole('textbox').first()).toHaveValue('Mina egna ord');
});
