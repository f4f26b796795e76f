/** Finds a Chromium that works, or gets one: an installed one, Playwright's own, or Debian's package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { environment, giveUp } from '../src/build/setup.mjs';

const installed = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns the path of a Chromium that has just answered. */
export function findChromium() {
  const found = firstThatWorks(installed) ?? firstThatWorks([playwrightsOwn()]);
  if (found) return found;
  console.log('No Chromium is installed; trying Playwright’s own …');
  quietly('playwright', ['install', 'chromium'], { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '' });
  const downloaded = firstThatWorks([playwrightsOwn()]);
  if (downloaded) return downloaded;
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get')) {
    console.log('That did not work; trying Debian’s package …');
    quietly('apt-get', ['update']);
    quietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  return firstThatWorks(installed) ?? giveUp('The tests need a Chromium and none could be had. Install Chromium or Chrome, or set CHROMIUM to the path of one, and run npm test again.');
}

function firstThatWorks(paths) {
  return paths.find((path) => path && existsSync(path) && spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000 }).status === 0);
}

function playwrightsOwn() {
  const script = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))";
  return spawnSync('node', ['-e', script], { env: environment, encoding: 'utf8' }).stdout?.trim();
}

function quietly(command, args, env = {}) {
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...environment, ...env }, timeout: 300_000 });
}
