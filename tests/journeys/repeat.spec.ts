/** Questions that come back: for a newcomer, for who got two wrong, with the keyboard, and when something is in the way. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { addressOf } from '../editions.ts';
import { answerRightly, askedIn } from './answers.ts';
import { content, exerciseOn, pathOf, placesOf, plain } from './course.ts';
import { focusIsIn, tabTo } from './keys.ts';

const [quiz] = placesOf('quiz');
const module = content.modules[0]!;
const place = (page: Page) => page.locator('#fragor');
const wrong = quiz!.exercise.questions.filter(({ type }) => type === 'choice').slice(0, 2);

/** Who answered the quiz with two questions wrong and one right. */
async function twoWrong(page: Page, at = new Date()): Promise<void> {
  const right = Object.fromEntries([...wrong.map(({ id }) => [id, false]), [quiz!.exercise.questions.at(-1)!.id, true]]);
  const history = Object.fromEntries(Object.entries(right).map(([id, one]) => [id, { drawn: 1, right: one }]));
  const entry = { answer: { history, attempt: { ids: Object.keys(right), answers: {}, right } }, result: { done: true, right: 1, of: 3 }, at: at.toISOString() };
  await page.goto(addressOf('full', '/om/'));
  await page.evaluate(([key, value]) => localStorage.setItem(key!, value!), [`processledare:answer:${quiz!.exercise.id}`, JSON.stringify(entry)]);
}

/** Picks something that is not right in a question of the choice type. */
async function answerWrongly(page: Page): Promise<void> {
  const question = await askedIn(place(page), quiz!.exercise);
  if (question.type !== 'choice') throw new Error(`${question.id} is no choice`);
  const option = question.options.find(({ correct }) => !correct)!;
  await place(page).getByRole(question.select === 'one' ? 'radio' : 'checkbox', { name: plain(option.text), exact: true }).check();
}

async function answerShown(page: Page, rightly: boolean, next: string): Promise<void> {
  await expect(place(page).getByRole('heading', { name: /^Fråga/ })).toBeVisible();
  if (rightly) await answerRightly(place(page), await askedIn(place(page), quiz!.exercise));
  else await answerWrongly(page);
  await place(page).getByRole('button', { name: 'Kontrollera svaret' }).click();
  await expect(place(page).locator('.feedback').first()).toBeVisible();
  await place(page).getByRole('button', { name: next }).click();
}

test('a newcomer has nothing to repeat, and is told what will come here', async ({ page }) => {
  await page.goto(addressOf('full', '/repetera/'));
  await expect(place(page)).toContainText('Inget att repetera just nu. När du har gjort ett kunskapsprov');
  await expect(place(page).getByRole('button', { name: 'Börja' })).toHaveCount(0);
});

test('who got two questions wrong in the quiz itself finds them under Repetera', async ({ page }) => {
  await page.goto(addressOf('full', pathOf(quiz!.lesson)));
  const at = await exerciseOn(page, quiz!.name);
  await at.getByRole('button', { name: 'Börja provet' }).click();
  let missed = 0;
  for (let number = 1; missed < 2; number++) {
    await expect(at.getByRole('heading', { name: `Fråga ${number} av ${quiz!.exercise.draw}` })).toBeVisible();
    const question = await askedIn(at, quiz!.exercise);
    const option = question.type === 'choice' ? question.options.find(({ correct }) => !correct)! : undefined;
    if (option) {
      await at.locator('.play .option', { hasText: plain(option.text) }).first().click();
      missed++;
    } else await answerRightly(at, question);
    await at.getByRole('button', { name: 'Kontrollera svaret' }).click();
    await at.getByRole('button', { name: /Nästa fråga|Se resultatet/ }).click();
  }
  await page.goto(addressOf('full', '/repetera/'));
  await expect(place(page)).toContainText('2 frågor att repetera.');
});

test('two wrong questions are repeated, one rightly; both are kept, and the next time is a later day', async ({ page }) => {
  await twoWrong(page);
  await page.goto(addressOf('full', '/repetera/'));
  await place(page).getByRole('button', { name: 'Börja' }).click();
  await expect(place(page).getByRole('heading', { name: 'Fråga 1 av 2' })).toBeFocused();
  await answerShown(page, true, 'Nästa fråga');
  await expect(place(page).getByRole('heading', { name: 'Fråga 2 av 2' })).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await answerShown(page, false, 'Se resultatet');
  await expect(place(page).getByRole('heading', { name: 'Klart för den här gången' })).toBeFocused();
  await expect(place(page).getByRole('listitem')).toHaveCount(1);
  await expect(place(page)).toContainText('Nästa gång tidigast i morgon.');
  await page.reload();
  await expect(place(page)).toContainText('Inget att repetera just nu. Nästa gång tidigast i morgon.');

  await page.goto(addressOf('full', '/min-kurs/'));
  const states = wrong.map(({ objective }) => page.locator(`[data-module="${module.id}"] [data-objective="${objective}"] [data-met]`));
  await expect(states[0]!.or(states[1]!).filter({ hasText: 'värt att repetera' }).first()).toBeAttached();
});

