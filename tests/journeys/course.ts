/** What the journeys have in common: where things are in the course, and waiting until a page is ready. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Exercise, Lesson } from '../../src/content/model.ts';
import { readContent } from '../../src/content/read.ts';
import type { ExerciseType } from '../../src/exercises/schema.ts';

export const content = readContent('content');
export const lessons = content.modules.flatMap((module) => module.lessons);

/** An exercise of the course and where it is done. */
export interface Place<Type extends ExerciseType> {
  exercise: Extract<Exercise, { type: Type }>;
  lesson: Lesson;
  /** The lesson's address within an edition. */
  path: string;
  /** The exercise's id on the page. */
  name: string;
}

/** Every exercise of a type, in the course's order. */
export function placesOf<Type extends ExerciseType>(type: Type): Place<Type>[] {
  return lessons.flatMap((lesson) =>
    lesson.exercises
      .filter((exercise): exercise is Extract<Exercise, { type: Type }> => exercise.type === type)
      .map((exercise) => ({ exercise, lesson, path: pathOf(lesson), name: nameOf(exercise.id) })),
  );
}

export const pathOf = (lesson: Lesson) => `/moduler/${lesson.id}/`;
export const nameOf = (id: string) => id.split('/')[1]!;

/** Cuts a list into pieces of a size that one test gets through in time. */
export function batchesOf<Item>(items: readonly Item[], size = 30): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, batch) => items.slice(batch * size, (batch + 1) * size));
}

/** Text as a page shows it. */
export const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
export const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Brings an exercise into view, and waits until it can be done. */
export async function exerciseOn(page: Page, name: string): Promise<Locator> {
  const exercise = page.locator(`#${name}`);
  await exercise.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  await expect(exercise.locator('.play :is(button, input, textarea)').first()).toBeVisible();
  return exercise;
}

/** Brings every exercise into view, and waits until it can be done. */
export async function settle(page: Page): Promise<void> {
  const names = await page.locator('.exercise:has(.play)').evaluateAll((all) => all.map((one) => one.id));
  for (const name of names) await exerciseOn(page, name);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
