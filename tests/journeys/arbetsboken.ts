/** What the journeys through the workbook have in common. */
import { expect, type Locator, type Page } from '@playwright/test';
import { addressOf } from '../editions.ts';
import { lessons, placesOf } from './course.ts';

export const address = addressOf('full', '/arbetsboken/');
/** Everything that one writes in, in the course's order. */
export const documents = lessons.flatMap(({ exercises }) => exercises.filter(({ type }) => ['workbook', 'reflection', 'scenario'].includes(type)));
export const [workbook] = placesOf('workbook');
export const [reflection] = placesOf('reflection');
export const [scenario] = placesOf('scenario');
export const plan = placesOf('workbook').find(({ name }) => name === 'plan-for-att-processleda-en-kommun')!;

export const lineOf = (page: Page, id: string) => page.locator(`[data-document="${id}"]`);
export const wholeOf = (page: Page) => page.getByRole('group', { name: 'Hela arbetsboken' });
/** The fields of the copy that is shown. */
export const fieldsOf = (line: Locator) => line.locator('.doing:visible textarea');
export const valuesOf = (line: Locator) => fieldsOf(line).evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
/** What the device keeps of the participant's words. */
export const kept = (page: Page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('processledare:words:'))));

/** Opens a document, and waits until one can write in it. */
export async function open(page: Page, id: string): Promise<Locator> {
  const line = lineOf(page, id);
  await line.locator('summary').first().click();
  await expect(fieldsOf(line).first()).toBeVisible();
  return line;
}

/** Writes in every field, ticks every box, and adds a row wherever there are rows. */
export async function fill(line: Locator, text: string): Promise<void> {
  for (const add of await line.locator('.doing:visible').getByRole('button', { name: 'Lägg till rad' }).all()) await add.click();
  for (const [index, field] of (await fieldsOf(line).all()).entries()) await field.fill(`${text} ${index + 1}`);
  for (const box of await line.locator('.doing:visible input[type="checkbox"]').all()) await box.check();
}

/** Leaves words on the device, by what they are kept under. */
export async function keep(page: Page, all: Record<string, Record<string, string>>): Promise<void> {
  await page.goto(addressOf('full', '/stod/'));
  await page.evaluate((all) => {
    for (const [id, answer] of Object.entries(all)) localStorage.setItem(`processledare:words:${id}`, JSON.stringify({ answer, result: { done: true }, at: '2026-11-02T10:00:00.000Z' }));
  }, all);
}
