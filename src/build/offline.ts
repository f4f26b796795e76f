/**
 * Makes the service worker that stores the course for use without a network. Runs after everything that
 * changes the built files: their hashes must be those of what the host serves.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

/** A file to store: the address it is asked for by, and the SHA-256 of its content in base 64. */
export type StoredFile = [address: string, hash: string];

/** Where the page says the size. */
const sizePlace = /(<b data-size[^>]*>)[^<]*/;

/** @param edition a folder of `src/editions/`; one with an `offline-worker.ts` and a page `/offline/` can be stored. */
export function offline(edition: string): AstroIntegration {
  const worker = resolve('src/editions', edition, 'offline-worker.ts');
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => void (base = config.base),
      'astro:build:done': async ({ dir }) => {
        if (existsSync(worker)) await makeStorable(fileURLToPath(dir), base, worker);
      },
    },
  };
}

/**
 * Writes the size into the page `/offline/`, and the worker beside the pages as `sw.js`.
 * @param folder a built edition; `base` is the folder it is hosted under, with or without its last slash.
 * @throws when the page has no place for the size.
 */
export async function makeStorable(folder: string, base: string, worker: string): Promise<void> {
  const page = join(folder, 'offline/index.html');
  const html = readFileSync(page, 'utf8');
  if (!sizePlace.test(html)) throw new Error(`${page} has no <b data-size></b>, where the size of the course is said.`);
  const { bytes } = filesToStore(folder, base);
  writeFileSync(page, html.replace(sizePlace, (_, tag) => tag + megabytes(bytes)));
  const { files } = filesToStore(folder, base);
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { STORED_FILES: JSON.stringify(files), NOT_FOUND_PAGE: JSON.stringify(`${withSlash(base)}404.html`), 'process.env.NODE_ENV': '"production"' },
    build: { outDir: folder, emptyOutDir: false, rolldownOptions: { input: worker, output: { format: 'iife', entryFileNames: 'sw.js' } } },
  });
}

/** Every file of a built edition but the worker, and how many bytes they are together. A page's address ends with `/`. */
export function filesToStore(folder: string, base: string): { files: StoredFile[]; bytes: number } {
  const found = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const contents = found
    .map(({ parentPath, name }) => ({ url: relative(folder, join(parentPath, name)).replaceAll(sep, '/'), content: readFileSync(join(parentPath, name)) }))
    .filter(({ url }) => url !== 'sw.js')
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  const files = contents.map(({ url, content }): StoredFile => [
    withSlash(base) + encodeURI(url.replace(/(^|\/)index\.html$/, '$1')),
    createHash('sha256').update(content).digest('base64'),
  ]);
  return { files, bytes: contents.reduce((sum, { content }) => sum + content.length, 0) };
}

/** As it is said: `11 MB`, with a million bytes to each and never less than one. */
export function megabytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1e6))} MB`;
}

const withSlash = (base: string) => base.replace(/\/?$/, '/');
