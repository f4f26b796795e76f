import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { cardId, cardOf, comingBack, dayName, lastRight, nextTime, pastOf, restoreCards, review, sittingOf, type AskedQuiz, type Cards, type Past } from '../../src/course/repetition.ts';
import { answerQuestion, begin, empty } from '../../src/exercises/quiz/attempts.ts';

const day = 86_400_000;
const now = new Date('2026-11-22T10:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * day);
const untouched: Past = { at: '', right: {}, latest: [] };
/** Two questions about one objective, one about another. */
const quizOf = (past: Partial<Past> = {}, finished = false): AskedQuiz => ({
  id: 'm/prov', finished, past: { ...untouched, ...past },
  questions: [{ id: 'a', objective: 'ett' }, { id: 'b', objective: 'ett' }, { id: 'c', objective: 'tva' }],
});
const asked = (right: Record<string, boolean>, at = now): Partial<Past> => ({ at: at.toISOString(), right, latest: Object.keys(right) });
const ids = (coming: { question: string }[]) => coming.map(({ question }) => question);

/** Any moment that a device's clock could show, and any card that could have come of answers. */
const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
const histories = fc.array(fc.record({ right: fc.boolean(), wait: fc.integer({ min: 0, max: 400 }) }), { maxLength: 30 });

test('a newcomer has nothing to repeat, now or later', () => {
  const coming = comingBack([quizOf()], {}, now);
  expect(sittingOf(coming, now)).toEqual([]);
  expect(nextTime(coming, now)).toBeUndefined();
});

test('questions answered wrong in a quiz wait at once, and those answered right do not come back while the module is read', () => {
  expect(ids(sittingOf(comingBack([quizOf(asked({ a: false, b: true, c: false }))], {}, now), now))).toEqual(['a', 'c']);
});

test('the first question about each objective of a finished module comes back', () => {
  expect(ids(sittingOf(comingBack([quizOf({}, true)], {}, now), now))).toEqual(['a', 'c']);
});

test('a key question answered right in the quiz waits some days from then', () => {
  const coming = comingBack([quizOf(asked({ a: true, c: true }), true)], {}, now);
  expect(sittingOf(coming, now)).toEqual([]);
  expect(nextTime(coming, now)!.getTime()).toBeGreaterThan(later(0.5).getTime());
  expect(ids(sittingOf(coming, later(5)))).toEqual(['a', 'c']);
});

test('what is repeated rightly comes ever more seldom, at most every half-year', () => {
  let card = review(undefined, true, now);
  const waits: number[] = [];
  for (let round = 0; round < 12; round++) {
    const due = new Date(card.due);
    waits.push(due.getTime() - Date.parse(card.last));
    card = review(card, true, due);
  }
  expect(waits.every((wait, index) => index === 0 || wait >= waits[index - 1]! - day)).toBe(true);
  expect(waits[0]! / day).toBeLessThan(4);
  expect(Math.max(...waits) / day).toBeLessThan(184);
});

test('what is repeated wrongly comes back the next days, whatever went before', () => {
  const long = review(review(review(undefined, true, now), true, later(3)), true, later(20));
  expect(Date.parse(review(long, false, later(100)).due)).toBeLessThan(later(110).getTime());
  expect(dayName(new Date(review(undefined, false, now).due), now)).toBe('i morgon');
});

test('a question that was wrong and then repeated rightly counts as right, until the quiz says otherwise', () => {
  const cards: Cards = { [cardId('m/prov', 'a')]: review(undefined, true, later(1)) };
  expect(lastRight(quizOf(asked({ a: false })), 'a', cards)).toBe(true);
  const again = quizOf(asked({ a: false }, later(2)));
  expect(lastRight(again, 'a', cards)).toBe(false);
  expect(ids(sittingOf(comingBack([again], cards, later(2)), later(2)))).toEqual(['a']);
});

test('a new attempt at the quiz that does not ask a question leaves its repetition alone', () => {
  const cards: Cards = { [cardId('m/prov', 'a')]: review(undefined, true, later(1)) };
  const quiz = quizOf({ at: later(2).toISOString(), right: { a: false, b: true }, latest: ['b'] });
  expect(lastRight(quiz, 'a', cards)).toBe(true);
  expect(sittingOf(comingBack([quiz], cards, later(2)), later(2))).toEqual([]);
});

test('a sitting has six questions at most, the wrong ones first, then those that have waited longest', () => {
  const questions = Array.from({ length: 10 }, (_, index) => ({ id: `q${index}`, objective: `o${index}` }));
  const quiz: AskedQuiz = { id: 'm/prov', finished: true, questions, past: { ...untouched, ...asked({ q7: false, q9: false }) } };
  expect(ids(sittingOf(comingBack([quiz], {}, now), now))).toEqual(['q7', 'q9', 'q0', 'q1', 'q2', 'q3']);
});

test('a card from a clock that was ahead does not keep its question away', () => {
  const cards: Cards = { [cardId('m/prov', 'a')]: review(undefined, true, new Date('2099-01-01')) };
  expect(ids(sittingOf(comingBack([quizOf(asked({ a: false }))], cards, now), now))).toEqual(['a']);
  expect(Date.parse(review(cards['m/prov/a'], true, now).due)).toBeGreaterThan(now.getTime());
});

test('the next time is always on a later day', () => {
  fc.assert(
    fc.property(moments, histories, fc.boolean(), (start, history, right) => {
      let at = start;
      let card = review(undefined, right, at);
      for (const answer of history) {
        at = new Date(at.getTime() + answer.wait * day);
        card = review(card, answer.right, at);
      }
      const due = new Date(card.due);
      expect(due.getTime()).toBeGreaterThan(at.getTime());
      expect(due.toDateString()).not.toBe(at.toDateString());
      expect(restoreCards(JSON.parse(JSON.stringify({ x: card })))).toEqual({ x: card });
    }),
  );
});

/** JSON that resembles what is kept, with anything in any place. */
const nearly = fc.record(
  { due: fc.oneof(moments.map((one) => one.toISOString()), fc.jsonValue()), last: fc.oneof(moments.map((one) => one.toISOString()), fc.jsonValue()), right: fc.oneof(fc.boolean(), fc.jsonValue()), stability: fc.oneof(fc.double(), fc.jsonValue()), difficulty: fc.oneof(fc.double(), fc.jsonValue()) },
  { requiredKeys: [] },
);

test('whatever is stored, nothing breaks: a wrong question comes back, and can be answered', () => {
  const entries = fc.record({ answer: fc.record({ history: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('a', 'b', 'c', 'gone', '__proto__'), fc.oneof(fc.jsonValue(), fc.record({ right: fc.boolean() })))), attempt: fc.jsonValue() }, { requiredKeys: [] }), at: fc.oneof(fc.jsonValue(), fc.string()) }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('m/prov/a', 'm/prov/b', 'gone', '__proto__'), nearly)), fc.oneof(fc.jsonValue(), entries), fc.boolean(), (storedCards, storedQuiz, finished) => {
      const cards = restoreCards(storedCards);
      const quiz: AskedQuiz = { ...quizOf({}, finished), past: pastOf(storedQuiz) };
      const coming = comingBack([quiz], cards, now);
      for (const { id } of quiz.questions) {
        if (quiz.past.right[id] === false || finished && id !== 'b') expect(ids(coming)).toContain(id);
      }
      for (const { question } of coming) expect(Date.parse(review(cardOf(quiz, question, cards), true, now).due)).toBeGreaterThan(now.getTime());
      nextTime(coming, now);
    }),
    { numRuns: 2000 },
  );
});

