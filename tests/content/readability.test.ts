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
  /** A lesson that is there for a quiz or a dialogue only introduces it. */
  const introduces = lesson.exercises.some(({ type }) => type === 'quiz' || type === 'scenario');
  test(`${lesson.id} reads like ${introduces ? 'an instruction, LIX at most 40' : 'a newspaper, LIX 35 to 45'}`, () => {
    const measured = lix(lesson.sections.map(({ text }) => text).join(' '));
    if (introduces) return expect(measured).toBeLessThanOrEqual(40);
    expect(measured).toBeGreaterThanOrEqual(35);
    expect(measured).toBeLessThanOrEqual(45);
  });
}

for (const question of questions) {
  test(`${question.quiz}/${question.id} is easy to read, LIX at most 40`, () => {
    expect(lix(wordsIn(question))).toBeLessThanOrEqual(40);
  });
}

/** Everything that is read in a text or list of texts, each a sentence of its own. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['id', 'file', 'type', 'kind', 'picture', 'category', 'contentNote', 'title'].includes(key) ? [] : [/[.!?:]\s*$/.test(value) ? value : `${value}.`];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => (name === 'sources' ? [] : textsIn(one, name)));
}

for (const exercise of content.modules.flatMap((module) => module.exercises).filter(({ type }) => type !== 'quiz')) {
  test(`${exercise.id} is easy to read, LIX at most 40`, () => {
    expect(lix(textsIn(exercise).join(' '))).toBeLessThanOrEqual(40);
  });
}