test('the day after, the question that was wrong again is there, and the other is not', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T18:00:00'));
  await twoWrong(page, new Date('2026-11-23T12:00:00'));
  await page.goto(addressOf('full', '/repetera/'));
  await place(page).getByRole('button', { name: 'Börja' }).click();
  await answerShown(page, false, 'Nästa fråga');
  await answerShown(page, true, 'Se resultatet');
  await page.clock.setFixedTime(new Date('2026-11-24T07:00:00'));
  await page.reload();
  await expect(place(page)).toContainText('En fråga att repetera.');
  await place(page).getByRole('button', { name: 'Börja' }).click();
  await answerShown(page, true, 'Se resultatet');
  await expect(place(page)).toContainText(/Nästa gång tidigast (på onsdag|på torsdag|i morgon)\./);
});

test('a finished module gives its key questions, with the keyboard alone', async ({ page }) => {
  await page.goto(addressOf('full', '/om/'));
  await page.evaluate((ids) => ids.forEach((id) => localStorage.setItem(`processledare:lesson:${id}`, '{"at":"2026-11-22T10:00:00.000Z"}')), module.lessons.map(({ id }) => id));
  await page.goto(addressOf('full', '/repetera/'));
  await expect(place(page)).toContainText(`${module.objectives.length} frågor att repetera.`);
  await tabTo(page, place(page).getByRole('button', { name: 'Börja' }), 20);
  await page.keyboard.press('Enter');
  await expect(place(page).getByRole('heading', { name: `Fråga 1 av ${module.objectives.length}` })).toBeFocused();
  await tabTo(page, place(page).locator('input, button').first());
  const check = place(page).getByRole('button', { name: 'Kontrollera svaret' });
  await tabTo(page, check, 40);
  await page.keyboard.press('Enter');
  await expect(place(page).getByRole('status').filter({ hasText: 'Svara på allt i frågan först.' })).toBeVisible();
  expect(await focusIsIn(place(page))).toBe(true);
});

test('repetition is switched off and on again, and nothing is lost', async ({ page }) => {
  await twoWrong(page);
  await page.goto(addressOf('full', '/repetera/'));
  const toggle = (name: string) => place(page).getByRole('button', { name });
  await toggle('Stäng av repetitionen').click();
  await expect(place(page).getByRole('status')).toHaveText('Repetitionen är avstängd. Inga frågor tas fram, och dina svar finns kvar.');
  await expect(toggle('Slå på repetitionen')).toBeFocused();
  await page.reload();
  await expect(toggle('Börja')).toHaveCount(0);
  await toggle('Slå på repetitionen').click();
  await expect(place(page)).toContainText('2 frågor att repetera.');
});

test('when the questions cannot be fetched, the page says so and tries again', async ({ page }) => {
  await twoWrong(page);
  await page.route('**/kunskapsprov.json', (route) => route.abort());
  await page.goto(addressOf('full', '/repetera/'));
  await place(page).getByRole('button', { name: 'Börja' }).click();
  await expect(page.getByRole('alert')).toHaveText('Frågorna gick inte att hämta. Kontrollera att du har nät.');
  await page.unroute('**/kunskapsprov.json');
  await place(page).getByRole('button', { name: 'Försök igen' }).click();
  await expect(place(page).getByRole('heading', { name: 'Fråga 1 av 2' })).toBeVisible();
});

test('with storage full the sitting goes on, and the page says that it is not kept', async ({ page }) => {
  await twoWrong(page);
  await page.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
  await page.goto(addressOf('full', '/repetera/'));
  await place(page).getByRole('button', { name: 'Börja' }).click();
  await answerShown(page, true, 'Nästa fråga');
  await expect(place(page)).toContainText('Går inte att spara här. Svaret finns kvar så länge sidan är öppen.');
  await answerShown(page, true, 'Se resultatet');
  await expect(place(page)).toContainText('Nästa gång tidigast');
});

test('damaged cards are set aside, and the wrong questions are there again', async ({ page }) => {
  await twoWrong(page);
  await page.evaluate(() => localStorage.setItem('processledare:answer:repetition', '{"answer":{"x":'));
  await page.goto(addressOf('full', '/repetera/'));
  await expect(place(page)).toContainText('2 frågor att repetera.');
  await expect(place(page)).toContainText('ligger kvar orört under Sparat');
});
