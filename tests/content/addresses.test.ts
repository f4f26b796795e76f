import { expect, test } from 'vitest';
import { checkedAddress, withSlashes } from '../../src/build/edition.ts';

for (const value of ['www.example.org/kurs/', 'ftp://example.org/', '/kurs/', 'https://', 'https:///kurs', 'https://exa mple.org']) {
  test(`PUBLIC_URL=${value} is refused with its name, what it is, and an example`, () => {
    expect(() => checkedAddress(value)).toThrow(`PUBLIC_URL is no address on the web (found ${JSON.stringify(value)}). Write the whole address, such as PUBLIC_URL=https://`);
  });
}

test('PUBLIC_URL that is an address is used as it is, and nothing is nothing', () => {
  expect(checkedAddress('https://example.org/kurs/')).toBe('https://example.org/kurs/');
  expect([checkedAddress(''), checkedAddress(undefined)]).toEqual([undefined, undefined]);
});

test('BASE_PATH gets the slashes it lacks', () => {
  expect(['kurs', '/kurs', 'kurs/', '/kurs/', 'a/b', '/', '', undefined].map((path) => withSlashes(path))).toEqual(['/kurs/', '/kurs/', '/kurs/', '/kurs/', '/a/b/', '/', '/', '/']);
});
