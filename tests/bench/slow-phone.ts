/** One visit on a slow phone: what its browser itself measures of waiting and blocking. */
import type { Browser, Page } from '@playwright/test';
import { listen, readThrough } from '../weights.ts';

/** The line and the processor, as Chromium's developer tools slow them. */
export const slow = { kilobitsPerSecond: 400, latency: 400, processor: 4 };

/** All in milliseconds. */
export interface Visit {
  /** Until something could be seen, and until the largest text of the first screen could. */
  firstPaint: number;
  largestPaint: number;
  /** Total blocking: the part over 50 ms of each long task. On arrival, and in all once everything is done. */
  blockingOnArrival: number;
  blocking: number;
  /** The longest wait from a press to the next paint, and what was pressed; 0 when each took under 16 ms. */
  slowest: number;
  pressed: string;
}

/** @param act what the visitor does after having read through the page. */
export async function visit(browser: Browser, address: string, act: (page: Page) => Promise<void>): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'sv-SE' });
  try {
    const page = await context.newPage();
    const tools = await context.newCDPSession(page);
    await tools.send('Network.enable');
    const throughput = (slow.kilobitsPerSecond * 1000) / 8;
    await tools.send('Network.emulateNetworkConditions', { offline: false, latency: slow.latency, downloadThroughput: throughput, uploadThroughput: throughput });
    await tools.send('Emulation.setCPUThrottlingRate', { rate: slow.processor });
    await page.addInitScript(observe);
    const untilQuiet = listen(page);
    await page.goto(address, { timeout: 120_000 });
    await page.evaluate(() => document.fonts.ready);
    await untilQuiet();
    const arrival = await page.evaluate(() => ({ ...measured }));
    await readThrough(page);
    await untilQuiet();
    await act(page);
    await page.waitForTimeout(500);
    const end = await page.evaluate(() => ({ ...measured }));
    return { ...end, firstPaint: arrival.firstPaint, largestPaint: arrival.largestPaint, blockingOnArrival: arrival.blocking };
  } finally {
    await context.close();
  }
}

declare const measured: Omit<Visit, 'blockingOnArrival'>;

/** Runs in the page before anything else. */
function observe() {
  const seen = { firstPaint: 0, largestPaint: 0, blocking: 0, slowest: 0, pressed: '' };
  Object.assign(globalThis, { measured: seen });
  const on = (type: string, each: (entry: PerformanceEntry) => void, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...options });
  on('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.firstPaint = entry.startTime;
  });
  on('largest-contentful-paint', (entry) => (seen.largestPaint = entry.startTime));
  on('longtask', (entry) => (seen.blocking += Math.max(0, entry.duration - 50)));
  /** By time: what was pressed may be gone from the page when its entry comes. */
  const pressed = new Map<number, string>();
  for (const type of ['pointerdown', 'pointerup', 'click']) {
    addEventListener(type, (event) => pressed.set(event.timeStamp, (event.target as Element).textContent ?? ''), true);
  }
  on('event', (entry) => {
    const { interactionId, startTime, duration } = entry as PerformanceEventTiming;
    if (!interactionId || duration <= seen.slowest) return;
    seen.slowest = duration;
    seen.pressed = pressed.get(startTime)?.trim().slice(0, 40) ?? '';
  }, { durationThreshold: 16 });
}
