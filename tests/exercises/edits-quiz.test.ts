/** What happens to a saved attempt when the bank has been edited between two visits. */
import { expect, test } from 'vitest';
import * as choice from '../../src/exercises/choice/grade.ts';
import { answerQuestion, begin, isMastered, nextQuestion, restore, score, type QuizAnswer } from '../../src/exercises/quiz/attempts.ts';
import type { Quiz } from '../../src/exercises/quiz/schema.ts';

type Bank = Pick<Quiz, 'questions' | 'draw' | 'mastery'>;
const bank = (draw: number, ...ids: string[]): Bank => ({ draw, mastery: 80, questions: ids.map((id) => ({ id })) as Bank['questions'] });

/** Three questions drawn, of which a is answered rightly and b wrongly. */
const halfway: QuizAnswer = {
  attempt: { ids: ['a', 'b', 'c'], answers: { a: { picked: ['x'] }, b: { picked: ['y'] } }, right: { a: true, b: false } },
  history: { a: { drawn: 1, right: true }, b: { drawn: 1, right: false }, c: { drawn: 1 } },
};

test('a removed question leaves the attempt, the answered ones and the next stay', () => {
  const { attempt } = restore(bank(3, 'a', 'c', 'd'), halfway);
  expect(attempt).toEqual({ ids: ['a', 'c'], answers: { a: { picked: ['x'] } }, right: { a: true } });
  expect(nextQuestion(attempt!)).toBe('c');
});

test('when the last unanswered question is removed, the attempt is finished and scored by what is left', () => {
  const { attempt } = restore(bank(2, 'a', 'b'), halfway);
  expect(nextQuestion(attempt!)).toBeUndefined();
  expect(score(attempt!)).toEqual({ right: 1, of: 2 });
  expect(isMastered(bank(2, 'a', 'b'), attempt!)).toBe(false);
});

test('when all its questions are removed, there is no attempt, and a new one can be begun', () => {
  const today = bank(2, 'x', 'y', 'z');
  const restored = restore(today, halfway);
  expect(restored.attempt).toBeUndefined();
  expect(begin(today, restored, 'seed').attempt!.ids).toHaveLength(2);
});

test('an added question does not enter the attempt that is going on, and is drawn first in the next', () => {
  const today = bank(3, 'a', 'b', 'c', 'new');
  const restored = restore(today, halfway);
  expect(restored.attempt!.ids).toEqual(['a', 'b', 'c']);
  expect(begin(today, restored, 'seed').attempt!.ids).toContain('new');
});

test('a quiz that now draws more or fewer leaves the attempt that is going on as long as it was', () => {
  expect(restore(bank(1, 'a', 'b', 'c'), halfway).attempt!.ids).toHaveLength(3);
});

test('questions in another order keep the order in which they were drawn', () => {
  expect(restore(bank(3, 'c', 'b', 'a'), halfway)).toEqual(halfway);
});

test('a removed question that comes back is remembered as drawn', () => {
  const without = restore(bank(3, 'a', 'c', 'd'), halfway);
  const back = bank(3, 'a', 'b', 'c', 'd', 'e', 'f');
  const { ids } = begin(back, restore(back, without), 'seed').attempt!;
  expect(ids.sort()).toEqual(['d', 'e', 'f']);
});

test('a question that is now of another type keeps its mark, and its old answer is shown as none', () => {
  const { attempt } = restore(bank(3, 'a', 'b', 'c'), { ...halfway, attempt: { ...halfway.attempt!, answers: { a: { placed: { i: 'x' } } } } });
  expect(attempt!.right.a).toBe(true);
  expect(choice.restore({ select: 'one', options: [{ id: 'x', text: 'x', feedback: 'x', correct: true }] }, attempt!.answers.a)).toEqual({ picked: [] });
  expect(answerQuestion({ attempt, history: {} }, 'a', 'again', false).attempt).toBe(attempt);
});

test('a lower threshold can make a finished attempt pass', () => {
  const attempt = { ids: ['a', 'b', 'c', 'd'], answers: {}, right: { a: true, b: true, c: true, d: false } };
  const restored = restore(bank(4, 'a', 'b', 'c', 'd'), { attempt, history: {} }).attempt!;
  expect(isMastered({ ...bank(4, 'a'), mastery: 80 }, restored)).toBe(false);
  expect(isMastered({ ...bank(4, 'a'), mastery: 75 }, restored)).toBe(true);
});
