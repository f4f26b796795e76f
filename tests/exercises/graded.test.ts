import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as choice from '../../src/exercises/choice/grade.ts';
import { summary, type Verdict } from '../../src/exercises/graded.ts';
import * as match from '../../src/exercises/match/grade.ts';
import * as order from '../../src/exercises/order/grade.ts';
import * as sort from '../../src/exercises/sort/grade.ts';
import { examplesOf } from './examples.ts';

/** A graded exercise seen from the outside: what is right, what is unanswered, and the three functions. */
interface Case { name: string; right: unknown; empty: unknown; parts: string[]; grade: (answer: unknown) => Verdict; restore: (stored: unknown) => unknown; isComplete: (answer: unknown) => boolean }

const own = <Task, Answer>(
  type: { grade: (task: Task, answer: Answer) => Verdict; restore: (task: Task, stored: unknown) => Answer; isComplete: (task: Task, answer: Answer) => boolean },
  task: Task & { id: string; type: string },
  right: Answer,
  parts: { id: string }[],
  empty: Answer,
): Case => ({
  name: `${task.type} ${task.id}`,
  right,
  empty,
  parts: parts.map(({ id }) => id),
  grade: (answer) => type.grade(task, answer as Answer),
  restore: (stored) => type.restore(task, stored),
  isComplete: (answer) => type.isComplete(task, answer as Answer),
});

const cases: Case[] = [
  ...examplesOf('choice').map((task) => own(choice, task, { picked: task.options.filter((option) => option.correct).map(({ id }) => id) }, task.options, choice.empty())),
  ...examplesOf('sort').map((task) => own(sort, task, { placed: Object.fromEntries(task.items.map(({ id, category }) => [id, category])) }, task.items, sort.empty())),
  ...examplesOf('order').map((task) => own(order, task, { order: task.items.map(({ id }) => id) }, task.items, order.empty(task))),
  ...examplesOf('match').map((task) => own(match, task, { matched: Object.fromEntries(task.pairs.map(({ id }) => [id, id])) }, task.pairs, match.empty())),
];

for (const { name, right, empty, parts, grade, restore, isComplete } of cases) {
  test(`${name}: the right answer is complete and wholly right, each part of it`, () => {
    const verdict = grade(right);
    expect(isComplete(right)).toBe(true);
    expect(verdict.right).toBe(verdict.of);
    expect(verdict.parts).toEqual(Object.fromEntries(parts.map((id) => [id, true])));
  });

  test(`${name}: before anything is done it is not right`, () => {
    const { right: count, of } = grade(empty);
    expect(count).toBeLessThan(of);
  });

  test(`${name}: a stored answer comes back as it was`, () => {
    expect(restore(JSON.parse(JSON.stringify(right)))).toEqual(right);
  });

  test(`${name}: without anything stored it is unanswered`, () => {
    expect(restore(undefined)).toEqual(empty);
  });

  test(`${name}: whatever is stored, it can be restored and graded`, () => {
    const key = Object.keys(right as object)[0]!;
    const known = fc.constantFrom(...parts, 'constructor', '__proto__');
    const stored = fc.oneof(
      fc.jsonValue(),
      fc.record({ [key]: fc.oneof(fc.jsonValue(), fc.array(fc.oneof(known, fc.jsonValue())), fc.dictionary(known, fc.oneof(known, fc.jsonValue()))) }),
    );
    fc.assert(
      fc.property(stored, (value) => {
        const answer = restore(value);
        const verdict = grade(answer);
        expect(Object.keys(verdict.parts)).toEqual(parts);
        expect(verdict.right).toBeGreaterThanOrEqual(0);
        expect(verdict.right).toBeLessThanOrEqual(verdict.of);
        expect(restore(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
      }),
    );
  });
}

test('the result is said in words: all, the only one, some, none', () => {
  expect(summary({ right: 3, of: 3, parts: {} })).toBe('Allt stämmer.');
  expect(summary({ right: 1, of: 1, parts: {} })).toBe('Det stämmer.');
  expect(summary({ right: 2, of: 3, parts: {} })).toContain('2 av 3 stämmer');
  expect(summary({ right: 0, of: 1, parts: {} })).toContain('Inte riktigt');
});
