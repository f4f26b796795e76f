/** Builds a copy of the course in a process of its own and says what it took. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { environment } from '../../src/build/setup.mjs';

export interface Cost {
  seconds: number;
  /** The most memory the build held at once, in MB of 2^20 bytes. Astro and Vite build within one process. */
  peak: number;
}

/** Runs inside the build: when it ends, it writes its peak memory (kB) where this process reads it. */
const sayPeak = "data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))";

/**
 * @param project the folder with `astro.config.mjs`; the pages go to its `dist`.
 * @throws with the end of what Astro said when the build fails.
 */
export function build(project: string, env: Record<string, string> = {}): Cost {
  const begun = performance.now();
  const { status, output } = spawnSync(process.execPath, ['--import', sayPeak, resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: project,
    env: { ...environment, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
  });
  if (status !== 0) throw new Error(`The build in ${project} failed:\n${`${output[1]}${output[2]}`.slice(-3000)}`);
  return { seconds: (performance.now() - begun) / 1000, peak: Number(output[3]) / 1024 };
}
