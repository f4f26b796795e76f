/** How long it takes to restore all that a participant of the whole course has done and written, on a slow processor. */
import type { Browser } from '@playwright/test';
import { readContent } from '../../src/content/read.ts';
import { keysOf, writable } from '../export/documents.ts';
import { slow } from './slow-phone.ts';
import { median, table, type Row } from './table.ts';

const runs = 5;
const at = '2026-11-20T10:00:00.000Z';
/** About as much as a small field holds. */
const text = 'I Granliden möts skolan, socialtjänsten och fritiden en gång i månaden, och någon skriver ner det som har bestämts. '.repeat(3);

/** What the device keeps, by its key: every lesson read, every quiz taken, every exercise done, every field written in. */
export function wholeCourse(): Record<string, string> {
  const lessons = readContent('content').modules.flatMap((module) => module.lessons);
  const exercises = lessons.flatMap((lesson) => lesson.exercises);
  const done = (answer: unknown) => ({ answer, result: { done: true, correct: 4, total: 5 }, at });
  const entries: [string, object][] = [
    ...lessons.map(({ id }): [string, object] => [`lesson:${id}`, { at }]),
    ...writable.map((written): [string, object] => [`words:${written.id}`, done(Object.fromEntries(keysOf(written).texts.map((key) => [key, text])))]),
    ...exercises.map((exercise): [string, object] => [
      `answer:${exercise.id}`,
      done(exercise.type === 'quiz' ? { history: Object.fromEntries(exercise.questions.map(({ id }, index) => [id, { drawn: 2, right: index % 3 > 0 }])) } : {}),
    ]),
  ];
  return Object.fromEntries(entries.map(([key, value]) => [`processledare:${key}`, JSON.stringify(value)]));
}

/** @param site the built full course. Script time of the whole page, for a newcomer and for who has done everything. */
export async function restore(browser: Browser, site: string): Promise<string> {
  const kept = wholeCourse();
  const written = readContent('content').modules.flatMap((module) => module.lessons).find(({ exercises }) => exercises.some(({ type }) => type === 'workbook'))!;
  const rows: Row[] = [];
  for (const path of ['', 'moduler/', `moduler/${written.id}/`, 'min-kurs/', 'repetera/', 'arbetsboken/', 'sparat/']) {
    console.error(`  restoring on ${site}${path}`);
    const newcomer = await scriptTime(browser, site + path, {});
    const whole = await scriptTime(browser, site + path, kept);
    rows.push({ page: `/${path}`, newcomer, 'whole course': whole, 'to restore': whole - newcomer });
  }
  const size = Math.round(Object.entries(kept).reduce((sum, [key, value]) => sum + key.length + value.length, 0) / 1024);
  return table('To restore a whole course', rows, `${Object.keys(kept).length} entries, ${size} thousand characters; a processor ${slow.processor} times slower. ms of script, the median of ${runs} visits.`);
}

async function scriptTime(browser: Browser, address: string, kept: Record<string, string>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, storageState: { cookies: [], origins: [{ origin: new URL(address).origin, localStorage: Object.entries(kept).map(([name, value]) => ({ name, value })) }] } });
    try {
      const page = await context.newPage();
      const tools = await context.newCDPSession(page);
      await tools.send('Emulation.setCPUThrottlingRate', { rate: slow.processor });
      await tools.send('Performance.enable');
      await page.goto(address, { waitUntil: 'networkidle' });
      const { metrics } = await tools.send('Performance.getMetrics');
      times.push(metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000);
    } finally {
      await context.close();
    }
  }
  return Math.round(median(times));
}
