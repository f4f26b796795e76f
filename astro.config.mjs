import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './src/build/csp.ts';
import { edition } from './src/build/edition.ts';
import { offline } from './src/build/offline.ts';

const name = process.env.EDITION ?? 'full';

/** Few files a page: on a slow network a request costs more than the bytes it saves. */
const chunks = [
  { name: 'page', test: /src[\\/]course[\\/](outline|progress|result|store|shuffle)\.|src[\\/]exercises[\\/]start\.|src[\\/]editions[\\/]full[\\/]progress\.|preload-helper|rolldown[\\/]runtime/, priority: 6 },
  { name: 'play', test: /node_modules[\\/](svelte|esm-env|clsx)[\\/]|src[\\/]exercises[\\/](Island|mount|plays|saved|SaveNote|Paragraphs|words|fetch-json)\b/, priority: 5 },
  { name: 'scenario', test: /src[\\/]exercises[\\/]scenario[\\/][^\\/]+$|node_modules[\\/]xstate[\\/]/, priority: 3 },
  { name: 'debrief', test: /src[\\/]exercises[\\/]scenario[\\/]debrief[\\/]/, priority: 2 },
  { name: 'exercises', test: /src[\\/]exercises[\\/]((?!scenario)[a-z]+[\\/]|WordsField|Orphans)/, priority: 4 },
];

export default defineConfig({
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  integrations: [mdx(), svelte(), edition(name), contentSecurityPolicy(), offline(name)],
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  vite: {
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } } } },
  },
});
