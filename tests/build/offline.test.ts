/** What is stored for use offline: all of the full course as the host serves it, and nothing of the public edition. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesToStore, megabytes } from '../../src/build/offline.ts';
import { editions, pagesOf } from '../editions.ts';
import { find, pagesIn } from './pages.ts';

const { folder } = editions.full;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile() && file !== 'sw.js');
const worker = readFileSync(join(folder, 'sw.js'), 'utf8');

/** The file that a host answers with. */
const fileAt = (address: string, base = '/') => join(folder, decodeURI(address.slice(base.length)).replace(/(^|\/)$/, '$1index.html'));

test('every page and file of the full course is stored once, with the hash of what the host serves', async () => {
  const { files: stored } = filesToStore(folder, '/');
  expect(stored).toHaveLength(files.length);
  expect(stored.map(([address]) => fileAt(address)).sort()).toEqual(files.map((file) => join(folder, file)).sort());
  for (const [address, hash] of stored) expect(hash, address).toBe(createHash('sha256').update(readFileSync(fileAt(address))).digest('base64'));
});

test('a page is stored under the address that links lead to', async () => {
  const addresses = (filesToStore(folder, '/')).files.map(([address]) => address);
  expect(pagesOf('full').filter((path) => !addresses.includes(path))).toEqual([]);
  expect(addresses.filter((address) => address.endsWith('index.html'))).toEqual([]);
});

test('the worker that was built holds just this list', async () => {
  const { files: stored } = filesToStore(folder, '/');
  const hashes = worker.match(/[\w+/]{43}=/g) ?? [];
  expect(hashes.sort()).toEqual(stored.map(([, hash]) => hash).sort());
});

test('in a folder of its own, the course is stored under that folder', async () => {
  for (const base of ['/kurs', '/kurs/']) {
    const { files: stored } = filesToStore(folder, base);
    expect(stored.filter(([address]) => !address.startsWith('/kurs/') || !existsSync(fileAt(address, '/kurs/')))).toEqual([]);
    expect(stored.map(([address]) => address)).toContain('/kurs/');
  }
});

test('the page says how much it is, to the nearest million bytes', async () => {
  const { bytes } = filesToStore(folder, '/');
  expect(bytes).toBe(files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0));
  expect(readFileSync(join(folder, 'offline/index.html'), 'utf8')).toMatch(new RegExp(`<b data-size[^>]*>${megabytes(bytes)}</b>`));
  expect([megabytes(400_000), megabytes(10_499_999), megabytes(10_500_000)]).toEqual(['1 MB', '10 MB', '11 MB']);
});

test('the worker fetches nothing but the list: it imports no script, and never takes over by itself', () => {
  expect(worker).not.toMatch(/importScripts|\bimport\b|clients\.claim/);
  expect(worker.match(/skipWaiting/g)).toHaveLength(1);
});

test('the app has a name, a beginning and icons of the sizes it says', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8'));
  expect(manifest).toMatchObject({ lang: 'sv', start_url: '/', scope: '/', display: 'standalone' });
  expect(manifest.icons.map(({ sizes, purpose }: { sizes: string; purpose: string }) => `${sizes} ${purpose}`).sort()).toEqual(['192x192 any', '192x192 maskable', '512x512 any', '512x512 maskable']);
  for (const { src, sizes } of manifest.icons) {
    const picture = readFileSync(join(folder, src));
    expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes);
  }
});

test('the public edition has no worker and no app', () => {
  const files = readdirSync(editions.public.folder, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /sw\.js$|webmanifest|offline/.test(file))).toEqual([]);
  expect(pagesIn('public').filter((page) => find(page, 'link', { rel: 'manifest' }).length > 0)).toEqual([]);
});
