import { expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import { chanceOfAtLeast } from './chance.ts';
import { asked, oneRightIn, questions, quizzes, type OneRight } from './questions.ts';

const rightOf = ({ options }: OneRight) => options.findIndex((option) => option.correct);
const chances = (list: readonly OneRight[]) => list.map(({ options }) => 1 / options.length);
/** Rarer than once in twenty is no longer an accident. */
const byChance = (hits: number, list: readonly OneRight[]) => chanceOfAtLeast(hits, chances(list)) >= 0.05;

/** Each bank, all banks, and the choices that stand in lessons. */
const alone = oneRightIn(content.modules.flatMap((module) => module.exercises).filter((exercise) => exercise.type === 'choice') as unknown as OneRight[]);
const groups: [string, OneRight[]][] = [...quizzes.map((quiz): [string, OneRight[]] => [quiz.id, oneRightIn(quiz.questions)]), ['all banks and choices together', [...oneRightIn(questions), ...alone]]];

test('the chance of at least one six in four throws is 52 percent', () => {
  expect(chanceOfAtLeast(1, [1 / 6, 1 / 6, 1 / 6, 1 / 6])).toBeCloseTo(0.5177, 4);
  expect(chanceOfAtLeast(0, [0.5])).toBe(1);
});

for (const [name, list] of groups) {
  for (const [extreme, compare] of [['longest', (a: number, b: number) => a > b], ['shortest', (a: number, b: number) => a < b]] as const) {
    test(`${name}: the right option is the ${extreme} no more often than by chance`, () => {
      const hits = list.filter((question) => {
        const right = question.options[rightOf(question)]!;
        return question.options.every((option) => option === right || compare(right.text.length, option.text.length));
      });
      expect(byChance(hits.length, list), hits.map(({ question }) => question).join('\n')).toBe(true);
    });
  }

  test(`${name}: the right option is found at every place, none more often than by chance`, () => {
    for (let place = 0; place < 4; place++) {
      const offering = list.filter(({ options }) => options.length > place);
      const hits = offering.filter((question) => rightOf(question) === place).length;
      expect(byChance(hits, offering), `place ${place + 1}: ${hits} of ${offering.length}`).toBe(true);
    }
  });
}

test('no two questions ask the same', () => {
  const normalised = questions.map((question) => asked(question).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
  expect(normalised.filter((one, index) => normalised.indexOf(one) < index)).toEqual([]);
});

test('no two options of a question say the same', () => {
  const listed = questions.map((question) => (question.type === 'choice' ? question.options : question.type === 'match' ? question.pairs.map(({ prompt }) => ({ text: prompt })) : question.items).map(({ text }) => text.toLowerCase()));
  expect(listed.filter((texts) => new Set(texts).size < texts.length)).toEqual([]);
});

for (const module of content.modules) {
  const bank = module.exercises.filter((exercise) => exercise.type === 'quiz').flatMap((quiz) => quiz.questions);

  test(`${module.id}: its bank holds ten questions or more, of four kinds or more`, () => {
    const kinds = new Set(bank.map((question) => (question.type === 'choice' ? `choice ${question.select}` : question.type)));
    expect(bank.length).toBeGreaterThanOrEqual(10);
    expect([...kinds].length, [...kinds].join(', ')).toBeGreaterThanOrEqual(4);
  });

  test(`${module.id}: every objective has a question, and so has every lesson that teaches`, () => {
    expect(module.objectives.filter(({ id }) => !bank.some((question) => question.objective === id))).toEqual([]);
    const teaching = module.lessons.filter((lesson) => !lesson.exercises.some(({ type }) => type === 'quiz' || type === 'scenario'));
    expect(teaching.map(({ id }) => id.split('/')[1]!).filter((id) => !bank.some((question) => question.lesson === id))).toEqual([]);
  });
}
