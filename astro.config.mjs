import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { edition } from './src/build/edition.ts';

const name = process.env.EDITION ?? 'full';
const base = new URL(process.env.PUBLIC_URL ?? 'http://localhost/').pathname;

export default defineConfig({
  base: name === 'public' ? base : (process.env.BASE_PATH ?? '/'),
  outDir: `dist/${process.env.GALLERY ? 'gallery' : name}`,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  prefetch: false,
  integrations: [mdx(), svelte(), edition(name)],
  markdown: { syntaxHighlight: false, smartypants: false },
  security: {
    csp: {
      directives: ["default-src 'self'", "base-uri 'none'", "form-action 'none'", "object-src 'none'", "img-src 'self' data:"],
    },
  },
});