test('a question that is taken out of the bank keeps its card, and goes on with it when it is put back', () => {
  const cards = { [cardId('m/prov', 'a')]: review(undefined, false, now) };
  const whole = quizOf(asked({ a: false }));
  const without = { ...whole, questions: whole.questions.filter(({ id }) => id !== 'a') };
  expect(ids(comingBack([without], cards, now))).toEqual([]);
  const kept = restoreCards(JSON.parse(JSON.stringify({ ...cards, [cardId('m/prov', 'c')]: review(undefined, true, now) })));
  expect(comingBack([whole], kept, now)[0]).toEqual({ quiz: 'm/prov', question: 'a', wrong: true, due: Date.parse(cards['m/prov/a']!.due) });
});

test('no wrong question is lost when the bank is edited in any way around it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom('b', 'c', 'd', 'e', 'f'), { minLength: 1 }), fc.nat({ max: 5 }), fc.constantFrom('ett', 'tva', 'ny'), fc.boolean(), (others, place, objective, finished) => {
      const questions = others.map((id) => ({ id: id as string, objective: 'ett' })).toSpliced(place, 0, { id: 'a', objective });
      expect(ids(comingBack([{ ...quizOf(asked({ a: false }), finished), questions }], {}, now))).toContain('a');
    }),
  );
});

test('a real quiz’s own answers are understood', () => {
  const quiz = readContent('content').modules.flatMap(({ lessons }) => lessons.flatMap(({ exercises }) => exercises.filter((one) => one.type === 'quiz')))[0]!;
  const begun = begin(quiz, empty, 'seed');
  const [first, second] = begun.attempt!.ids as [string, string];
  const answer = answerQuestion(answerQuestion(begun, first, {}, false), second, {}, true);
  expect(pastOf({ answer, result: { done: false }, at: now.toISOString() })).toEqual({ at: now.toISOString(), right: { [first]: false, [second]: true }, latest: [first, second] });
});

test('a day is named as one says it', () => {
  const from = new Date(2026, 10, 22, 23, 30);
  expect([1, 4, 6, 7, 11].map((days) => dayName(new Date(2026, 10, 22 + days), from))).toEqual(['i morgon', 'på torsdag', 'på lördag', 'den 29 november', 'den 3 december']);
});
