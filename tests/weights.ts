/** What a first visit to a page transfers, as brotli at its best would send it, until the page is quiet. */
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page, Request, Response } from '@playwright/test';

/** A kilobyte here is 1,024 bytes. */
export const kB = 1024;

export type Kind = 'html' | 'script' | 'style' | 'data' | 'font' | 'picture';

export interface Sent { address: string; kind: Kind; bytes: number }

/**
 * Visits a page as somebody new with a phone.
 * @param visit what is done there before the last waiting; by default everything is read and every exercise loaded.
 * @returns everything that was sent, in the order it was asked for.
 * @throws when something is missing on the server, or an exercise cannot be done.
 */
export async function weigh(browser: Browser, address: string, visit: (page: Page) => Promise<unknown> = readThrough): Promise<Sent[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    const untilQuiet = listen(page);
    await page.goto(address);
    await visit(page);
    await untilQuiet();
    return await Promise.all(responses.map(sent));
  } finally {
    await context.close();
  }
}

/** Call it before the page is opened. @returns a function that waits until nothing has been on its way for a while. */
export function listen(page: Page): () => Promise<void> {
  const underway = new Set<Request>();
  let last = Date.now();
  const ended = (request: Request) => void (underway.delete(request), (last = Date.now()));
  page.on('request', (request) => underway.add(request));
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return async () => {
    while (underway.size > 0 || Date.now() - last < 300) await page.waitForTimeout(50);
  };
}

/**
 * Scrolls a screen at a time to the end, until every exercise can be done and the fonts are there.
 * @throws when one still cannot half a minute later.
 */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const asleep = () => [...document.querySelectorAll('[data-play]:not(:has(> :not(script)))')];
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await painted();
    }
    const late = performance.now() + 30_000;
    while (asleep().length > 0 && performance.now() < late) {
      // A page that shrinks while it is scrolled may have moved an exercise past the screen.
      asleep()[0]?.scrollIntoView({ behavior: 'instant' });
      await painted();
    }
    const names = asleep().map((place) => place.closest('[id]')?.id);
    if (names.length > 0) throw new Error(`These cannot be done: ${names.join(', ')}`);
    await document.fonts.ready;
  });
}

/** The bytes of these kinds together. */
export function bytesOf(sent: Sent[], ...kinds: Kind[]): number {
  return sent.filter(({ kind }) => kinds.includes(kind)).reduce((total, { bytes }) => total + bytes, 0);
}

/** What the text and its exercises weigh: everything but fonts and pictures. */
export function pageBytes(sent: Sent[]): number {
  return bytesOf(sent, 'html', 'script', 'style', 'data');
}

/** A line for each file, the heaviest first, for whoever has to make a page lighter. */
export function listSent(sent: Sent[]): string {
  return sent
    .toSorted((one, other) => other.bytes - one.bytes)
    .map(({ address, kind, bytes }) => `${(bytes / kB).toFixed(1).padStart(6)} kB  ${kind.padEnd(8)}${new URL(address).pathname}`)
    .join('\n');
}

/** Files that are compressed in themselves; brotli is not asked to try again. */
const packed: Kind[] = ['font'];
const weighed = new Map<string, number>();

async function sent(response: Response): Promise<Sent> {
  if (!response.ok()) throw new Error(`${response.url()} answered ${response.status()}.`);
  const body = await response.body();
  const kind = kindOf(response.headers()['content-type'] ?? '');
  return { address: response.url(), kind, bytes: packed.includes(kind) ? body.length : brotliBytes(body) };
}

/** The size of a text as brotli at quality 11 leaves it. */
export function brotliBytes(body: Buffer): number {
  const key = createHash('sha1').update(body).digest('base64');
  const bytes = weighed.get(key) ?? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  weighed.set(key, bytes);
  return bytes;
}

function kindOf(type: string): Kind {
  if (type.includes('html')) return 'html';
  if (type.includes('javascript')) return 'script';
  if (type.includes('css')) return 'style';
  if (type.startsWith('font/')) return 'font';
  return type.startsWith('image/') ? 'picture' : 'data';
}
