import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editions, pagesOf, type Edition } from '../editions.ts';
import { brotliBytes, kB } from '../weights.ts';

test.each(['full', 'public'] as const)('every page of the %s edition, styles included, fits in a first flight of 14 kB', (edition: Edition) => {
  const heavy = pagesOf(edition)
    .map((path) => ({ path, bytes: brotliBytes(readFileSync(join(editions[edition].folder, path.endsWith('/') ? `${path}index.html` : path))) }))
    .filter(({ bytes }) => bytes > 14 * kB);
  expect(heavy).toEqual([]);
});
