import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Store } from '../../src/course/store.ts';
import { FakeStorage, fill, makeRoom } from './fake-storage.ts';

const saved = { answer: { picked: ['a'] }, result: { done: true }, at: '2026-11-22T10:00:00.000Z' };
const key = 'processledare:answer:m/o';

for (const damaged of ['{"answer":', '', 'null', '3', '"text"', '[1,2]', '{"from":"a later version"}']) {
  test(`an entry that holds ${JSON.stringify(damaged)} is set aside untouched, and a new answer can be saved`, () => {
    const device = new FakeStorage();
    device.setItem(key, damaged);
    const store = new Store(device);
    expect(store.read('answer', 'm/o')).toEqual({ value: undefined, state: 'damaged' });
    expect(store.aside()).toEqual([damaged]);
    expect(store.write('answer', 'm/o', saved)).toBe('device');
    expect(store.aside()).toEqual([damaged]);
  });
}

for (const answer of ['"viktig text"', '["viktig text"]', '{"fraga":{"text":"viktig"}}', 'null']) {
  test(`own words that hold ${answer} are set aside and not written over`, () => {
    const device = new FakeStorage();
    const raw = `{"answer":${answer},"result":{"done":true},"at":""}`;
    device.setItem('processledare:words:m/o', raw);
    const store = new Store(device);
    expect(store.read('words', 'm/o').state).toBe('damaged');
    store.write('words', 'm/o', { ...saved, answer: { fraga: 'nytt' } });
    expect(store.aside()).toEqual([raw]);
  });
}

test('a damaged entry is set aside also by a tab that saves without having read it', () => {
  const device = new FakeStorage();
  device.setItem('processledare:lesson:m/l', '{at');
  const store = new Store(device);
  store.write('lesson', 'm/l', { at: saved.at });
  expect(store.aside()).toEqual(['{at']);
});

test('a damaged entry that cannot be set aside is never written over', () => {
  const device = new FakeStorage();
  device.setItem(key, '{damaged');
  fill(device);
  const store = new Store(device);
  expect(store.read('answer', 'm/o').state).toBe('damaged');
  expect(store.write('answer', 'm/o', saved)).toBe('page');
  expect(device.getItem(key)).toBe('{damaged');
  expect(store.read('answer', 'm/o').value).toEqual(saved);
});

test('once there is room, what could not be set aside is, and the answer reaches the device', () => {
  const device = new FakeStorage();
  device.setItem(key, '{damaged');
  fill(device);
  const store = new Store(device);
  store.write('answer', 'm/o', saved);
  makeRoom(device);
  expect(store.write('answer', 'm/o', saved)).toBe('device');
  expect(store.aside()).toEqual(['{damaged']);
});

test('damage that happens time after time is all kept, newest last', () => {
  const device = new FakeStorage();
  const store = new Store(device);
  const texts = Array.from({ length: 12 }, (_, time) => `{damaged ${time}`);
  for (const damaged of texts) {
    device.setItem(key, damaged);
    store.read('answer', 'm/o');
  }
  expect(store.aside()).toEqual(texts);
});

test('one damaged entry harms no other', () => {
  const device = new FakeStorage();
  new Store(device).write('answer', 'm/other', saved);
  device.setItem(key, '{damaged');
  const store = new Store(device);
  store.read('answer', 'm/o');
  expect(store.read('answer', 'm/other')).toEqual({ value: saved, state: 'found' });
});

test('whatever happens to the storage and in whichever order, nothing throws and no unreadable text is lost', () => {
  const id = fc.constantFrom('m/a', 'm/b');
  const tab = fc.constantFrom(0, 1);
  const steps = fc.array(
    fc.oneof(
      fc.record({ do: fc.constant('read' as const), id, tab }),
      fc.record({ do: fc.constant('write' as const), id, tab }),
      fc.record({ do: fc.constant('damage' as const), id, tab, text: fc.string() }),
      fc.record({ do: fc.constant('fill' as const), id, tab }),
      fc.record({ do: fc.constant('make room' as const), id, tab }),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(steps, (list) => {
      const device = new FakeStorage();
      const tabs = [new Store(device), new Store(device)];
      let damage = 0;
      const unreadable: string[] = [];
      for (const step of list) {
        const store = tabs[step.tab]!;
        if (step.do === 'read') store.read('answer', step.id);
        else if (step.do === 'write') expect(store.write('answer', step.id, saved)).toMatch(/device|page/);
        else if (step.do === 'fill') fill(device);
        else if (step.do === 'make room') makeRoom(device);
        else {
          const entry = `processledare:answer:${step.id}`;
          if (unreadable.includes((device as unknown as Record<string, string>)[entry] ?? '')) continue;
          unreadable.push(`{${damage++}${step.text}`);
          (device as unknown as Record<string, string>)[entry] = unreadable.at(-1)!;
        }
      }
      expect(Object.values(device)).toEqual(expect.arrayContaining(unreadable));
    }),
  );
});
