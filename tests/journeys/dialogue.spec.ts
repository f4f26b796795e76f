/** A dialogue as a participant plays it: the debrief, plays kept from before, and what a screen reader says. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { addressOf } from '../editions.ts';
import { playToTheEnd } from './answers.ts';
import { exerciseOn, placesOf, plain } from './course.ts';

const [place] = placesOf('scenario');
const { exercise, path, name } = place!;
const key = `processledare:answer:${exercise.id}`;

async function openDialogue(page: Page) {
  await page.goto(addressOf('full', path));
  return exerciseOn(page, name);
}

/** Leaves a play on the device, as an earlier version of the dialogue would have kept it. */
async function keepPlay(page: Page, answer: object) {
  await page.addInitScript(([key, answer]) => localStorage.setItem(key!, answer!), [key, JSON.stringify({ answer, result: { done: true }, at: '2026-01-01T00:00:00.000Z' })]);
}

test('after the last scene the path stands as a drawing and as text, and the turning points tell of the other choices', async ({ page }) => {
  const at = await openDialogue(page);
  await playToTheEnd(at);
  await expect(at.getByRole('img', { name: /^Din väg genom dialogen/ })).toBeVisible();
  const steps = await at.locator('.path li').count();
  expect(await at.locator('.map text').allInnerTexts()).toHaveLength(steps);
  const point = at.locator('.point').first();
  await point.getByText('Vad de andra valen hade lett till').click();
  const title = await point.getByRole('heading').innerText();
  const scene = exercise.scenes.find((one) => one.title === title)!;
  const told = exercise.debrief.turningPoints.find((one) => one.scene === scene.id)!.choices;
  for (const { id } of scene.choices) await expect(point.getByText(plain(told[id]!))).toBeVisible();
});

test('the dialogue is played again from a turning point, and what has been seen is remembered', async ({ page }) => {
  const at = await openDialogue(page);
  await playToTheEnd(at);
  const point = at.locator('.point').last();
  const title = await point.getByRole('heading').innerText();
  await point.getByRole('button', { name: /^Spela igen från vändpunkten/ }).click();
  await expect(at.getByRole('heading', { name: title })).toBeFocused();
  const other = at.locator('.choices button').nth(1);
  await other.click();
  while ((await at.getByRole('heading', { name: /^Slut: / }).count()) === 0) await at.locator('.choices button').last().click();
  await expect(at.getByText(/^Du har sett \d av/)).toBeVisible();
  await at.locator('.point').first().getByText('Vad de andra valen hade lett till').click();
  await at.locator('.point').last().getByText('Vad de andra valen hade lett till').click();
  await expect(at.getByText('Har du provat.').first()).toBeVisible();
});

test('what is written on the dialogue’s questions is kept with one’s own words', async ({ page }) => {
  const at = await openDialogue(page);
  await playToTheEnd(at);
  const field = at.getByLabel(plain(exercise.debrief.questions[0]!.text));
  await field.fill('Jag börjar med Isak.');
  await page.reload();
  await exerciseOn(page, name);
  await expect(field).toHaveValue('Jag börjar med Isak.');
  await page.goto(addressOf('full', '/sparat/'));
  await expect(page.getByRole('listitem').filter({ hasText: exercise.title })).toContainText('egen text');
});

test('a play from an older version goes on where it still can, and the reader is told', async ({ page }) => {
  const [first] = exercise.scenes.find(({ id }) => id === exercise.start)!.choices;
  await keepPlay(page, { choices: [first!.id, 'ett-val-som-inte-finns'], endings: [exercise.endings[0]!.id] });
  const at = await openDialogue(page);
  await expect(at.getByText('Dialogen har ändrats sedan du spelade. Det går inte att följa alla dina val längre')).toBeVisible();
  await expect(at.locator('.mine').last()).toContainText(plain(first!.text));
});

test('a play that cannot be followed at all begins anew, and the reader is told', async ({ page }) => {
  await keepPlay(page, { choices: ['ett-val-som-inte-finns'], endings: [exercise.endings[0]!.id] });
  const at = await openDialogue(page);
  await expect(at.getByText('Dialogen går inte att fortsätta där du var, så den börjar från början.')).toBeVisible();
  await expect(at.getByRole('button', { name: 'Börja dialogen' })).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(key), key)).toContain('ett-val-som-inte-finns');
});

test('when the debrief cannot be fetched the ending is there, and it can be tried again', async ({ page }) => {
  await page.route('**/*-efterat.json', (route) => route.abort());
  const at = await openDialogue(page);
  await playToTheEnd(at);
  await expect(at.getByRole('alert')).toContainText('Efterordet gick inte att hämta');
  await page.unroute('**/*-efterat.json');
  await at.getByRole('button', { name: 'Försök igen' }).click();
  await expect(at.getByText('Vägen du tog')).toBeVisible();
});

test('how things stand is shown when it is asked for, in words', async ({ page }) => {
  const at = await openDialogue(page);
  await at.getByRole('button', { name: 'Börja dialogen' }).click();
  const [value] = exercise.values;
  await expect(at.getByText(value!.text)).toBeHidden();
  await at.getByText('Hur läget är just nu').click();
  await expect(at.getByText(value!.text)).toBeVisible();
});

const screenReader = readFileSync(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'), 'utf8');

test.describe('with a screen reader', () => {
  test.use({ bypassCSP: true });

  test('each turn is read once and in order, and so is what can be chosen', async ({ page }) => {
    await page.route('**/virtual-screen-reader.js', (route) => route.fulfill({ contentType: 'text/javascript', body: screenReader }));
    const at = await openDialogue(page);
    await at.getByRole('button', { name: 'Börja dialogen' }).click();
    for (let turn = 0; turn < 4; turn++) {
      const shown = await at.locator('.scene > :is(.mine, .said, .told), .scene .choices button').allInnerTexts();
      const spoken = await page.evaluate(async () => {
        // @ts-expect-error -- served by the route above
        const { virtual } = await import('/virtual-screen-reader.js');
        await virtual.start({ container: document.querySelector('.doing .scene') });
        const first = virtual.activeNode;
        const log: string[] = [await virtual.lastSpokenPhrase()];
        do {
          await virtual.next();
          log.push(await virtual.lastSpokenPhrase());
        } while (!(virtual.activeNode === first && log.at(-1) === log[0])); // After the last comes the first again.
        await virtual.stop();
        return log.slice(0, -1);
      });
      const heard = spoken.map(plain).join(' ');
      const sentences = shown.flatMap((text) => text.split('\n').map(plain).filter((line) => line.length > 12));
      let from = 0;
      for (const sentence of sentences) {
        const found = heard.indexOf(sentence, from);
        expect(found, `${sentence}\n${spoken.join('\n')}`).toBeGreaterThanOrEqual(0);
        expect(heard.indexOf(sentence, found + 1), `twice: ${sentence}`).toBe(-1);
        from = found;
      }
      await at.locator('.choices button').first().click();
    }
  });
});
