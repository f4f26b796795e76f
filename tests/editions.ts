/** The builds that the tests look at, as `tests/run.mjs` makes them, and where journeys find them. */
import { readdirSync } from 'node:fs';

export const editions = {
  full: { folder: 'dist/full', base: '/', port: 4401 },
  public: { folder: 'dist/public', base: '/kurs/', port: 4402 },
  gallery: { folder: 'dist/gallery', base: '/', port: 4403 },
} as const;

export type Edition = keyof typeof editions;

/** The address of a page; `path` begins with `/`. */
export function addressOf(edition: Edition, path: string): string {
  const { base, port } = editions[edition];
  return `http://127.0.0.1:${port}${base.slice(0, -1)}${path}`;
}

/** Every page of a build, as paths that begin and end with `/`; `/404.html` as itself. */
export function pagesOf(edition: Edition): string[] {
  return readdirSync(editions[edition].folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort();
}
