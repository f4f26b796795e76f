/** The rows of a workbook document: what is removed can always be taken back. */
import { expect, test, type Page } from '@playwright/test';
import { addressOf } from '../editions.ts';
import { exerciseOn } from './course.ts';

async function listOf(page: Page) {
  await page.goto(addressOf('gallery', '/ovningstyper/'));
  const at = (await exerciseOn(page, 'exempel-workbook-1')).getByRole('group', { name: 'Vilka är med?' });
  const written = () => at.getByRole('textbox').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  const press = (name: string | RegExp) => at.getByRole('button', { name }).click();
  return { written, press, write: (row: number, text: string) => at.getByRole('textbox').nth(row).fill(text) };
}

test('rows that are removed one after the other come back, the latest first', async ({ page }) => {
  const { written, press, write } = await listOf(page);
  await write(0, 'Skolan');
  await press('Lägg till rad');
  await write(1, 'Socialtjänsten');
  await press('Lägg till rad');
  await write(2, 'Polisen');
  await press('Ta bort rad 3');
  await press('Ta bort rad 2');
  expect(await written()).toEqual(['Skolan']);
  await press('Ångra borttagning');
  expect(await written()).toEqual(['Skolan', 'Socialtjänsten']);
  await press('Ångra borttagning');
  expect(await written()).toEqual(['Skolan', 'Socialtjänsten', 'Polisen']);
});

test('the only row comes back beside what has been written since', async ({ page }) => {
  const { written, press, write } = await listOf(page);
  await write(0, 'Skolan');
  await press('Ta bort rad 1');
  await write(0, 'Polisen');
  await press('Lägg till rad');
  await write(1, 'Kyrkan');
  await press('Ångra borttagning');
  expect(await written()).toEqual(['Skolan', 'Polisen', 'Kyrkan']);
});
