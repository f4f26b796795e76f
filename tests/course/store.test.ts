import { expect, test } from 'vitest';
import { Store } from '../../src/course/store.ts';
import { blocked, FakeStorage, fill, makeRoom } from './fake-storage.ts';

const saved = { answer: { picked: ['a'] }, result: { done: true }, at: '2026-11-22T10:00:00.000Z' };

test('what is written is read again, also on the next visit', () => {
  const device = new FakeStorage();
  expect(new Store(device).write('answer', 'm/o', saved)).toBe('device');
  expect(new Store(device).read('answer', 'm/o')).toEqual({ value: saved, state: 'found' });
});

test('what was never written is missing', () => {
  expect(new Store(new FakeStorage()).read('answer', 'm/o')).toEqual({ value: undefined, state: 'missing' });
});

test('an answer, words and a lesson with the same id are different entries', () => {
  const store = new Store(new FakeStorage());
  store.write('answer', 'm/o', saved);
  store.write('words', 'm/o', { ...saved, answer: { nu: 'Egna ord' } });
  expect(store.read('answer', 'm/o').value).toEqual(saved);
  expect(store.ids('answer')).toEqual(['m/o']);
  expect(store.read('lesson', 'm/o').state).toBe('missing');
});

test('two tabs that answer different exercises keep both answers', () => {
  const device = new FakeStorage();
  const [one, two] = [new Store(device), new Store(device)];
  one.write('answer', 'm/a', saved);
  two.write('answer', 'm/b', saved);
  one.write('answer', 'm/c', saved);
  expect(new Store(device).ids('answer')).toEqual(['m/a', 'm/b', 'm/c']);
});

test('of two tabs that answer the same exercise, the one that saved last is read in both', () => {
  const device = new FakeStorage();
  const [one, two] = [new Store(device), new Store(device)];
  one.write('answer', 'm/o', saved);
  two.write('answer', 'm/o', { ...saved, answer: { picked: ['b'] } });
  expect(one.read('answer', 'm/o').value).toEqual({ ...saved, answer: { picked: ['b'] } });
});

for (const [name, device] of [['gives no storage', undefined], ['refuses every call', blocked]] as const) {
  test(`in a browser that ${name}, answers last as long as the page`, () => {
    const store = new Store(device);
    expect(store.read('answer', 'm/o').state).toBe('missing');
    expect(store.write('answer', 'm/o', saved)).toBe('page');
    expect(store.read('answer', 'm/o').value).toEqual(saved);
    expect(store.ids('answer')).toEqual(['m/o']);
    expect(store.aside()).toEqual([]);
  });
}

test('on a full device the newest answer lasts as long as the page, and the older one stays', () => {
  const device = new FakeStorage();
  const store = new Store(device);
  store.write('answer', 'm/o', saved);
  fill(device);
  const newer = { ...saved, answer: { picked: ['b'] } };
  expect(store.write('answer', 'm/o', newer)).toBe('page');
  expect(store.read('answer', 'm/o').value).toEqual(newer);
  expect(new Store(device).read('answer', 'm/o').value).toEqual(saved);
});

test('once there is room again, the next save reaches the device', () => {
  const device = new FakeStorage();
  const store = new Store(device);
  fill(device);
  store.write('answer', 'm/o', saved);
  makeRoom(device);
  expect(store.write('answer', 'm/o', saved)).toBe('device');
  expect(new Store(device).read('answer', 'm/o').value).toEqual(saved);
});
