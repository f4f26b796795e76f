/** Everything as a file, and a file that is opened on a device. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, changesBetween, countChanges } from '../../src/course/record-changes.ts';
import { fileName, largestFile, merge, pack, parse, refusals, toFile, type OwnRecord } from '../../src/course/record.ts';
import { Store } from '../../src/course/store.ts';
import { FakeStorage, fill } from './fake-storage.ts';
import { none, opened, record, textsIn, written } from './record-arbitrary.ts';

const now = new Date('2026-11-25T12:00:00.000Z');
const [monday, tuesday] = ['2026-11-23T08:00:00.000Z', '2026-11-24T08:00:00.000Z'] as const;
const refused = (text: string) => { const read = parse(text); return 'refused' in read ? read.refused : undefined; };

function deviceWith(record: OwnRecord): FakeStorage {
  const device = new FakeStorage();
  for (const { kind, id, value } of record.entries) new Store(device).write(kind, id, value);
  return device;
}
function open(device: FakeStorage, file: OwnRecord) {
  const store = new Store(device);
  const here = pack(store, now);
  const changes = changesBetween(here, merge(here, file));
  return { changes, ...apply(store, changes) };
}
const contentOf = (device: FakeStorage) => ({ ...device });

test('everything on the device is in the file, but no choice about the device itself and nothing of others', () => {
  const device = deviceWith(written({ nu: 'Möte' }, monday));
  const store = new Store(device);
  store.write('lesson', 'm/l', { at: monday });
  store.write('setting', 'path', { role: 'ensam' });
  store.write('setting', 'shift', { shift: 'off' });
  device.setItem('annan-webbplats', 'deras');
  expect(pack(store, now).entries.map(({ kind, id }) => `${kind}:${id}`)).toEqual(['lesson:m/l', 'setting:path', 'words:m/a']);
  expect(toFile(pack(store, now))).not.toContain('deras');
});

test('the file is named by the day it was made', () => {
  expect(fileName(new Date(2026, 10, 22, 9, 30))).toBe('processledare-2026-11-22.json');
});

test('an entry that cannot be read stays on its device, and the rest is in the file', () => {
  const device = deviceWith(written({ nu: 'Möte' }, monday));
  device.setItem('processledare:answer:m/o', '{"answer":');
  const store = new Store(device);
  expect(opened(toFile(pack(store, now))).entries).toHaveLength(1);
  expect(store.aside()).toEqual(['{"answer":']);
});

for (const [what, text, why] of [
  ['an empty file', '', refusals.foreign],
  ['a picture', '\u0089PNG\r\n', refusals.foreign],
  ['another program’s file', '{"name":"något annat","version":1,"entries":[]}', refusals.foreign],
  ['a list', '[1,2]', refusals.foreign],
  ['half a file', toFile(written({ nu: 'Möte' }, monday)).slice(0, 120), refusals.broken],
  ['a file of a later version', JSON.stringify({ ...none, version: 2 }), refusals.newer],
  ['a file without a version', JSON.stringify({ ...none, version: undefined }), refusals.broken],
  ['a file without entries', JSON.stringify({ ...none, entries: {} }), refusals.broken],
  ['own words that are no texts', JSON.stringify({ ...none, entries: [{ kind: 'words', id: 'm/a', value: { answer: { nu: 3 } } }] }), refusals.broken],
  ['an answer without an answer', JSON.stringify({ ...none, entries: [{ kind: 'answer', id: 'm/a', value: {} }] }), refusals.broken],
  ['an unknown kind', JSON.stringify({ ...none, entries: [{ kind: 'aside', id: 'm/a', value: {} }] }), refusals.broken],
  ['a choice about another device', JSON.stringify({ ...none, entries: [{ kind: 'setting', id: 'shift', value: {} }] }), refusals.broken],
  ['an endless nest', JSON.stringify({ ...none, entries: [{ kind: 'answer', id: 'm/a', value: { answer: 0 } }] }).replace('"answer":0', `"answer":${'['.repeat(100_000)}${']'.repeat(100_000)}`), refusals.broken],
  ['a file of more than 5 MB', `${toFile(none)}${' '.repeat(largestFile)}`, refusals.large],
] as const) {
  test(`${what} is refused with a sentence`, () => expect(refused(text)).toBe(why));
}

test('10,000 damaged files are refused, or merged without a crash and without losing a text that was here', () => {
  const here = merge(written({ nu: 'Mina ord', 'plan.1.vad': 'Möte' }, tuesday), written({ fraga: 'Vad gör vi?' }, monday, 'm/b'));
  const edit = fc.record({ at: fc.nat(), length: fc.nat(12), text: fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('"', '{', '}', '[', ']', ',', ':', 'null', '1e999', '"__proto__"', '\\ud800', '"at":""', '[]')) });
  let merged = 0;
  fc.assert(fc.property(record, fc.array(edit, { minLength: 1, maxLength: 3 }), (file, edits) => {
    const text = edits.reduce((all, { at, length, text }) => all.slice(0, at % all.length) + text + all.slice((at % all.length) + length), toFile(file));
    const read = parse(text);
    if ('refused' in read) return void expect(Object.values(refusals)).toContain(read.refused);
    merged++;
    const device = deviceWith(here);
    expect(open(device, read).outcome).toBe('all');
    const texts = textsIn(pack(new Store(device), now));
    for (const text of textsIn(here)) expect(texts.some((one) => one.includes(text))).toBe(true);
    expect(new Store(device).aside()).toEqual([]);
  }), { numRuns: 10_000 });
  expect(merged).toBeGreaterThan(500);
}, 180_000);

test('whatever is opened can be read by the course afterwards, and opened twice it changes nothing', () => {
  fc.assert(fc.property(record, record, (here, file) => {
    const device = deviceWith(here);
    expect(open(device, file).outcome).toBe('all');
    const once = contentOf(device);
    expect(open(device, file).changes).toEqual([]);
    expect(contentOf(device)).toEqual(once);
    expect(new Store(device).aside()).toEqual([]);
  }), { numRuns: 1000 });
});

test('two devices that open each other’s files, twice, keep the same', () => {
  const answered = (more: object): OwnRecord => ({ course: 'processledare-i-valdsprevention', version: 1, at: monday, entries: [{ kind: 'answer', id: 'm/a', value: { answer: 'b', ...more, at: monday } }] });
  fc.assert(fc.property(record, record, (a, b) => {
    const [one, two] = [deviceWith(a), deviceWith(b)];
    for (let time = 0; time < 2; time++) {
      open(two, opened(toFile(pack(new Store(one), now))));
      open(one, opened(toFile(pack(new Store(two), now))));
    }
    expect(toFile(pack(new Store(one), now))).toBe(toFile(pack(new Store(two), now)));
  }), { numRuns: 1000, examples: [[answered({}), answered({ result: { mastered: true } })]] });
});

test('what will happen is counted as the participant sees it', () => {
  const of = (one: OwnRecord, two: OwnRecord) => countChanges(changesBetween(one, merge(one, two)));
  const nothing = { answers: 0, newer: 0, texts: 0, both: 0, lessons: 0, rest: 0 };
  const here = written({ nu: 'Möte', sedan: '', tom: 'Kvar' }, monday);
  expect(of(here, here)).toEqual(nothing);
  expect(of(here, written({ nu: 'Möte' }, tuesday))).toEqual(nothing);
  expect(of(here, written({ nu: 'Beslut', sedan: 'Sedan', tom: 'Kvar och mer' }, tuesday))).toEqual({ ...nothing, both: 1, texts: 2 });
  expect(of(here, written({ nu: 'Beslut' }, '2026-11-01T08:00:00.000Z'))).toEqual({ ...nothing, both: 1 });
  const answer = (at: string) => ({ ...none, entries: [{ kind: 'answer' as const, id: 'm/o', value: { answer: at, result: { done: true }, at } }] });
  expect(of(none, answer(monday))).toEqual({ ...nothing, answers: 1 });
  expect(of(answer(monday), answer(tuesday))).toEqual({ ...nothing, newer: 1 });
  expect(of(answer(tuesday), answer(monday))).toEqual(nothing);
});

test('undoing gives back exactly what was there', () => {
  fc.assert(fc.property(record, record, (here, file) => {
    const device = deviceWith(here);
    const before = contentOf(device);
    expect(open(device, file).undo()).toBe(0);
    expect(contentOf(device)).toEqual(before);
  }), { numRuns: 500 });
});

test('undoing leaves what has been written since', () => {
  const device = deviceWith(written({ nu: 'Möte' }, monday));
  const { undo } = open(device, merge(written({ nu: 'Beslut' }, tuesday), written({ nu: 'Annat' }, tuesday, 'm/b')));
  new Store(device).write('words', 'm/a', { answer: { nu: 'Skrivet efteråt' }, result: { done: true }, at: now.toISOString() });
  expect(undo()).toBe(1);
  expect(textsIn(pack(new Store(device), now))).toEqual(['Skrivet efteråt']);
});

/** Room for so many entries more. */
function roomFor(device: FakeStorage, entries: number): void {
  Object.defineProperty(device, 'setItem', { enumerable: false, value(key: string, value: string) {
    if (!Object.hasOwn(device, key) && --entries < 0) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    FakeStorage.prototype.setItem.call(device, key, value);
  } });
}

test('when there is not room for all of the file, nothing has changed', () => {
  fc.assert(fc.property(record, record, fc.nat(4), (here, file, room) => {
    const device = deviceWith(here);
    const before = contentOf(device);
    roomFor(device, room);
    const { outcome } = open(device, file);
    if (outcome === 'nothing') expect(contentOf(device)).toEqual(before);
    else expect(outcome).toBe('all');
  }), { numRuns: 1000 });
});

test('when the storage fills up so that nothing can be taken back, the device says so and has every text', () => {
  const device = deviceWith(written({ nu: 'Möte' }, monday));
  const set = FakeStorage.prototype.setItem.bind(device);
  let room = 1;
  Object.defineProperty(device, 'setItem', { enumerable: false, value: (key: string, value: string) => { if (--room < 0) fill(device); set(key, value); } });
  const { outcome } = open(device, merge(written({ nu: 'Beslut' }, tuesday), written({ nu: 'Annat' }, tuesday, 'm/b')));
  expect(outcome).toBe('some');
  expect(textsIn(pack(new Store(device), now)).sort()).toEqual(['Beslut', 'Möte']);
});
