/** The workbook in files and on paper, its weight, and who can use it. */
import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { bytesOf, kB, listSent, pageBytes, weigh } from '../weights.ts';
import { address, documents, workbook, reflection, scenario, plan, lineOf, wholeOf, fieldsOf, valuesOf, open, fill, keep } from './arbetsboken.ts';
import { pathOf, placesOf } from './course.ts';

test('a document and the whole workbook are saved as Word and as text', async ({ page }) => {
  await page.goto(address);
  const line = await open(page, workbook!.exercise.id);
  await fill(line, 'Till chefen');
  const whole = wholeOf(page);
  for (const [at, name] of [[line, workbook!.name], [whole, 'arbetsboken']] as const) {
    for (const [format, end] of [['Word', 'docx'], ['Text', 'txt']] as const) {
      const [file] = await Promise.all([page.waitForEvent('download'), at.getByRole('button', { name: format }).locator('visible=true').click()]);
      expect(file.suggestedFilename()).toBe(`${name}.${end}`);
      const bytes = readFileSync(await file.path());
      if (end === 'docx') expect(bytes.subarray(0, 2).toString()).toBe('PK');
      else expect(bytes.toString('utf8')).toContain('Till chefen 1');
    }
  }
  await expect(whole.getByRole('status')).toContainText('Filen är klar.');
});

test('who has written nothing is told so instead of being given an empty file', async ({ page }) => {
  await page.goto(address);
  const whole = wholeOf(page);
  await whole.getByRole('button', { name: 'Word' }).click();
  await expect(whole.getByRole('status')).toContainText('Du har inte skrivit något än.');
});

test('the dates of a plan become a calendar file, and what is no date is told', async ({ page }) => {
  await page.goto(address);
  const line = await open(page, plan.exercise.id);
  await line.getByRole('button', { name: 'Kalender' }).click();
  await line.getByRole('button', { name: 'Hämta kalenderfil' }).click();
  await expect(line.getByText('Det finns inga datum att lägga i en kalender än.')).toBeVisible();

  const phases = line.getByRole('group', { name: plan.exercise.fields.find(({ id }) => id === 'faser')!.label });
  await phases.getByRole('textbox', { name: /, rad 1$/ }).first().fill('Start');
  await phases.getByRole('textbox', { name: 'Datum, rad 1' }).fill('13 oktober');
  await phases.getByRole('button', { name: 'Lägg till rad' }).click();
  await phases.getByRole('textbox', { name: /, rad 2$/ }).first().fill('Avslut');
  await phases.getByRole('textbox', { name: 'Datum, rad 2' }).fill('när vi är klara');
  await line.getByLabel('Räkna från').fill('2026-09-01');
  const [file] = await Promise.all([page.waitForEvent('download'), line.getByRole('button', { name: 'Hämta kalenderfil' }).click()]);
  expect(file.suggestedFilename()).toBe('plan-for-att-processleda-en-kommun.ics');
  expect(readFileSync(await file.path(), 'utf8')).toContain('20261013');
  await expect(line.getByText('när vi är klara').locator('visible=true').last()).toBeVisible();
});

for (const which of ['a document', 'the whole workbook'] as const) {
  test(`${which} is printed as headings and tables, without anything around it`, async ({ page }) => {
    await page.addInitScript(() => { window.print = () => document.body.setAttribute('data-printed', ''); });
    await page.goto(address);
    await fieldsOf(await open(page, reflection!.exercise.id)).first().fill('Från reflektionen');
    const line = await open(page, workbook!.exercise.id);
    await fill(line, 'På papper');
    const texts = await valuesOf(line);
    await (which === 'a document' ? line : wholeOf(page)).getByRole('button', { name: 'Skriv ut' }).locator('visible=true').click();
    await expect(page.locator('body[data-printed]')).toBeAttached();
    await page.emulateMedia({ media: 'print' });

    const paper = page.locator('.paper');
    await expect(paper.getByRole('heading', { name: workbook!.exercise.title })).toBeVisible();
    await expect(paper.getByRole('heading', { name: reflection!.exercise.title })).toHaveCount(which === 'a document' ? 0 : 1);
    for (const text of texts) await expect(paper.getByText(text, { exact: true }), text).toBeVisible();
    await expect(paper.locator('table th').first()).toBeVisible();
    await expect(paper.getByText('☑').first()).toBeVisible();
    for (const part of ['nav', 'button', 'textarea', 'summary', '.foot', '.exit', '.documents']) await expect(page.locator(part).locator('visible=true'), part).toHaveCount(0);

    await page.emulateMedia({ media: 'screen' });
    await expect(paper).toBeHidden();
    await page.keyboard.press('Tab');
    await expect(paper).toHaveCount(0);
  });
}

test('the page weighs at most 25 kB, and 40 with a document of any type open', async ({ browser }) => {
  const closed = await weigh(browser, address, async () => {});
  expect.soft(pageBytes(closed) / kB, listSent(closed)).toBeLessThanOrEqual(25);
  expect.soft(bytesOf(closed, 'html') / kB, listSent(closed)).toBeLessThanOrEqual(14);
  const largest = placesOf('workbook').toSorted((one, other) => JSON.stringify(other.exercise).length - JSON.stringify(one.exercise).length)[0]!;
  for (const { exercise } of [largest, reflection!, scenario!]) {
    const sent = await weigh(browser, address, (page) => open(page, exercise.id));
    console.log(pageBytes(sent) / kB);
    expect.soft(pageBytes(sent) / kB, `${exercise.id}\n${listSent(sent)}`).toBeLessThanOrEqual(40);
  }
});

test('a workbook with everything written fetches no more than an empty one until it is used', async ({ page }) => {
  let fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const visit = async () => {
    fetched = [];
    await page.goto(address, { waitUntil: 'networkidle' });
    return fetched.toSorted();
  };
  const empty = await visit();
  await keep(page, Object.fromEntries(documents.map(({ id }) => [id, { 'en-fraga': 'Ord '.repeat(200) }])));
  expect(await visit()).toEqual(empty);
  await expect(page.locator('[data-written="true"]')).toHaveCount(documents.length);
});

test('on a narrow screen an open document is whole', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(address);
  await open(page, plan.exercise.id);
  await lineOf(page, plan.exercise.id).getByRole('button', { name: 'Kalender' }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('without script a sentence says what is missing, and every document leads to its lesson', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.locator('noscript p')).toContainText('Utan skript går det inte att skriva här.');
  await expect(page.getByRole('button', { name: 'Word' }).locator('visible=true')).toHaveCount(0);
  for (const { exercise, path, name } of [workbook!, scenario!]) {
    await lineOf(page, exercise.id).locator('summary').click();
    await expect(lineOf(page, exercise.id).getByRole('link')).toHaveAttribute('href', `${path}#${name}`);
  }
  await expect(page.locator('[data-document] a')).toHaveCount(documents.length);
  expect(pathOf(workbook!.lesson)).toBe(workbook!.path);
  await context.close();
});

test('axe sees nothing wrong with documents of each type open, with copies, calendar and what is left over', async ({ page }) => {
  await keep(page, { 'en-modul-som-inte-finns/ett-blad': { varfor: 'Kvar från förra året' } });
  await page.goto(address);
  for (const { exercise } of [plan, reflection!, scenario!]) await open(page, exercise.id);
  await lineOf(page, plan.exercise.id).getByRole('button', { name: 'Kalender' }).click();
  await expect(page.getByLabel('Räkna från')).toBeVisible();
  await page.getByText('Övrigt', { exact: true }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)), colorScheme).toEqual([]);
  }
});
