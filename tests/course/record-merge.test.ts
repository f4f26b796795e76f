/** Putting two devices together: the order never matters, and no text is lost. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical as same } from '../../src/course/record-merge.ts';
import { holds } from '../../src/course/record-words.ts';
import { merge, toFile, type OwnRecord } from '../../src/course/record.ts';
import { entries, mergeAll, none, opened, record, textsIn, written } from './record-arbitrary.ts';

const [monday, tuesday, wednesday] = ['2026-11-23T08:00:00.000Z', '2026-11-24T08:00:00.000Z', '2026-11-25T08:00:00.000Z'] as const;
const runs = { numRuns: 1000 };
const wordsOf = (record: OwnRecord, id = 'm/a') => record.entries.find((entry) => entry.kind === 'words' && entry.id === id)!.value.answer;
const answered = (value: Record<string, unknown>) => opened(toFile({ ...none, entries: [{ kind: 'answer', id: 'm/q', value }] }));

test('it does not matter which of two records is put into the other', () => {
  fc.assert(fc.property(record, record, (a, b) => void expect(same(merge(a, b))).toBe(same(merge(b, a)))), runs);
});

test('it does not matter in which order three records are put together', () => {
  fc.assert(fc.property(record, record, record, (a, b, c) => void expect(same(merge(merge(a, b), c))).toBe(same(merge(a, merge(b, c))))), runs);
});

test('a record put together with itself, or with one that is already in it, does not change', () => {
  fc.assert(fc.property(record, record, (a, b) => {
    expect(same(merge(a, a))).toBe(same(a));
    const both = merge(a, b);
    expect(same(merge(both, b))).toBe(same(both));
    expect(same(merge(a, both))).toBe(same(both));
  }), runs);
});

test('many records give the same, however they are ordered', () => {
  fc.assert(fc.property(fc.array(record, { minLength: 2, maxLength: 6 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
    expect(same(mergeAll(shuffled))).toBe(same(mergeAll(all)));
  }));
});

test('a record is the same when it has been a file', () => {
  fc.assert(fc.property(record, (a) => void expect(same(opened(toFile(a)))).toBe(same(a))), runs);
});

test('no text is ever lost: each can be read whole in the same exercise, in its field or among the earlier ones', () => {
  fc.assert(fc.property(entries, entries, (one, other) => {
    const both = merge(opened(JSON.stringify({ ...none, entries: one })), opened(JSON.stringify({ ...none, entries: other })));
    for (const { kind, id, value } of [...one, ...other]) {
      if (kind !== 'words') continue;
      const now = textsIn(both, id);
      for (const text of textsIn({ entries: [{ kind, id, value }] })) expect(text.trim() === '' || now.some((all) => all === text || holds(all, text)), JSON.stringify({ text, now })).toBe(true);
    }
  }), runs);
});

test('of two texts in one field the newer stays there, and the older is kept under its own key', () => {
  const both = merge(written({ nu: 'Vi börjar i skolan.' }, tuesday), written({ nu: 'Vi börjar på fritids.' }, monday));
  expect(wordsOf(both)).toEqual({ nu: 'Vi börjar i skolan.', 'earlier:nu:0': 'Vi börjar på fritids.' });
});

test('a field that is empty on one device takes the text of the other, also an older one', () => {
  const both = merge(written({ nu: '', sedan: 'Beslut' }, tuesday), written({ nu: 'Möte', sedan: ' ' }, monday));
  expect(wordsOf(both)).toEqual({ nu: 'Möte', sedan: 'Beslut' });
});

test('a text that was written on is not kept twice, and one that was cut short is', () => {
  expect(wordsOf(merge(written({ nu: 'Möte' }, monday), written({ nu: 'Möte i maj' }, tuesday)))).toEqual({ nu: 'Möte i maj' });
  expect(wordsOf(merge(written({ nu: 'Möte i maj' }, monday), written({ nu: 'Möte' }, tuesday)))).toEqual({ nu: 'Möte', 'earlier:nu:0': 'Möte i maj' });
});

test('a short text that only happens to begin a longer word is kept', () => {
  expect(wordsOf(merge(written({ nu: 'Ja' }, monday), written({ nu: 'Jag vet inte' }, tuesday)))).toEqual({ nu: 'Jag vet inte', 'earlier:nu:0': 'Ja' });
});

test('three texts in one field are all kept, and the newest stays in it', () => {
  const all = mergeAll([written({ nu: 'ett' }, monday), written({ nu: 'tre' }, wednesday), written({ nu: 'två' }, tuesday)]);
  expect(wordsOf(all)).toEqual({ nu: 'tre', 'earlier:nu:0': 'ett', 'earlier:nu:1': 'två' });
});

test('a field keeps its own time when another field of the exercise is newer', () => {
  const pieced = merge(written({ nu: 'måndag' }, monday), written({ sedan: 'onsdag' }, wednesday));
  expect(wordsOf(merge(pieced, written({ nu: 'tisdag' }, tuesday)))).toMatchObject({ nu: 'tisdag', sedan: 'onsdag' });
});

test('the team’s copy of a document is another than one’s own', () => {
  const both = merge(written({ nu: 'min' }, monday), written({ nu: 'vår' }, tuesday, 'm/a/team'));
  expect([wordsOf(both), wordsOf(both, 'm/a/team')]).toEqual([{ nu: 'min' }, { nu: 'vår' }]);
});

test('of two answers the newer is taken, and a quiz that was passed stays passed', () => {
  const passed = answered({ answer: 'a', result: { done: true, right: 8, of: 8, mastered: true }, at: monday });
  const tried = answered({ answer: 'b', result: { done: true, right: 2, of: 8 }, at: tuesday });
  expect(merge(passed, tried).entries[0]!.value).toEqual({ answer: 'b', result: { done: true, right: 2, of: 8, mastered: true }, at: tuesday });
});
