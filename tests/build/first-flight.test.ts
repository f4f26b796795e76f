import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { editions, pagesOf, type Edition } from '../editions.ts';
import { brotliBytes, kB } from '../weights.ts';

/** Fast brotli leaves more than brotli at its best, which is slow: only what is near the limit is weighed with care. */
const quickly = (html: Buffer) => brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;

test.each(['full', 'public'] as const)('every page of the %s edition, styles included, fits in a first flight of 14 kB', (edition: Edition) => {
  const heavy = pagesOf(edition)
    .map((path) => ({ path, html: readFileSync(join(editions[edition].folder, path.endsWith('/') ? `${path}index.html` : path)) }))
    .filter(({ html }) => quickly(html) > 14 * kB && brotliBytes(html) > 14 * kB);
  expect(heavy.map(({ path }) => path)).toEqual([]);
});
