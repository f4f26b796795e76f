/** Chooses the edition: what `#edition/*` means, and which pages only it has. */
import { readdirSync, existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readContent } from '../content/read.ts';

/** @param name a folder of `src/editions/`. */
export function edition(name: string): AstroIntegration {
  const folder = resolve('src/editions', name);
  if (!existsSync(folder)) throw new Error(`There is no edition "${name}". Set EDITION to one of: ${readdirSync('src/editions').join(', ')}.`);
  return {
    name: 'edition',
    hooks: {
      'astro:config:setup': ({ updateConfig, injectRoute, command, addWatchFile, config }) => {
        readContent(resolve('content'));
        updateConfig({
          vite: {
            resolve: { alias: [{ find: /^#edition\//, replacement: `${folder}/` }] },
            define: { 'import.meta.env.PUBLIC_URL': JSON.stringify(process.env.PUBLIC_URL) },
            plugins: [reloadOnContent()],
          },
        });
        void addWatchFile;
        void config;
        for (const page of pagesIn(join(folder, 'pages'))) injectRoute(page);
        if (command === 'dev' || process.env.GALLERY) injectRoute({ pattern: '/ovningstyper', entrypoint: resolve('src/exercises/gallery.astro') });
      },
    },
  };
}

/** The pages in a folder, with addresses as Astro makes them of `src/pages`. */
function pagesIn(folder: string): { pattern: string; entrypoint: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => ({ pattern: `/${relative('.', file).replace(/\.astro$/, '').replace(/(^|\/)index$/, '')}`, entrypoint: join(folder, file) }));
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
