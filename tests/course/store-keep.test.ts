import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Keeping, type Choice } from '../../src/course/keep.ts';
import { Store } from '../../src/course/store.ts';
import { blocked, FakeStorage, fill } from './fake-storage.ts';

const words = (answer: Record<string, string>) => ({ answer, result: { done: true }, at: '2026-11-22T10:00:00.000Z' });
const key = 'processledare:words:m/o';
const read = (device: object) => JSON.parse((device as Record<string, string>)[key]!).answer as Record<string, string>;

/** A tab of a browser: its own tab storage, the device that all share. */
function open(device: Storage, tab: Storage = new FakeStorage()) {
  const keeping = new Keeping(device, tab);
  return { device, tab, keeping, store: new Store(device, keeping) };
}

test('a newcomer has not chosen, and until they have nothing is written', () => {
  const { device, tab, keeping, store } = open(new FakeStorage());
  expect(keeping.choice).toBeUndefined();
  expect(store.write('words', 'm/o', words({ nu: 'Mitt' }))).toBe('page');
  store.write('lesson', 'm/l', { at: '' });
  expect(store.read('words', 'm/o').value).toEqual(words({ nu: 'Mitt' }));
  expect([Object.keys(device), Object.keys(tab)]).toEqual([[], []]);
});

test('who chooses to save has everything in the page on the device at once, from every store of the page', () => {
  const { device, keeping, store } = open(new FakeStorage());
  const other = new Store(device, keeping);
  store.write('words', 'm/o', words({ nu: 'Mitt' }));
  other.write('lesson', 'm/l', { at: '' });
  keeping.choose('save');
  expect(new Store(device).read('words', 'm/o').value).toEqual(words({ nu: 'Mitt' }));
  expect(new Store(device).ids('lesson')).toEqual(['m/l']);
  expect(store.holds('words', 'm/o')).toBe(false);
  expect(store.write('words', 'm/o', words({ nu: 'Mer' }))).toBe('device');
});

test('who chooses not to save leaves one mark in the tab, and nothing on the device', () => {
  const { device, tab, keeping, store } = open(new FakeStorage());
  keeping.choose('not');
  expect(store.write('words', 'm/o', words({ nu: 'Mitt' }))).toBe('page');
  expect(keeping.choice).toBe('not');
  expect([Object.keys(device), Object.keys(tab)]).toEqual([[], ['processledare:keep']]);
  expect(open(device, tab).keeping.choice, 'on the next page').toBe('not');
  expect(open(device).keeping.choice, 'in a tab that is opened later').toBeUndefined();
});

test('who changes their mind and saves has what they wrote before on the device', () => {
  const { device, tab, keeping, store } = open(new FakeStorage());
  keeping.choose('not');
  store.write('words', 'm/o', words({ nu: 'Mitt' }));
  keeping.choose('save');
  expect(read(device)).toEqual({ nu: 'Mitt' });
  expect(Object.keys(tab)).toEqual([]);
});

test('who has something saved from before has chosen to save', () => {
  const device = new FakeStorage();
  new Store(device).write('lesson', 'm/l', { at: '' });
  const { keeping, store } = open(device);
  expect(keeping.choice).toBe('save');
  expect(store.write('words', 'm/o', words({ nu: 'Mitt' }))).toBe('device');
});

test('who stops saving keeps what is saved, untouched, and in every tab nothing more is written', () => {
  const device = new FakeStorage();
  const [one, two] = [open(device), open(device)];
  one.store.write('lesson', 'm/l', { at: '' });
  two.keeping.choose('save');
  two.store.write('words', 'm/o', words({ nu: 'Sparat' }));
  one.keeping.choose('not');
  const before = { ...device };
  for (const { store } of [one, two, open(device)]) {
    expect(store.write('words', 'm/o', words({ nu: 'Nytt' }))).toBe('page');
    expect(store.write('answer', 'm/s', { answer: 1 })).toBe('page');
  }
  expect({ ...device }).toEqual(before);
  expect(read(device)).toEqual({ nu: 'Sparat' });
});

test('a damaged entry is left where it is by who does not save', () => {
  const device = new FakeStorage();
  device.setItem(key, '{damaged');
  const { keeping, store } = open(device);
  keeping.choose('not');
  expect(store.read('words', 'm/o').state).toBe('damaged');
  store.write('words', 'm/o', words({ nu: 'Nytt' }));
  expect(device.getItem(key)).toBe('{damaged');
  keeping.choose('save');
  expect(store.aside()).toEqual(['{damaged']);
  expect(read(device)).toEqual({ nu: 'Nytt' });
});

