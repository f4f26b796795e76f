/** Answers the course's questions rightly, as a participant who knows the course would. */
import { expect, type Locator } from '@playwright/test';
import { lettered } from '../../src/exercises/match/grade.ts';
import type { Question, Quiz } from '../../src/exercises/quiz/schema.ts';
import { plain } from './course.ts';

/** A question on its own or in a quiz: both have the same fields. */
type Asked = { [Type in Question['type']]: Pick<Extract<Question, { type: Type }>, Exclude<keyof Extract<Question, { type: Type }>, 'objective' | 'lesson' | 'id' | 'sources'>> }[Question['type']];

export async function answerRightly(at: Locator, question: Asked): Promise<void> {
  if (question.type === 'choice') {
    for (const option of question.options.filter((one) => one.correct)) {
      await at.getByRole(question.select === 'one' ? 'radio' : 'checkbox', { name: plain(option.text), exact: true }).check();
    }
  } else if (question.type === 'sort') {
    const titleOf = (id: string) => question.categories.find((category) => category.id === id)!.title;
    for (const item of question.items) await pick(at, item.text, titleOf(item.category));
  } else if (question.type === 'match') {
    const answers = lettered(question);
    for (const pair of question.pairs) {
      const { letter, text } = answers.find((one) => one.id === pair.id)!;
      await pick(at, pair.prompt, `${letter}: ${text}`);
    }
  } else {
    await putInOrder(at, question.items.map((item) => plain(item.text)));
  }
}

async function pick(at: Locator, row: string, answer: string): Promise<void> {
  await at.getByRole('group', { name: plain(row), exact: true }).getByRole('radio', { name: plain(answer), exact: true }).check();
}

/** Moves each item up to its place, from the first on. */
async function putInOrder(at: Locator, right: string[]): Promise<void> {
  for (const [place, text] of right.entries()) {
    const shown = (await at.locator('.sequence .item > span:first-child').allInnerTexts()).map(plain);
    for (let steps = shown.indexOf(text) - place; steps > 0; steps--) await at.getByRole('button', { name: `Flytta upp: ${text}`, exact: true }).click();
  }
}

/** The question that is asked just now. */
export async function askedIn(at: Locator, { questions }: Pick<Quiz, 'questions'>): Promise<Question> {
  const shown = plain(await at.locator('.play').innerText());
  const fitting = questions.filter((one) => shown.includes(plain(one.question))).sort((one, other) => other.question.length - one.question.length);
  expect(fitting.length, shown).toBeGreaterThan(0);
  return fitting[0]!;
}

/** Takes the quiz from its first page to its result, with every answer right. */
export async function passQuiz(at: Locator, quiz: Quiz): Promise<void> {
  await at.getByRole('button', { name: 'Börja provet' }).click();
  for (let number = 1; number <= quiz.draw; number++) {
    await expect(at.getByRole('heading', { name: `Fråga ${number} av ${quiz.draw}` })).toBeVisible();
    await answerRightly(at, await askedIn(at, quiz));
    await at.getByRole('button', { name: 'Kontrollera svaret' }).click();
    await expect(at.getByText(/^(Allt|Det) stämmer\.$/)).toBeVisible();
    await at.getByRole('button', { name: number < quiz.draw ? 'Nästa fråga' : 'Se resultatet' }).click();
  }
}

/** Takes the first choice in every scene, until the dialogue ends. */
export async function playToTheEnd(at: Locator): Promise<void> {
  await at.getByRole('button', { name: 'Börja dialogen' }).click();
  for (let turn = 0; turn < 40 && (await at.getByRole('heading', { name: /^Slut: / }).count()) === 0; turn++) {
    const scene = await at.locator('.scene h4').innerText();
    await at.locator('.choices button').first().click();
    await expect(at.locator('.scene h4')).not.toHaveText(scene);
  }
  await expect(at.getByRole('heading', { name: /^Slut: / })).toBeVisible();
}
