/** How long a lesson takes on a slow phone, beside the same text without any of ours around it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { readContent } from '../../src/content/read.ts';
import { playScenario, takeQuiz } from './answering.ts';
import { slow, visit, type Visit } from './slow-phone.ts';
import { median, table, type Row } from './table.ts';
import { unstyled } from './unstyled.ts';

const runs = 5;
const kinds = [
  { type: 'quiz', act: takeQuiz },
  { type: 'scenario', act: playScenario },
];

/** @param folder the built full course, served at `site`; pages of plain text are added to it. */
export async function speed(browser: Browser, site: string, folder: string): Promise<string> {
  const lessons = readContent('content').modules.flatMap((module) => module.lessons);
  const rows: Row[] = [];
  for (const { type, act } of kinds) {
    const lesson = lessons.find((one) => one.exercises.some((exercise) => exercise.type === type));
    if (!lesson) continue;
    const address = `${site}moduler/${lesson.id}/`;
    const plain = join('utan-stil', type);
    mkdirSync(join(folder, plain), { recursive: true });
    writeFileSync(join(folder, plain, 'index.html'), await unstyled(browser, address));

    const bare = await visits(browser, `${site}${plain}/`);
    const ours = await visits(browser, address, act);
    const middle = (of: Visit[], what: 'firstPaint' | 'largestPaint') => median(of.map((one) => one[what]));
    rows.push(row(`lesson with a ${type}`, ours, middle(ours, 'largestPaint') / middle(bare, 'largestPaint')), row('  its text, unstyled', bare, 1));
  }
  return table(
    'A slow phone',
    rows,
    `${slow.kilobitsPerSecond} kbit/s, ${slow.latency} ms, a processor ${slow.processor} times slower; ms, the median of ${runs} first visits. "text" is the largest contentful paint.`,
  );
}

async function visits(browser: Browser, address: string, act: (page: Page) => Promise<void> = async () => {}): Promise<Visit[]> {
  const all: Visit[] = [];
  for (let run = 1; run <= runs; run++) {
    console.error(`  visit ${run} of ${runs} to ${address}`);
    all.push(await visit(browser, address, act));
  }
  return all;
}

function row(page: string, all: Visit[], ratio: number): Row {
  const middle = (what: Exclude<keyof Visit, 'pressed'>) => Math.round(median(all.map((one) => one[what])));
  const worst = all.reduce((slowest, one) => (one.slowest > slowest.slowest ? one : slowest));
  return {
    page,
    'first paint': middle('firstPaint'),
    text: middle('largestPaint'),
    'times unstyled': ratio.toFixed(2).padStart(14),
    'blocked on arrival': middle('blockingOnArrival'),
    'blocked in all': middle('blocking'),
    'slowest answer': middle('slowest'),
    'at worst': worst.slowest,
    'which was': worst.pressed,
  };
}
