/** Records drawn at random, from so few ids, texts and times that they often meet. */
import fc from 'fast-check';
import type { RecordEntry } from '../../src/course/record-merge.ts';
import { merge, parse, pack, toFile, type OwnRecord } from '../../src/course/record.ts';
import { Store } from '../../src/course/store.ts';

const time = fc.oneof({ weight: 8, arbitrary: fc.constantFrom('2026-11-20T08:00:00.000Z', '2026-11-21T08:00:00.000Z', '2026-11-22T08:00:00.000Z') }, { weight: 1, arbitrary: fc.constantFrom('', 'i går', '9999-99-99T00:00:00Z') });
const text = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('', ' ', 'x', 'Ja', 'Jag', 'Ja, på tisdag', 'Möte', 'Möte i maj', 'Nytt möte i maj', 'Beslut å ä ö') }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) });
const field = fc.oneof({ weight: 9, arbitrary: fc.constantFrom('nu', 'plan.1.vad', 'plan.1.nar', 'earlier:nu:0', 'earlier:nu:7', 'earlier:earlier:nu:0:1') }, { weight: 1, arbitrary: fc.string() });
const result = fc.record({ done: fc.boolean(), mastered: fc.boolean(), right: fc.nat(3) }, { requiredKeys: ['done'] });
const id = fc.constantFrom('m/a', 'm/b', 'm/a/team');

const words = fc.record({ answer: fc.dictionary(field, text, { maxKeys: 6 }), result, at: time, times: fc.dictionary(field, time) }, { requiredKeys: ['answer', 'at'] });
const answer = fc.record({ answer: fc.oneof(fc.constantFrom('a', 'b'), fc.jsonValue({ maxDepth: 3 })), result: fc.oneof(result, fc.jsonValue({ maxDepth: 1 })), at: time }, { requiredKeys: ['answer', 'at'] });
const entry: fc.Arbitrary<RecordEntry> = fc.oneof(
  fc.record({ kind: fc.constant('words' as const), id, value: words }),
  fc.record({ kind: fc.constant('answer' as const), id, value: answer }),
  fc.record({ kind: fc.constant('lesson' as const), id, value: fc.record({ at: time }) }),
  fc.record({ kind: fc.constant('place' as const), id: fc.constant('latest'), value: fc.record({ lesson: id, at: time }) }),
  fc.record({ kind: fc.constant('setting' as const), id: fc.constant('path'), value: fc.dictionary(fc.constantFrom('role', 'order'), fc.jsonValue({ maxDepth: 2 })) }),
);

export const entries = fc.array(entry, { maxLength: 12 });

/** A record as a file gives it, the same exercise perhaps more than once in it. */
export const record: fc.Arbitrary<OwnRecord> = fc.record({ at: time, entries }).map(({ at, entries }) => opened(JSON.stringify({ ...none, at, entries })));

export const none = pack(new Store(undefined), new Date('2026-01-01T00:00:00.000Z'));

/** A file's record. @throws when it is refused. */
export function opened(file: string): OwnRecord {
  const read = parse(file);
  if ('refused' in read) throw new Error(read.refused);
  return read;
}

/** A record of own words in one exercise. */
export function written(answer: Record<string, string>, at: string, id = 'm/a'): OwnRecord {
  return opened(toFile({ ...none, entries: [{ kind: 'words', id, value: { answer, result: { done: true }, at } }] }));
}

export const mergeAll = (records: OwnRecord[]) => records.reduce(merge);

/** All texts of the participant's own, wherever in the exercise they stand. */
export function textsIn(record: { entries: readonly RecordEntry[] }, id?: string): string[] {
  return record.entries.flatMap((one) => (one.kind === 'words' && (id ?? one.id) === one.id ? Object.values(one.value.answer as Record<string, string>) : []));
}
