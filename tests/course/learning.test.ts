import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFinished, metOf, nextStep } from '../../src/course/learning.ts';
import { markRead, rememberPlace } from '../../src/course/progress.ts';
import { cardId, review, type AskedQuiz } from '../../src/course/repetition.ts';
import { Store } from '../../src/course/store.ts';
import { blocked, FakeStorage } from './fake-storage.ts';

const now = new Date('2026-11-22T10:00:00Z');
const lessons = ['a/ett', 'a/tva', 'b/ett', 'b/tva'].map((id) => ({ id, minutes: 10 }));
const [first, second, third] = lessons;
const newStore = () => new Store(new FakeStorage());
const quiz = (right: Record<string, boolean>): AskedQuiz => ({
  id: 'a/prov', finished: false, questions: [{ id: 'x', objective: 'mal' }, { id: 'y', objective: 'mal' }, { id: 'z', objective: 'annat' }],
  past: { at: now.toISOString(), right, latest: Object.keys(right) },
});

test('an objective is not tried until one of its questions is answered', () => {
  expect(metOf('mal', [quiz({})], {})).toBe('untried');
  expect(metOf('mal', [quiz({ z: true })], {})).toBe('untried');
  expect(metOf('mal', [], {})).toBe('untried');
});

test('an objective is shown when all that is answered about it was last right', () => {
  expect(metOf('mal', [quiz({ x: true, z: false })], {})).toBe('shown');
  expect(metOf('mal', [quiz({ x: true, y: true })], {})).toBe('shown');
});

test('an objective is worth repeating when one of its questions was last wrong, until it is repeated rightly', () => {
  const asked = quiz({ x: true, y: false });
  expect(metOf('mal', [asked], {})).toBe('repeat');
  const tomorrow = new Date(now.getTime() + 86_400_000);
  expect(metOf('mal', [asked], { [cardId('a/prov', 'y')]: review(undefined, true, tomorrow) })).toBe('shown');
});

test('more right answers never make an objective less shown', () => {
  const outcome = fc.constantFrom(true, false, undefined);
  fc.assert(
    fc.property(outcome, outcome, (x, y) => {
      const of = (one: typeof x, other: typeof y) => metOf('mal', [quiz(Object.fromEntries(Object.entries({ x: one, y: other }).filter(([, right]) => right !== undefined)) as Record<string, boolean>)], {});
      const rank = { untried: 1, repeat: 0, shown: 2 };
      expect(rank[of(true, y)]).toBeGreaterThanOrEqual(rank[of(x, y)]);
    }),
  );
});

test('a newcomer begins with the first lesson', () => {
  expect(nextStep(newStore(), lessons, false)).toEqual({ do: 'begin', lesson: first });
  expect(nextStep(new Store(blocked), lessons, false)).toEqual({ do: 'begin', lesson: first });
});

test('who stopped in a lesson goes on there, even when questions wait', () => {
  const store = newStore();
  markRead(store, first!.id, now);
  rememberPlace(store, second!.id, now);
  expect(nextStep(store, lessons, true)).toEqual({ do: 'go-on', lesson: second });
});

test('between two modules what waits is repeated first, and otherwise the next module is begun', () => {
  const store = newStore();
  for (const { id } of lessons.slice(0, 2)) markRead(store, id, now);
  rememberPlace(store, second!.id, now);
  expect(nextStep(store, lessons, true)).toEqual({ do: 'repeat' });
  expect(nextStep(store, lessons, false)).toEqual({ do: 'go-on', lesson: third });
});

test('who has read lessons on another device, without a place kept, goes on with the first that is not read', () => {
  const store = newStore();
  markRead(store, first!.id, now);
  expect(nextStep(store, lessons, false)).toEqual({ do: 'go-on', lesson: second });
});

test('who has read everything repeats what waits, and can then print the certificate', () => {
  const store = newStore();
  for (const { id } of lessons) markRead(store, id, now);
  expect(nextStep(store, lessons, true)).toEqual({ do: 'repeat' });
  expect(nextStep(store, lessons, false)).toEqual({ do: 'certificate' });
});

test('a module is finished when every lesson is read, and one without lessons never is', () => {
  const store = newStore();
  markRead(store, first!.id, now);
  expect(isFinished(store, lessons.slice(0, 2))).toBe(false);
  expect(isFinished(store, lessons.slice(0, 1))).toBe(true);
  expect(isFinished(store, [])).toBe(false);
});
