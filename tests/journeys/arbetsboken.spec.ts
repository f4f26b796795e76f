/** The workbook: everything one writes in the course on one page, written, emptied and taken back. */
import { expect, test } from '@playwright/test';
import { addressOf } from '../editions.ts';
import { address, documents, workbook, reflection, scenario, lineOf, fieldsOf, valuesOf, kept, open, fill, keep } from './arbetsboken.ts';
import { batchesOf, exerciseOn } from './course.ts';
import { tabTo } from './keys.ts';

for (const [index, batch] of batchesOf(documents, 12).entries()) {
  test(`a whole workbook is filled, found after a reload, emptied and taken back exactly, ${index + 1}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(address);
    const written: Record<string, string[]> = {};
    for (const { id, title } of batch) {
      const line = await open(page, id);
      await fill(line, `${title}: Åsa & Örjan <b>`);
      written[id] = await valuesOf(line);
      await expect(line.getByText('Sparat på den här enheten.')).toBeVisible();
      await expect(line.locator('[data-changed]')).toContainText('ändrat');
    }
    await page.reload();
    const before = await kept(page);
    for (const { id } of batch) {
      const line = await open(page, id);
      expect(await valuesOf(line), id).toEqual(written[id]);
      await line.getByRole('button', { name: 'Töm' }).locator('visible=true').click();
      await expect(line.getByText('Tömt. Du kan ångra så länge sidan är öppen.')).toBeVisible();
      expect((await valuesOf(line)).join('')).toBe('');
      await expect(line.locator('[data-changed]')).toBeEmpty();
    }
    expect(await kept(page)).toEqual({});
    for (const { id } of batch) {
      await lineOf(page, id).getByRole('button', { name: 'Ångra', exact: true }).click();
      await expect(lineOf(page, id).getByText('Texten är tillbaka.')).toBeVisible();
      expect(await valuesOf(lineOf(page, id)), id).toEqual(written[id]);
    }
    expect(await kept(page)).toEqual(before);
  });
}

test('what is written in a lesson stands in the workbook, and what is written there in the lesson', async ({ page }) => {
  for (const place of [workbook!, reflection!]) {
    await page.goto(addressOf('full', place.path));
    await (await exerciseOn(page, place.name)).getByRole('textbox').first().fill('Skrivet i avsnittet');
    await page.goto(address);
    const line = await open(page, place.exercise.id);
    await expect(fieldsOf(line).first()).toHaveValue('Skrivet i avsnittet');
    await fieldsOf(line).first().fill('Skrivet i arbetsboken');
    await line.getByRole('link', { name: 'Till avsnittet' }).click();
    await expect((await exerciseOn(page, place.name)).getByRole('textbox').first()).toHaveValue('Skrivet i arbetsboken');
  }
});

test('a document has one copy of one’s own and one of the team, and neither touches the other', async ({ page }) => {
  await page.goto(address);
  const line = await open(page, workbook!.exercise.id);
  await fieldsOf(line).first().fill('Mitt utkast');
  await line.getByText('Teamets', { exact: true }).click();
  await expect(fieldsOf(line).first()).toHaveValue('');
  await fieldsOf(line).first().fill('Vårt gemensamma');
  await line.getByText('Eget', { exact: true }).click();
  await expect(fieldsOf(line).first()).toHaveValue('Mitt utkast');
  await expect(line.locator('[data-changed]')).toContainText('Eget och Teamets');
  expect(Object.keys(await kept(page)).sort()).toEqual([workbook!.exercise.id, `${workbook!.exercise.id}/team`].map((id) => `processledare:words:${id}`));

  await line.getByRole('button', { name: 'Töm' }).locator('visible=true').click();
  await expect(line.locator('[data-changed]')).toContainText('Teamets, ändrat');
  await page.reload();
  await open(page, workbook!.exercise.id);
  await expect(line.getByRole('radio', { name: 'Teamets' })).toBeChecked();
  await expect(fieldsOf(line).first()).toHaveValue('Vårt gemensamma');
});

test('what a group wrote after a dialogue is a copy of its own', async ({ page }) => {
  const { id, debrief } = scenario!.exercise;
  await keep(page, { [id]: { [debrief.questions[0]!.id]: 'Mitt svar' }, [`${id}/workshop`]: { [debrief.questions[0]!.id]: 'Gruppens svar' } });
  await page.goto(address);
  const line = await open(page, id);
  await expect(fieldsOf(line).first()).toHaveValue('Mitt svar');
  await line.getByText('Gruppens', { exact: true }).click();
  await expect(fieldsOf(line).first()).toHaveValue('Gruppens svar');
});

test('what has been written after emptying stands beside what is taken back', async ({ page }) => {
  await page.goto(address);
  const line = await open(page, reflection!.exercise.id);
  await fieldsOf(line).first().fill('Först');
  await line.getByRole('button', { name: 'Töm' }).click();
  await fieldsOf(line).first().fill('Sedan');
  await line.getByRole('button', { name: 'Töm' }).click();
  await line.getByRole('button', { name: 'Ångra' }).click();
  await expect(fieldsOf(line).first()).toHaveValue('Sedan');
  await line.getByRole('button', { name: 'Ångra' }).click();
  await expect(fieldsOf(line).first()).toHaveValue('Först\n\nSedan');
});

test('with the keyboard alone a document is opened, written in, emptied and taken back', async ({ page }) => {
  const [first] = documents;
  await page.goto(address);
  const line = lineOf(page, first!.id);
  await tabTo(page, line.locator('summary').first(), 40);
  await page.keyboard.press('Enter');
  await expect(fieldsOf(line).first()).toBeVisible();
  await tabTo(page, fieldsOf(line).first());
  await page.keyboard.type('Skrivet med tangenter');
  await tabTo(page, line.getByRole('button', { name: 'Töm' }), 20);
  await page.keyboard.press('Enter');
  await expect(line.getByRole('button', { name: 'Ångra' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(line.getByRole('button', { name: 'Töm' })).toBeFocused();
  await expect(fieldsOf(line).first()).toHaveValue('Skrivet med tangenter');
});

test('documents with text can stand first, and an open one keeps what is in it', async ({ page }) => {
  const late = documents.at(-1)!;
  await page.goto(address);
  await fieldsOf(await open(page, late.id)).first().fill('Skrivet sist');
  const first = page.locator('[data-document]').first();
  await page.getByText('Det jag har skrivit').click();
  await expect(first).toHaveAttribute('data-document', late.id);
  await expect(fieldsOf(first).first()).toHaveValue('Skrivet sist');
  await page.getByText('I kursens ordning').click();
  await expect(first).toHaveAttribute('data-document', documents[0]!.id);
});
