import { expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import { lix, wordsOf } from './lix.ts';
import { questions, wordsIn } from './questions.ts';

test('LIX of known sentences', () => {
  expect(lix('Hej du.')).toBe(2);
  expect(lix('Kommunen utreder. Sedan beslutar nämnden.')).toBeCloseTo(2.5 + 100 * (4 / 5));
  expect(lix('')).toBe(0);
});

test('words are counted as a reader counts them', () => {
  expect(wordsOf('Våldsförebyggande arbete i e-post: 3 av 10, eller hur?')).toEqual(['Våldsförebyggande', 'arbete', 'i', 'e-post', '3', 'av', '10', 'eller', 'hur']);
});

for (const lesson of content.modules.flatMap((module) => module.lessons)) {
  test(`${lesson.id} is easy enough to read, and not childish`, () => {
    const measured = lix(lesson.sections.map(({ text }) => text).join(' '));
    expect(measured).toBeLessThanOrEqual(50);
    if (lesson.exercises.every(({ type }) => type !== 'quiz')) expect(measured).toBeGreaterThanOrEqual(25);
  });
}

for (const question of questions) {
  test(`${question.quiz}/${question.id} is easy enough to read`, () => {
    expect(lix(wordsIn(question))).toBeLessThanOrEqual(45);
  });
}
