import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asPathAnswers, levels, proposePath } from '../../src/course/path.ts';

const modules = ['why', 'pyramid', 'step-1', 'step-2', 'step-3', 'team'];
const path = {
  roles: [
    { id: 'new', text: '', first: ['why', 'pyramid'], why: '' },
    { id: 'manager', text: '', first: ['step-1', 'why'], why: '' },
  ],
  steps: ['step-1', 'step-2', 'step-3'].map((module) => ({ id: module.replace('step', 'answer'), module, text: '' })),
};
const order = (role: string | undefined, steps = {}) => proposePath(modules, path, { role, steps }).map(({ module }) => module);

test('who has chosen nothing gets the steps, and then the rest in the course’s order', () => {
  expect(order(undefined)).toEqual(['step-1', 'step-2', 'step-3', 'why', 'pyramid', 'team']);
});

test('the role’s modules come first, and the steps that are not in place after them', () => {
  expect(order('new', { 'answer-1': 'partly' })).toEqual(['why', 'pyramid', 'step-1', 'step-2', 'step-3', 'team']);
});

test('what the municipality has in place comes last', () => {
  expect(proposePath(modules, path, { role: 'new', steps: { 'answer-2': 'yes' } })).toEqual([
    { module: 'why', reason: 'role' },
    { module: 'pyramid', reason: 'role' },
    { module: 'step-1', reason: 'step' },
    { module: 'step-3', reason: 'step' },
    { module: 'team', reason: 'rest' },
    { module: 'step-2', reason: 'in-place' },
  ]);
});

test('a step in place that the role asks for stays among the first', () => {
  expect(order('manager', { 'answer-1': 'yes' })[0]).toBe('step-1');
});

test('a role or module that the course no longer has is left out', () => {
  expect(order('gone')).toHaveLength(modules.length);
  expect(proposePath(['why', 'team'], path, { role: 'new', steps: {} }).map(({ module }) => module)).toEqual(['why', 'team']);
});

test('whatever is answered, and whatever comes out of storage, every module is proposed once', () => {
  const answers = fc.record({ role: fc.oneof(fc.constantFrom('new', 'manager'), fc.anything()), steps: fc.oneof(fc.dictionary(fc.constantFrom('answer-1', 'answer-2', 'answer-3'), fc.oneof(fc.constantFrom(...levels), fc.anything())), fc.anything()) });
  fc.assert(
    fc.property(fc.oneof(answers, fc.anything()), (stored) => {
      expect(proposePath(modules, path, asPathAnswers(stored)).map(({ module }) => module).sort()).toEqual([...modules].sort());
    }),
  );
});
