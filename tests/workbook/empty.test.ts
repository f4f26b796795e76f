import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEmpty, type Words } from '../../src/exercises/words.ts';
import { restored } from '../../src/editions/full/workbook-empty.ts';

const words: fc.Arbitrary<Words> = fc.dictionary(fc.constantFrom('varfor', 'vilka.1', 'vilka.2', 'plan.1.nar', 'klart.beslut'), fc.oneof(fc.string(), fc.constantFrom('', ' ', 'x', 'Skolan och Komvux')), { noNullPrototype: true });
const keys = (...all: Words[]) => [...new Set(all.flatMap(Object.keys))];

test('what was emptied comes back exactly when nothing has been written since', () => {
  fc.assert(fc.property(words, words.filter(isEmpty), (before, since) => {
    expect(restored(before, since)).toBe(before);
  }));
});

test('no text is lost when something has been written since', () => {
  fc.assert(
    fc.property(words, words, (before, since) => {
      const together = restored(before, since);
      for (const key of keys(before, since)) {
        for (const text of [before[key], since[key]]) if (text?.trim()) expect(together[key]).toContain(text);
      }
    }),
  );
});

test('a field that was not written in since is as it was, and one written in anew is as it is', () => {
  fc.assert(
    fc.property(words, words, (before, since) => {
      const together = restored(before, since);
      for (const key of keys(before, since)) {
        if (!since[key]?.trim()) expect(together[key] ?? '').toBe(before[key] ?? '');
        else if (!before[key]?.trim()) expect(together[key]).toBe(since[key]);
      }
    }),
  );
});

test('a box that is ticked in both is ticked', () => {
  expect(restored({ 'klart.beslut': 'x' }, { 'klart.beslut': 'x' })).toEqual({ 'klart.beslut': 'x' });
});
