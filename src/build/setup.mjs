/**
 * What must be in place before anything runs, from a fresh clone on Node 20 or later: the packages of
 * the lock file, a Node that is new enough for them, and, for tests, a Chromium. Plain JavaScript
 * without imports from packages, since it runs before there are any.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/** The project's environment: its own Node and tools first, and nothing sent to anybody. */
export const environment = {
  ...process.env,
  PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
  ASTRO_TELEMETRY_DISABLED: '1',
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  /** Reported by npm in every run and never useful here. */
  NODE_NO_WARNINGS: '1',
};

/** Ends the process with one sentence for the person at the keyboard. */
export function giveUp(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/** Runs a command where one can watch it. @returns whether it succeeded. */
export function run(command, args, env = {}) {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...environment, ...env }, shell: process.platform === 'win32' }).status === 0;
}

/** Installs the packages when they are missing or older than the lock file. */
export function installPackages() {
  if (Number(process.versions.node.split('.')[0]) < 20) giveUp(`Node ${process.versions.node} is too old here. Install Node 20 or later from nodejs.org and run the command again.`);
  const lock = readFileSync('package-lock.json', 'utf8');
  const mark = 'node_modules/.installed-lock';
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('Installing packages …');
  if (!run('npm', ['ci', '--no-fund', '--no-audit'])) giveUp('The packages could not be installed. Check the network and what npm says above, then run the command again.');
  writeFileSync(mark, lock);
}
