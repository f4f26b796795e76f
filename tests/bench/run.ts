/**
 * `npm run bench`: weights and times as tables. It judges nothing; `tests/journeys/weights.spec.ts`
 * does. Name what to run to leave the rest out: `npm run bench -- weights speed restore search builds`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../chromium.mjs';
import { serve } from '../server.ts';
import { build } from './build.ts';
import { builds } from './builds.ts';
import { copyProject } from './multiply.ts';
import { restore } from './restore.ts';
import { search } from './search.ts';
import { speed } from './speed.ts';
import { weights } from './weights.ts';

const temporary = mkdtempSync(join(tmpdir(), 'processledare-bench-'));
const project = join(temporary, 'project');
const full = join(project, 'dist/full');

async function inBrowser(measure: (browser: Browser, sites: { full: string; public: string }) => Promise<string>): Promise<string> {
  const course = await serve(full);
  const open = await serve(join(project, 'dist/public'), '/kurs/');
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return await measure(browser, { full: course.address, public: open.address });
  } finally {
    await browser.close();
    for (const { server } of [course, open]) server.close().closeAllConnections();
  }
}

const parts: Record<string, () => string | Promise<string>> = {
  weights: () => inBrowser(weights),
  speed: () => inBrowser((browser, sites) => speed(browser, sites.full, full)),
  restore: () => inBrowser((browser, sites) => restore(browser, sites.full)),
  search: () => search(full),
  builds: () => builds(temporary),
};

const named = process.argv.slice(2);
const unknown = named.find((name) => !(name in parts));
try {
  if (unknown) throw new Error(`There is no part "${unknown}"; name one or more of ${Object.keys(parts).join(', ')}.`);
  console.error('Building the course …');
  copyProject(project);
  build(project);
  build(project, { EDITION: 'public', PUBLIC_URL: 'https://public.example/kurs/' });
  for (const name of named.length ? named : Object.keys(parts)) {
    console.error(`Measuring ${name} …`);
    console.log(await parts[name]!());
  }
} finally {
  rmSync(temporary, { recursive: true });
}
