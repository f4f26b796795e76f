/** What happens to a saved answer when the exercise has been edited between two visits. */
import { expect, test } from 'vitest';
import * as choice from '../../src/exercises/choice/grade.ts';
import * as match from '../../src/exercises/match/grade.ts';
import * as order from '../../src/exercises/order/grade.ts';
import * as picture from '../../src/exercises/picture/grade.ts';
import * as sort from '../../src/exercises/sort/grade.ts';

const option = (id: string, correct = false, text = id) => ({ id, text, feedback: id, correct });
const item = (id: string, text = id) => ({ id, text, feedback: id });
const sorted = (id: string, category: string) => ({ ...item(id), category });
const categories = (...ids: string[]) => ids.map((id) => ({ id, title: id }));
const pair = (id: string) => ({ id, prompt: id, answer: id, feedback: id });
const part = (id: string) => ({ id, title: id, text: id, sources: [] });

const many = (...options: ReturnType<typeof option>[]) => ({ select: 'many' as const, options });
const picked = { picked: ['a', 'b'] };

test('a removed option is forgotten, the other picks stay', () => {
  expect(choice.restore(many(option('b', true), option('c')), picked)).toEqual({ picked: ['b'] });
});

test('an added option is not picked', () => {
  expect(choice.restore(many(option('a'), option('b'), option('new', true)), picked)).toEqual(picked);
});

test('options in a new order and with new words keep their picks', () => {
  expect(choice.restore(many(option('c'), option('b', true, 'Nya ord'), option('a')), picked).picked.sort()).toEqual(['a', 'b']);
});

test('an answer is judged by what is right today', () => {
  const before = { select: 'one' as const, options: [option('a', true), option('b')] };
  const after = { select: 'one' as const, options: [option('a'), option('b', true)] };
  const stored = { picked: ['a'] };
  expect(choice.grade(before, choice.restore(before, stored)).right).toBe(1);
  expect(choice.grade(after, choice.restore(after, stored)).right).toBe(0);
});

test('a question that now has one right answer keeps one pick', () => {
  expect(choice.restore({ select: 'one', options: [option('a', true), option('b')] }, picked)).toEqual({ picked: ['a'] });
});

test('a choice whose only picked option is removed is unanswered again', () => {
  const task = many(option('c', true), option('d'));
  expect(choice.isComplete(task, choice.restore(task, picked))).toBe(false);
});

test('a removed item leaves the sorting, the others stay where they were put', () => {
  const task = { categories: categories('x', 'y'), items: [sorted('b', 'y')] };
  expect(sort.restore(task, { placed: { a: 'x', b: 'y' } })).toEqual({ placed: { b: 'y' } });
});

test('an added item is there to sort, and until then the sorting is not done', () => {
  const task = { categories: categories('x', 'y'), items: [sorted('a', 'x'), sorted('new', 'y')] };
  const answer = sort.restore(task, { placed: { a: 'x' } });
  expect(answer).toEqual({ placed: { a: 'x' } });
  expect(sort.isComplete(task, answer)).toBe(false);
});

test('what was put in a removed category is to be sorted again, the rest stays', () => {
  const task = { categories: categories('y', 'z'), items: [sorted('a', 'z'), sorted('b', 'y')] };
  expect(sort.restore(task, { placed: { a: 'x', b: 'y' } })).toEqual({ placed: { b: 'y' } });
});

test('a removed item closes its gap in an order, and an added one comes last', () => {
  const task = { items: [item('a'), item('new'), item('c')] };
  expect(order.restore(task, { order: ['c', 'b', 'a'] })).toEqual({ order: ['c', 'a', 'new'] });
});

test('items that are reworded, or whose right order changes, keep the order they were put in', () => {
  const task = { items: [item('c', 'Nya ord'), item('b'), item('a')] };
  const answer = order.restore(task, { order: ['a', 'b', 'c'] });
  expect(answer).toEqual({ order: ['a', 'b', 'c'] });
  expect(order.grade(task, answer)).toMatchObject({ right: 1, of: 3 });
});

test('an order of which nothing is left begins anew', () => {
  const task = { items: [item('x'), item('y'), item('z')] };
  expect(order.restore(task, { order: ['a', 'b'] })).toEqual(order.empty(task));
});

test('a removed pair is forgotten, and so is every match that chose its answer', () => {
  const task = { pairs: [pair('a'), pair('b'), pair('new')] };
  expect(match.restore(task, { matched: { a: 'gone', b: 'a', gone: 'b' } })).toEqual({ matched: { b: 'a' } });
});

test('with an added pair the matching is not done, and the earlier matches stay', () => {
  const task = { pairs: [pair('a'), pair('b'), pair('new')] };
  const answer = match.restore(task, { matched: { a: 'b', b: 'a' } });
  expect(answer).toEqual({ matched: { a: 'b', b: 'a' } });
  expect(match.isComplete(task, answer)).toBe(false);
});

test('a removed part of a picture is forgotten, an added one is not yet seen', () => {
  expect(picture.restore({ parts: [part('a'), part('new')] }, { seen: ['a', 'gone'] })).toEqual({ seen: ['a'] });
});

test('an exercise that is now of another type begins anew', () => {
  expect(choice.restore(many(option('a'), option('b')), { placed: { a: 'x' } })).toEqual(choice.empty());
  expect(sort.restore({ categories: categories('x'), items: [sorted('a', 'x')] }, { picked: ['a'] })).toEqual(sort.empty());
  expect(match.restore({ pairs: [pair('a')] }, { order: ['a'] })).toEqual(match.empty());
  const ordering = { items: [item('a'), item('b'), item('c')] };
  expect(order.restore(ordering, { matched: { a: 'a' } })).toEqual(order.empty(ordering));
});
