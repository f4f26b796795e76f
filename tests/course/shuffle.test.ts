import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded, shuffled } from '../../src/course/shuffle.ts';

test('the same seed gives the same order', () => {
  fc.assert(fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => void expect(shuffled(list, seed)).toEqual(shuffled(list, seed))));
});

test('nothing is lost, added or changed in the list that was given', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
      const before = [...list];
      expect(shuffled(list, seed).sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b));
      expect(list).toEqual(before);
    }),
  );
});

test('this order of a to f is the one that devices have shown since the start', () => {
  expect(shuffled(['a', 'b', 'c', 'd', 'e', 'f'], 'kunskapsprov').join('')).toMatchInlineSnapshot(`"eafbcd"`);
});

test('numbers lie from 0 up to 1', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const random = seeded(seed);
      for (let round = 0; round < 20; round++) {
        const number = random();
        expect(number >= 0 && number < 1).toBe(true);
      }
    }),
  );
});

test('over many seeds each of four is first about as often', () => {
  const firsts = { a: 0, b: 0, c: 0, d: 0 };
  for (let seed = 0; seed < 4000; seed++) firsts[shuffled(['a', 'b', 'c', 'd'] as const, `m/quiz${seed}`)[0]!]++;
  for (const times of Object.values(firsts)) expect(Math.abs(times - 1000)).toBeLessThan(120);
});
