/** Somebody who answers everything, in the order it stands. */
import type { Page } from '@playwright/test';

/** Takes a whole quiz: the first option of every question. */
export async function takeQuiz(page: Page): Promise<void> {
  const quiz = page.locator('[data-type=quiz] .play');
  const press = (name: string) => quiz.getByRole('button', { name }).click();
  await press('Börja provet');
  for (;;) {
    for (const group of await quiz.locator('fieldset').all()) await group.locator('label').first().click();
    await press('Kontrollera svaret');
    const last = await quiz.getByRole('button', { name: 'Se resultatet' }).isVisible();
    await press(last ? 'Se resultatet' : 'Nästa fråga');
    if (last) return;
  }
}

/** Plays a scenario to an ending: the first choice of every scene. */
export async function playScenario(page: Page): Promise<void> {
  const scenario = page.locator('[data-type=scenario] .play');
  await scenario.getByRole('button', { name: 'Börja dialogen' }).click();
  const choices = scenario.locator('.choices button');
  for (let turn = 0; turn < 50 && (await choices.count()) > 0; turn++) await choices.first().click();
}
