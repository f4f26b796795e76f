/** What a build takes as the course grows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { build } from './build.ts';
import { multiply } from './multiply.ts';
import { table, type Row } from './table.ts';

/** @param temporary a folder to work in. */
export function builds(temporary: string): string {
  const today = readContent('content').modules.flatMap((module) => module.lessons).length;
  const rows: Row[] = [];
  for (const wanted of [today, 100, 1000]) {
    const folder = mkdtempSync(join(temporary, 'course-'));
    const lessons = multiply(folder, wanted);
    console.error(`  building ${lessons} lessons`);
    const { seconds, peak } = build(folder);
    rows.push({ lessons, seconds: Number(seconds.toFixed(1)), 'peak memory, MB': Math.round(peak) });
    rmSync(folder, { recursive: true });
  }
  return table('Build time', rows, 'The full course, its modules repeated; wall time of one build from nothing.');
}
