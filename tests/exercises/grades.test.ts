import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as choice from '../../src/exercises/choice/grade.ts';
import * as match from '../../src/exercises/match/grade.ts';
import * as order from '../../src/exercises/order/grade.ts';
import * as picture from '../../src/exercises/picture/grade.ts';
import * as sort from '../../src/exercises/sort/grade.ts';

const options = (right: string[], ...ids: string[]) => ids.map((id) => ({ id, text: id, feedback: id, correct: right.includes(id) }));
const items = (...ids: string[]) => ({ items: ids.map((id) => ({ id, text: id, feedback: id })) });

test('with one right option, only that option counts', () => {
  const task = { select: 'one' as const, options: options(['a'], 'a', 'b', 'c') };
  expect(choice.grade(task, { picked: ['a'] })).toMatchObject({ right: 1, of: 1 });
  expect(choice.grade(task, { picked: ['b'] })).toMatchObject({ right: 0, of: 1, parts: { a: false, b: false, c: true } });
});

test('with several right options, each counts, picked or left', () => {
  const task = { select: 'many' as const, options: options(['a', 'b'], 'a', 'b', 'c', 'd') };
  expect(choice.grade(task, { picked: ['a', 'c'] })).toEqual({ right: 2, of: 4, parts: { a: true, b: false, c: false, d: true } });
});

test('two stored picks where one may be picked become the first of them', () => {
  expect(choice.restore({ select: 'one', options: options(['a'], 'a', 'b') }, { picked: ['b', 'a'] })).toEqual({ picked: ['a'] });
});

test('sorting is complete when everything has a place', () => {
  const task = { categories: [{ id: 'x', title: 'X' }], items: [{ id: 'a', text: 'a', feedback: 'a', category: 'x' }, { id: 'constructor', text: 'b', feedback: 'b', category: 'x' }] };
  expect(sort.isComplete(task, { placed: { a: 'x' } })).toBe(false);
  expect(sort.isComplete(task, { placed: { a: 'x', constructor: 'x' } as unknown as Record<string, string> })).toBe(true);
});

test('in an order, what stands in its right place counts', () => {
  expect(order.grade(items('a', 'b', 'c'), { order: ['a', 'c', 'b'] })).toEqual({ right: 1, of: 3, parts: { a: true, b: false, c: false } });
});

test('the order that is shown first is never the right one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 3, maxLength: 8 }), (ids) => {
      const { order: shown } = order.empty(items(...ids));
      expect(shown).not.toEqual(ids);
      expect([...shown].sort()).toEqual([...ids].sort());
    }),
  );
});

test('moving an item changes places with its neighbour, and at the ends nothing happens', () => {
  const start = { order: ['a', 'b', 'c'] };
  expect(order.move(start, 'a', 1).order).toEqual(['b', 'a', 'c']);
  expect(order.move(start, 'c', -1).order).toEqual(['a', 'c', 'b']);
  expect(order.move(start, 'a', -1).order).toEqual(['a', 'b', 'c']);
  expect(order.move(start, 'c', 1).order).toEqual(['a', 'b', 'c']);
  expect(order.move(start, 'unknown', 1).order).toEqual(['a', 'b', 'c']);
});

test('the same answer may be chosen for two prompts, and one of them is right', () => {
  const pairs = ['a', 'b', 'c'].map((id) => ({ id, prompt: id, answer: id, feedback: id }));
  expect(match.grade({ pairs }, { matched: { a: 'a', b: 'a', c: 'b' } })).toMatchObject({ right: 1, of: 3 });
});

test('every answer to match has a letter of its own, and they are listed alike each time', () => {
  const pairs = ['a', 'b', 'c', 'd'].map((id) => ({ id, prompt: id, answer: `${id}!`, feedback: id }));
  const listed = match.lettered({ pairs });
  expect(listed.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
  expect(listed.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd']);
  expect(match.lettered({ pairs })).toEqual(listed);
});

test('a part of a picture that is opened again is noted once', () => {
  expect(picture.withSeen(picture.withSeen({ seen: [] }, 'a'), 'a')).toEqual({ seen: ['a'] });
});
