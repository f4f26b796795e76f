/** Chooses the edition: what `#edition/*` means, and which pages only it has. */
import { readdirSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '../content/read.ts';

/**
 * @param name a folder of `src/editions/`. The pages go to `dist/<name>`.
 *
 * Read from the environment: PUBLIC_URL (the public edition's address, when not the one in
 * `course.yaml`), BASE_PATH (the folder the full course is hosted under), GALLERY (adds the gallery of
 * exercise types and the maps of dialogues, which development always has, and builds to `dist/gallery`).
 */
export function edition(name: string): AstroIntegration {
  const folder = resolve('src/editions', name);
  if (!existsSync(folder)) throw new Error(`There is no edition "${name}". Set EDITION to one of: ${readdirSync('src/editions').join(', ')}.`);
  return {
    name: 'edition',
    hooks: {
      'astro:config:setup': async ({ updateConfig, injectRoute, command }) => {
        const { course } = readContent(resolve('content'));
        const address = checkedAddress(process.env.PUBLIC_URL);
        const { edition } = await import(pathToFileURL(join(folder, 'edition.ts')).href);
        updateConfig({
          base: edition.base(address ?? course.publicAddress, withSlashes(process.env.BASE_PATH)),
          outDir: pathToFileURL(`${resolve('dist', process.env.GALLERY ? 'gallery' : name)}/`),
          vite: {
            resolve: { alias: [{ find: /^#edition\//, replacement: `${folder}/` }] },
            define: { 'import.meta.env.PUBLIC_URL': JSON.stringify(address) },
            plugins: [reloadOnContent()],
          },
        });
        for (const page of pagesIn(join(folder, 'pages'))) injectRoute(page);
        if (command === 'dev' || process.env.GALLERY) {
          injectRoute({ pattern: '/ovningstyper', entrypoint: resolve('src/build/gallery/index.astro') });
          injectRoute({ pattern: '/dialogkartor', entrypoint: resolve('src/build/gallery/dialogkartor.astro') });
          for (const data of ['[...id].json', '[...id]-efterat.json']) injectRoute({ pattern: `/ovningstyper/${data}`, entrypoint: resolve(`src/build/gallery/${data}.ts`) });
        }
      },
    },
  };
}

/** @returns PUBLIC_URL as it is, undefined when it is not set. @throws when it is no address on the web. */
export function checkedAddress(value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (/^https?:\/\/[^/]/.test(value) && URL.canParse(value)) return value;
  throw new Error(`PUBLIC_URL is no address on the web (found ${JSON.stringify(value)}). Write the whole address, such as PUBLIC_URL=https://www.example.org/kurser/vald/`);
}

/** @returns BASE_PATH with a slash at each end: `kurs` becomes `/kurs/`, nothing becomes `/`. */
export function withSlashes(path = ''): string {
  return `/${path}/`.replace(/\/+/g, '/');
}

/** The pages in a folder, with addresses as Astro makes them of `src/pages`. */
function pagesIn(folder: string): { pattern: string; entrypoint: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(astro|ts)$/.test(file))
    .map((file) => ({ pattern: `/${file.replaceAll('\\', '/').replace(/\.(astro|ts)$/, '').replace(/(^|\/)index$/, '')}`, entrypoint: join(folder, file) }));
}

/** In development: a changed content file is read again, and the page shown anew. */
function reloadOnContent() {
  return {
    name: 'reload-on-content',
    configureServer(server: import('vite').ViteDevServer) {
      server.watcher.add(resolve('content'));
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(resolve('content')) || file.endsWith('.mdx')) return;
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
