import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerQuestion, begin, empty, isMastered, nextQuestion, restore, score, type QuizAnswer } from '../../src/exercises/quiz/attempts.ts';
import type { Quiz } from '../../src/exercises/quiz/schema.ts';
import { examplesOf } from './examples.ts';

type Bank = Pick<Quiz, 'questions' | 'draw' | 'mastery'>;

/** A bank of questions that only have ids: what they ask is no matter for which are drawn. */
const bankOf = (size: number, draw: number): Bank => ({ draw, mastery: 80, questions: Array.from({ length: size }, (_, index) => ({ id: `q${index}` })) as Bank['questions'] });
const banks = fc.integer({ min: 3, max: 25 }).chain((size) => fc.integer({ min: 1, max: size }).map((draw) => bankOf(size, draw)));
/** An attempt of `of` questions of which the first `right` are right. */
const attemptOf = (right: number, of: number) => {
  const ids = Array.from({ length: of }, (_, index) => `q${index}`);
  return { ids, answers: {}, right: Object.fromEntries(ids.map((id, index) => [id, index < right])) };
};
const answerAll = (state: QuizAnswer, right: boolean) => state.attempt!.ids.reduce((now, id) => answerQuestion(now, id, 'answer', right), state);

test('an attempt draws as many questions as the quiz says, each once, all from the bank', () => {
  fc.assert(
    fc.property(banks, fc.string(), (bank, seed) => {
      const { ids } = begin(bank, empty, seed).attempt!;
      expect(ids).toHaveLength(bank.draw);
      expect(new Set(ids).size).toBe(bank.draw);
      expect(bank.questions.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    }),
  );
});

test('a new attempt draws the questions that have been drawn least', () => {
  fc.assert(
    fc.property(banks, fc.array(fc.string(), { minLength: 1, maxLength: 6 }), fc.boolean(), (bank, seeds, right) => {
      let state = empty;
      for (const seed of seeds) {
        const before = (id: string) => state.history[id]?.drawn ?? 0;
        const next = begin(bank, state, seed);
        const drawn = next.attempt!.ids;
        const left = bank.questions.map(({ id }) => id).filter((id) => !drawn.includes(id));
        expect(Math.max(...drawn.map(before))).toBeLessThanOrEqual(Math.min(...left.map(before), Infinity));
        state = answerAll(next, right);
      }
    }),
  );
});

test('after as many attempts as it takes, every question of the bank has been asked', () => {
  fc.assert(
    fc.property(banks, fc.string(), (bank, seed) => {
      let state = empty;
      for (let attempt = 0; attempt < Math.ceil(bank.questions.length / bank.draw); attempt++) state = begin(bank, state, `${seed}${attempt}`);
      expect(Object.keys(state.history).sort()).toEqual(bank.questions.map(({ id }) => id).sort());
    }),
  );
});

test('of questions drawn as often, those that went wrong come first', () => {
  const bank = bankOf(6, 3);
  const history = Object.fromEntries(bank.questions.map(({ id }, index) => [id, { drawn: 1, right: index >= 3 }]));
  expect(begin(bank, { attempt: undefined, history }, 'seed').attempt!.ids.sort()).toEqual(['q0', 'q1', 'q2']);
});

test('a new attempt is all unanswered', () => {
  const bank = bankOf(5, 3);
  const again = begin(bank, answerAll(begin(bank, empty, 'one'), true), 'two');
  expect(again.attempt).toMatchObject({ answers: {}, right: {} });
  expect(nextQuestion(again.attempt!)).toBe(again.attempt!.ids[0]);
});

for (const [right, of, mastered] of [[4, 5, true], [3, 5, false], [8, 10, true], [7, 10, false], [6, 7, true], [5, 7, false], [3, 3, true], [2, 3, false], [0, 3, false], [0, 0, false]] as const) {
  test(`${right} of ${of} right ${mastered ? 'passes' : 'does not pass'} at 80 percent`, () => {
    expect(isMastered(bankOf(10, 7), attemptOf(right, of))).toBe(mastered);
  });
}

test('answering a question a second time changes nothing', () => {
  const begun = begin(bankOf(5, 3), empty, 'seed');
  const first = answerQuestion(begun, begun.attempt!.ids[0]!, 'first', false);
  expect(answerQuestion(first, begun.attempt!.ids[0]!, 'second', true)).toBe(first);
});

test('answering a question that was not drawn changes nothing', () => {
  const begun = begin(bankOf(5, 3), empty, 'seed');
  const other = ['q0', 'q1', 'q2', 'q3', 'q4'].find((id) => !begun.attempt!.ids.includes(id))!;
  expect(answerQuestion(begun, other, 'answer', true)).toBe(begun);
});

test('the questions come one at a time, and the score counts those that are right', () => {
  let state = begin(bankOf(5, 3), empty, 'seed');
  const [one, two, three] = state.attempt!.ids as [string, string, string];
  expect(nextQuestion(state.attempt!)).toBe(one);
  state = answerQuestion(state, one, 'answer', true);
  expect(nextQuestion(state.attempt!)).toBe(two);
  state = answerQuestion(answerQuestion(state, two, 'answer', false), three, 'answer', true);
  expect(nextQuestion(state.attempt!)).toBeUndefined();
  expect(score(state.attempt!)).toEqual({ right: 2, of: 3 });
});

for (const quiz of examplesOf('quiz')) {
  test(`${quiz.id}: a stored attempt goes on where it was`, () => {
    const begun = begin(quiz, empty, 'seed');
    const half = answerQuestion(begun, begun.attempt!.ids[0]!, { picked: ['fyra'] }, true);
    expect(restore(quiz, JSON.parse(JSON.stringify(half)))).toEqual(half);
  });

  test(`${quiz.id}: whatever is stored, a new attempt can be begun and answered`, () => {
    const id = fc.constantFrom(...quiz.questions.map((question) => question.id), 'constructor', '__proto__');
    const past = fc.oneof(fc.jsonValue(), fc.record({ drawn: fc.oneof(fc.integer(), fc.constant(Infinity)), right: fc.boolean() }, { requiredKeys: [] }));
    const attempt = fc.record({ ids: fc.array(fc.oneof(id, fc.jsonValue())), right: fc.dictionary(id, fc.oneof(fc.boolean(), fc.jsonValue())), answers: fc.dictionary(id, fc.jsonValue()) }, { requiredKeys: [] });
    const stored = fc.oneof(fc.jsonValue(), fc.record({ attempt: fc.oneof(attempt, fc.jsonValue()), history: fc.oneof(fc.dictionary(id, past), fc.jsonValue()) }));
    fc.assert(
      fc.property(stored, (value) => {
        const state = answerAll(begin(quiz, restore(quiz, value), 'seed'), true);
        expect(new Set(state.attempt!.ids).size).toBe(quiz.draw);
        expect(nextQuestion(state.attempt!)).toBeUndefined();
        expect(isMastered(quiz, state.attempt!)).toBe(true);
      }),
    );
  });
}
