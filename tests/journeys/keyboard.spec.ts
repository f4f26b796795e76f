/** The course with a keyboard and nothing else. */
import { expect, test } from '@playwright/test';
import { addressOf } from '../editions.ts';
import { content, exerciseOn, lessons, pathOf, settle } from './course.ts';
import { answerAll, begin, focusIsIn, listen, press, tabTo } from './keys.ts';

for (const module of content.modules) {
  test(`in ${module.id} a page’s first answer is at most four presses of Tab away from the skip link`, async ({ page }) => {
    for (const lesson of module.lessons.filter(({ exercises }) => exercises.length > 0)) {
      await page.goto(addressOf('full', pathOf(lesson)));
      await settle(page);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: 'Till innehållet' })).toBeFocused();
      await page.keyboard.press('Enter');
      let presses = await tabTo(page, page.locator('.jumps a').first());
      await page.keyboard.press('Enter');
      const name = lesson.exercises[0]!.id.split('/')[1]!;
      await expect(page).toHaveURL(new RegExp(`#${name}$`));
      presses += await tabTo(page, page.locator(`#${name} .play :is(input, textarea, button)`).first());
      expect.soft(presses, lesson.id).toBeLessThanOrEqual(4);
    }
  });
}

for (const name of ['exempel-choice-1', 'exempel-choice-2', 'exempel-sort-1', 'exempel-match-1']) {
  test(`${name} is answered and checked; the outcome is said once, and the focus is not lost`, async ({ page }) => {
    const at = await begin(page, name);
    await answerAll(page, at);
    const heard = await listen(at);
    await press(page, at, 'Kontrollera svaret');
    await expect(at.locator('.play .feedback').first()).toBeVisible();
    expect(await heard()).toEqual([expect.stringMatching(/stäm|riktigt/)]);
    expect(await focusIsIn(at)).toBe(true);
  });
}

test('an item keeps the focus while it is moved, and its new place is said once', async ({ page }) => {
  const at = await begin(page, 'exempel-order-1');
  const items = at.locator('.sequence .item > span:first-child');
  const last = (await items.allInnerTexts()).at(-1)!;
  const heard = await listen(at);
  for (const place of [3, 2, 1]) {
    await press(page, at, `Flytta upp: ${last}`);
    await expect(at.getByRole('button', { name: `Flytta upp: ${last}` })).toBeFocused();
    expect((await items.allInnerTexts())[place - 1]).toBe(last);
  }
  expect(await heard()).toEqual([3, 2, 1].map((place) => `${last}: plats ${place} av 4.`));
  await press(page, at, `Flytta ner: ${last}`);
  await expect(at.getByRole('button', { name: `Flytta ner: ${last}` })).toBeFocused();
  await press(page, at, 'Kontrollera svaret');
  await expect(at.locator('.play .feedback').first()).toBeVisible();
});

test('the parts of a picture are opened, and a reflection is written', async ({ page }) => {
  const picture = await begin(page, 'exempel-picture-1');
  await press(page, picture, /^Höger fält/);
  await expect(picture.getByText('Här är det mörkt.').locator('visible=true')).toBeVisible();
  await expect(picture.getByRole('button', { name: /^Höger fält/ })).toBeFocused();

  const reflection = await exerciseOn(page, 'exempel-reflection-1');
  await reflection.focus();
  await tabTo(page, reflection.getByRole('textbox', { name: 'Hur är det nu?' }));
  await page.keyboard.type('Som det brukar.');
  await expect(reflection.getByText('Sparat på den här enheten.')).toBeVisible();
});

test('a document is filled in: text, new rows, a removed row taken back, a tick', async ({ page }) => {
  const at = await begin(page, 'exempel-workbook-1');
  const list = at.getByRole('group', { name: 'Vilka är med?' });
  await tabTo(page, at.getByRole('textbox', { name: 'Varför?' }));
  await page.keyboard.type('För att');
  await tabTo(page, list.getByRole('textbox').first());
  await page.keyboard.type('Skolan');
  await press(page, list, 'Lägg till rad');
  await expect(list.getByRole('textbox').nth(1)).toBeFocused();
  await page.keyboard.type('Polisen');
  await press(page, list, 'Ta bort rad 2');
  await expect(list.getByRole('textbox')).toHaveCount(1);
  await expect(list.getByRole('button', { name: 'Ångra borttagning' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list.getByRole('textbox').nth(1)).toHaveValue('Polisen');
  expect(await focusIsIn(list)).toBe(true);
  await tabTo(page, at.getByRole('checkbox').first());
  await page.keyboard.press('Space');
  await expect(at.getByRole('checkbox').first()).toBeChecked();
});

for (const kind of ['.cite', '.term']) {
  test(`a ${kind} opens with Enter and closes with Escape, and the focus is back on it`, async ({ page }) => {
    const lesson = lessons.find((one) => ['Cite', 'Term'].every((tag) => one.tags.some((use) => use.tag === tag)))!;
    await page.goto(addressOf('full', pathOf(lesson)));
    const opener = page.locator(kind).first();
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(':popover-open')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.locator(':popover-open a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator(':popover-open')).toHaveCount(0);
    await expect(opener).toBeFocused();
  });
}
