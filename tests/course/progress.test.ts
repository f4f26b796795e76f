import { expect, test } from 'vitest';
import { isDone, isRead, markRead, minutesLeft, rememberPlace } from '../../src/course/progress.ts';
import { asSaved } from '../../src/course/result.ts';
import { Store } from '../../src/course/store.ts';
import { inProposedOrder, pathSetting, proposedOrder, whereToGoOn } from '../../src/course/way.ts';
import { FakeStorage } from './fake-storage.ts';

const now = new Date('2026-11-22T10:00:00Z');
const lessons = [
  { id: 'a/ett', minutes: 5 },
  { id: 'a/tva', minutes: 10 },
  { id: 'b/ett', minutes: 20 },
];
const newStore = () => new Store(new FakeStorage());

test('a newcomer has read nothing, has all minutes left and no place to go on from', () => {
  const store = newStore();
  expect(isRead(store, 'a/ett')).toBe(false);
  expect(minutesLeft(store, lessons)).toBe(35);
  expect(whereToGoOn(store, lessons)).toBeUndefined();
});

test('a lesson read to its end takes its minutes off what is left', () => {
  const store = newStore();
  markRead(store, 'a/tva', now);
  expect(isRead(store, 'a/tva')).toBe(true);
  expect(minutesLeft(store, lessons)).toBe(25);
});

test('who stopped in the middle of a lesson goes on there', () => {
  const store = newStore();
  rememberPlace(store, 'a/tva', now);
  expect(whereToGoOn(store, lessons)?.id).toBe('a/tva');
});

test('who read the lesson to its end goes on with the next that is not read, across modules', () => {
  const store = newStore();
  for (const lesson of ['a/ett', 'a/tva']) markRead(store, lesson, now);
  rememberPlace(store, 'a/ett', now);
  expect(whereToGoOn(store, lessons)?.id).toBe('b/ett');
});

test('who has read the last lesson goes on with the first that is not read', () => {
  const store = newStore();
  markRead(store, 'b/ett', now);
  rememberPlace(store, 'b/ett', now);
  expect(whereToGoOn(store, lessons)?.id).toBe('a/ett');
});

test('a proposed order puts its modules’ lessons first, and keeps the order within each', () => {
  expect(inProposedOrder(lessons, ['b', 'gone']).map(({ id }) => id)).toEqual(['b/ett', 'a/ett', 'a/tva']);
  expect(inProposedOrder(lessons, [])).toEqual(lessons);
});

for (const order of [undefined, 'b', [3, null], { 0: 'b' }]) {
  test(`a saved order ${JSON.stringify(order)} that is none is ignored`, () => {
    const store = newStore();
    store.write('setting', pathSetting, { order });
    expect(proposedOrder(store)).toEqual([]);
  });
}

test('a saved order names each module once', () => {
  const store = newStore();
  store.write('setting', pathSetting, { order: ['b', 'a', 'b'] });
  expect(proposedOrder(store)).toEqual(['b', 'a']);
});

test('who has read all the rest comes back to the lesson opened last', () => {
  const store = newStore();
  for (const { id } of lessons) markRead(store, id, now);
  rememberPlace(store, 'b/ett', now);
  expect(whereToGoOn(store, lessons)?.id).toBe('b/ett');
});

for (const place of [{ lesson: 'a/removed', at: '' }, { lesson: 3 }, {}]) {
  test(`a remembered place ${JSON.stringify(place)} that the course does not have is ignored`, () => {
    const store = newStore();
    store.write('place', 'latest', place);
    expect(whereToGoOn(store, lessons)).toBeUndefined();
  });
}

test('an exercise is done when its answer or its words say so', () => {
  const store = newStore();
  store.write('answer', 'a/checked', { answer: {}, result: { done: true }, at: '' });
  store.write('words', 'a/written', { answer: {}, result: { done: true }, at: '' });
  store.write('answer', 'a/begun', { answer: {}, result: { done: false }, at: '' });
  expect(['a/checked', 'a/written', 'a/begun', 'a/untouched'].map((id) => isDone(store, id))).toEqual([true, true, false, false]);
});

test('a stored entry without a result or a time is an answer that is not done', () => {
  expect(asSaved({ answer: { picked: [] } })).toEqual({ answer: { picked: [] }, result: { done: false }, at: '' });
  expect(asSaved({ answer: 1, result: { done: 'yes' }, at: 5 })).toEqual({ answer: 1, result: { done: false }, at: '' });
});

for (const stored of [undefined, null, 3, 'text', [], {}]) {
  test(`${JSON.stringify(stored)} out of storage is no answer`, () => {
    expect(asSaved(stored)).toBeUndefined();
  });
}