test('two tabs that wrote different things before the choice both have their text on the device', () => {
  const device = new FakeStorage();
  const [one, two] = [open(device), open(device)];
  one.store.write('words', 'm/o', words({ nu: 'Från den ena' }));
  two.store.write('words', 'm/o', words({ nu: 'Från den andra' }));
  one.keeping.choose('save');
  two.keeping.changed();
  expect(Object.values(device).join()).toContain('Från den ena');
  expect(Object.values(device).join()).toContain('Från den andra');
  expect(read(device)).toEqual({ nu: 'Från den andra' });
});

test('who wrote on a text that was saved, without saving, has one text when they save after all', () => {
  const device = new FakeStorage();
  new Store(device).write('words', 'm/o', words({ nu: 'Först' }));
  const { keeping, store } = open(device);
  keeping.choose('not');
  store.write('words', 'm/o', words({ nu: 'Först, och sedan' }));
  keeping.choose('save');
  expect(store.ids('words')).toEqual(['m/o']);
  expect(read(device)).toEqual({ nu: 'Först, och sedan' });
});

test('erasing makes the page forget too, and the choice is asked anew', () => {
  const { device, keeping, store } = open(new FakeStorage());
  store.write('words', 'm/o', words({ nu: 'Mitt' }));
  keeping.choose('save');
  (device as FakeStorage).clear();
  keeping.changed(true);
  expect(keeping.choice).toBeUndefined();
  keeping.choose('save');
  expect(store.ids('words')).toEqual([]);
});

test('a device that is emptied behind the page’s back is asked about again, and the page keeps what is written', () => {
  const { device, keeping, store } = open(new FakeStorage());
  keeping.choose('save');
  store.write('words', 'm/o', words({ nu: 'Mitt' }));
  (device as FakeStorage).clear();
  expect(store.write('words', 'm/o', words({ nu: 'Mitt, och mer' }))).toBe('page');
  expect(keeping.choice).toBeUndefined();
  expect(store.read('words', 'm/o').value).toEqual(words({ nu: 'Mitt, och mer' }));
});

for (const [name, storage] of [['gives no storage', undefined], ['refuses every call', blocked]] as const) {
  test(`a browser that ${name} is not asked about, and either choice holds in the page`, () => {
    const keeping = new Keeping(storage, storage);
    const store = new Store(storage, keeping);
    expect(keeping.choice).toBe('save');
    for (const choice of ['not', 'save'] as const) {
      keeping.choose(choice);
      expect(keeping.choice).toBe(choice);
      expect(store.write('words', 'm/o', words({ nu: choice }))).toBe('page');
      expect(store.read('words', 'm/o').value).toEqual(words({ nu: choice }));
    }
  });
}

test('on a full device the choice to save holds in the page, and the text stays there', () => {
  const device = new FakeStorage();
  fill(device);
  const { keeping, store } = open(device);
  store.write('words', 'm/o', words({ nu: 'Mitt' }));
  keeping.choose('save');
  expect(keeping.choice).toBe('save');
  expect(store.read('words', 'm/o').value).toEqual(words({ nu: 'Mitt' }));
});

test('whatever is chosen and written in two tabs, nothing is written against the choice and no text is lost', () => {
  const write = (tab: 0 | 1) => ({ tab, do: { field: 'a' as const } });
  const step = fc.record({ tab: fc.constantFrom(0, 1), do: fc.oneof(fc.constantFrom('save' as const, 'not' as const), fc.record({ field: fc.constantFrom('a', 'b') })) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const device = new FakeStorage();
      const tabs = [open(device), open(device)];
      steps.forEach(({ tab, do: action }, number) => {
        const { keeping, store } = tabs[tab]!;
        const allowed: Choice = keeping.choice;
        const before = { ...device };
        if (typeof action === 'string') {
          keeping.choose(action);
          tabs[1 - tab]!.keeping.changed();
          return;
        }
        const now = (store.read('words', 'm/o').value as ReturnType<typeof words> | undefined)?.answer ?? {};
        store.write('words', 'm/o', words({ ...now, [action.field]: `${now[action.field] ?? ''}<${number}>` }));
        expect(Object.values(store.read('words', 'm/o').value as object)[0]).toHaveProperty(action.field);
        if (allowed !== 'save') expect({ ...device }).toEqual(before);
      });
      const everywhere = JSON.stringify([{ ...device }, ...tabs.map(({ store }) => store.ids('words').map((id) => store.read('words', id)))]);
      steps.forEach(({ do: action }, number) => typeof action === 'object' && expect(everywhere).toContain(`<${number}>`));
    }),
    // Twice within a millisecond a text is put beside another.
    { examples: [[[write(1), write(0), { tab: 0, do: 'save' }, { tab: 0, do: 'not' }, write(0), write(1), { tab: 0, do: 'save' }]]] },
  );
});
