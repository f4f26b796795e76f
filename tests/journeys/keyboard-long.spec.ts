/** A quiz and a dialogue with a keyboard and nothing else. */
import { expect, test } from '@playwright/test';
import { answerAll, begin, focusIsIn, listen, press } from './keys.ts';

test('a quiz is taken from its beginning to its result, with the focus on each new heading', async ({ page }) => {
  const at = await begin(page, 'exempel-quiz-1');
  await press(page, at, 'Börja provet');
  for (const number of [1, 2, 3]) {
    await expect(at.getByRole('heading', { name: `Fråga ${number} av 3` })).toBeFocused();
    await answerAll(page, at);
    const heard = await listen(at);
    await press(page, at, 'Kontrollera svaret');
    expect(await heard()).toHaveLength(1);
    expect(await focusIsIn(at)).toBe(true);
    await press(page, at, /^(Nästa fråga|Se resultatet)$/);
  }
  await expect(at.getByRole('heading', { name: /Du klarade|En bit kvar/ })).toBeFocused();
});

test('a dialogue is played to its end and a step back, with the focus on each new heading', async ({ page }) => {
  const at = await begin(page, 'exempel-scenario-1');
  await press(page, at, 'Börja dialogen');
  await expect(at.getByRole('heading', { name: 'På vägen' })).toBeFocused();
  await press(page, at, 'Du nickar och går vidare.');
  await expect(at.getByRole('heading', { name: 'Vid grinden' })).toBeFocused();
  await press(page, at, 'Du går hem.');
  await expect(at.getByRole('heading', { name: 'Slut: Hemma' })).toBeFocused();
  await press(page, at, 'Ett steg tillbaka');
  await expect(at.getByRole('heading', { name: 'Vid grinden' })).toBeFocused();
});
