/** Nothing leaves the machine, nothing is left on it, and the policy is never broken. */
import { expect, test } from '@playwright/test';
import { addressOf, editions, pagesOf, type Edition } from '../editions.ts';
import { batchesOf, settle } from './course.ts';

const own = pagesOf('full');
const visits: [Edition, string[]][] = [['full', own], ['public', pagesOf('public')], ['gallery', pagesOf('gallery').filter((path) => !own.includes(path))]];
const batches = visits.flatMap(([edition, paths]) => batchesOf(paths, 60).map((batch, index) => ({ edition, paths: batch, number: index + 1 })));

for (const { edition, paths, number } of batches) {
  test(`a visit to the pages of the ${edition} build, ${number}, asks no other host, sets no cookie, breaks no policy and has no error`, async ({ page, context }) => {
    test.setTimeout(120_000);
    const host = `127.0.0.1:${editions[edition].port}`;
    const wrong: string[] = [];
    let path = '';
    page.on('request', (request) => void (/^(data|blob):/.test(request.url()) || new URL(request.url()).host === host || wrong.push(`${path} asks ${request.url()}`)));
    page.on('response', (response) => void (response.ok() || wrong.push(`${path}: ${response.url()} answers ${response.status()}`)));
    page.on('pageerror', (error) => wrong.push(`${path} fails: ${error.message}`));
    page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && wrong.push(`${path} says: ${message.text()}`)));
    await page.exposeFunction('report', (what: string) => wrong.push(`${path} breaks the policy: ${what}`));
    await page.addInitScript('addEventListener("securitypolicyviolation", (event) => report(`${event.effectiveDirective} ${event.blockedURI}`))');

    for (path of paths) {
      await page.goto(addressOf(edition, path));
      await settle(page);
    }
    expect(wrong).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

test('the public edition leaves nothing in the browser', async ({ page }) => {
  for (const path of ['/', '/stod/', '/sok/', pagesOf('public').find((one) => one.split('/').length > 4)!]) await page.goto(addressOf('public', path));
  await page.goto(addressOf('public', '/stod/'));
  await page.getByRole('checkbox', { name: 'Genvägen med Shift är på' }).uncheck();
  expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length])).toEqual([0, 0, 0, 0]);
});
