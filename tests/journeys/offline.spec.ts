/** The whole course without a network: asked for, used, renewed and removed. Each test has a host of its own, to switch off. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test as plainTest, type Page } from '@playwright/test';
import { makeStorable } from '../../src/build/offline.ts';
import { editions, pagesOf } from '../editions.ts';
import { serve } from '../server.ts';
import { answerRightly, playToTheEnd } from './answers.ts';
import { exerciseOn, lessons, pathOf, placesOf } from './course.ts';

const { folder } = editions.full;
const worker = 'src/editions/full/offline-worker.ts';
const about = '/om/';

/** A host that can be switched off, and on again with other files at the same address. */
class Host {
  #server: Awaited<ReturnType<typeof serve>>['server'] | undefined;
  #port = 0;

  async on(files: string): Promise<void> {
    ({ server: this.#server } = await serve(files, '/', this.#port));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async off(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  at = (path: string) => `http://127.0.0.1:${this.#port}${path}`;
  get port(): number { return this.#port; }
}

const test = plainTest.extend<{ host: Host; newer: string }>({
  host: async ({}, use) => {
    const host = new Host();
    await host.on(folder);
    await use(host);
    await host.off();
  },
  /** The course with another text on one page. */
  newer: async ({}, use) => {
    const copy = mkdtempSync(join(tmpdir(), 'kurs-'));
    cpSync(folder, copy, { recursive: true });
    change(join(copy, 'om/index.html'), 'En senare version');
    await makeStorable(copy, '/', worker);
    await use(copy);
    rmSync(copy, { recursive: true });
  },
});

function change(page: string, heading: string): void {
  writeFileSync(page, readFileSync(page, 'utf8').replace(/(<h1[^>]*>)[^<]*/, `$1${heading}`));
}

const said = (page: Page) => page.locator('[data-said]');
const button = (page: Page, name: string) => page.getByRole('button', { name });
const kept = (page: Page) => page.evaluate(async () => ({ caches: await caches.keys(), workers: (await navigator.serviceWorker.getRegistrations()).length }));

async function store(page: Page, host: Host): Promise<void> {
  await page.goto(host.at('/offline/'));
  await button(page, 'Gör kursen tillgänglig offline').click();
  await expect(said(page)).toContainText('Hela kursen finns på den här enheten.', { timeout: 150_000 });
}

/** Says yes to the newer version; the page is then loaded anew. */
async function renew(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), button(page, 'Byt till den nya versionen').click()]);
  await expect(said(page)).toHaveText('Hela kursen finns på den här enheten. Du kan använda den utan internet.');
}

/** Asks for a newer version. @returns `installed` when it came whole, `redundant` when it was refused. */
const outcomeOfUpdate = (page: Page) => page.evaluate(async () => {
  const [registration] = await navigator.serviceWorker.getRegistrations();
  await registration!.update();
  const worker = registration!.installing ?? registration!.waiting!;
  return new Promise<string>((resolve) => {
    const look = () => void (['installed', 'redundant'].includes(worker.state) && resolve(worker.state));
    worker.addEventListener('statechange', look);
    look();
  });
});

test.setTimeout(300_000);

test('nothing is stored by reading, and the size is said before anything is asked for', async ({ page, host }) => {
  for (const path of ['/', about, pathOf(lessons[0]!), '/offline/']) await page.goto(host.at(path));
  await expect(said(page)).toHaveText('Kursen är inte sparad på den här enheten.');
  await expect(page.getByText(/Kursen tar ungefär \d+ MB/)).toBeVisible();
  expect(await kept(page)).toEqual({ caches: [], workers: 0 });
});

test('with the network off, pages never visited, an exercise, a dialogue and the search work as they do with it', async ({ page, host, context }) => {
  await page.goto(host.at('/offline/'));
  const began = Date.now();
  await button(page, 'Gör kursen tillgänglig offline').click();
  await expect(page.getByRole('progressbar', { name: 'Hämtat' })).toBeVisible();
  await expect(said(page)).toHaveText('Klart. Hela kursen finns på den här enheten. Du kan använda den utan internet.', { timeout: 150_000 });
  console.log(`    stored in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  await expect(said(page)).toBeFocused();
  await host.off();
  await context.setOffline(true);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));

  const paths = pagesOf('full').filter((path) => path.endsWith('/'));
  for (const path of paths.filter((_, index) => index % Math.floor(paths.length / 12) === 0)) {
    const response = await page.goto(host.at(path));
    expect(response?.status(), path).toBe(200);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  }

  const [sort] = placesOf('sort');
  await page.goto(host.at(sort!.path));
  const exercise = await exerciseOn(page, sort!.name);
  await answerRightly(exercise, sort!.exercise);
  await exercise.getByRole('button', { name: 'Kontrollera svaret' }).click();
  await expect(exercise.getByText('Allt stämmer.')).toBeVisible();

  const [scenario] = placesOf('scenario');
  await page.goto(host.at(scenario!.path));
  const dialogue = await exerciseOn(page, scenario!.name);
  await playToTheEnd(dialogue);
  await expect(dialogue.getByText('Vägen du tog')).toBeVisible();

  await page.goto(host.at('/sok/?q=mörkertal'));
  await expect(page.locator('[data-hits] a').first()).toBeVisible();
  await expect(page.locator('[data-hits] li').first()).toContainText(/mörkertal/i);
  expect(errors).toEqual([]);
});

test('offline, an address without its last slash leads to the page, and one that leads nowhere says so', async ({ page, host, context }) => {
  await store(page, host);
  await host.off();
  await context.setOffline(true);
  await page.goto(host.at('/moduler?x=1'));
  await expect(page).toHaveURL(host.at('/moduler/?x=1'));
  const response = await page.goto(host.at('/finns/inte/'));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Den här sidan finns inte' })).toBeVisible();
});

test('a new version is fetched beside the old, which stays until the reader says yes', async ({ page, host, newer }) => {
  await store(page, host);
  await page.goto(host.at(about));
  const before = await page.locator('h1').innerText();
  await host.off();
  await host.on(newer);

  await page.goto(host.at('/offline/'));
  await expect(said(page)).toContainText('Det finns en ny version av kursen', { timeout: 150_000 });
  await page.goto(host.at(about));
  await expect(page.locator('h1')).toHaveText(before);
  await page.reload();
  await expect(page.locator('h1')).toHaveText(before);

  await page.goto(host.at('/offline/'));
  await renew(page);
  await host.off();
  await page.goto(host.at(about));
  await expect(page.locator('h1')).toHaveText('En senare version');
});

test('while another page is open in the old version, what is written there goes on in it', async ({ page, host, newer, context }) => {
  await store(page, host);
  const other = await context.newPage();
  const [reflection] = placesOf('reflection');
  await other.goto(host.at(reflection!.path));
  const field = (await exerciseOn(other, reflection!.name)).getByRole('textbox').first();
  await field.fill('Mitt i ett svar');
  await host.off();
  await host.on(newer);
  await page.goto(host.at('/offline/'));
  await button(page, 'Byt till den nya versionen').click({ timeout: 150_000 });
  await expect(said(page)).toContainText('Kursen är öppen i en flik till. Stäng den först');
  await other.goto(host.at(about));
  await expect(other.locator('h1')).not.toHaveText('En senare version');
  await other.close();
  await renew(page);
  await page.goto(host.at(about));
  await expect(page.locator('h1')).toHaveText('En senare version');
});

test('a new version that does not come whole changes nothing', async ({ page, host, newer }) => {
  await store(page, host);
  await page.goto(host.at(about));
  const before = await page.locator('h1').innerText();
  change(join(newer, 'om/index.html'), 'En ännu senare version');
  await host.off();
  await host.on(newer);
  await page.goto(host.at('/offline/'));
  expect(await outcomeOfUpdate(page)).toBe('redundant');
  await expect(said(page)).toHaveText('Hela kursen finns på den här enheten. Du kan använda den utan internet.');
  await expect(button(page, 'Byt till den nya versionen')).toBeHidden();
  await host.off();
  await page.goto(host.at(about));
  await expect(page.locator('h1')).toHaveText(before);
});

test('a fetch that breaks off is said calmly, and goes on from there', async ({ page, host }) => {
  await page.goto(host.at('/offline/'));
  await button(page, 'Gör kursen tillgänglig offline').click();
  await expect.poll(() => page.getByRole('progressbar').getAttribute('value')).not.toBeNull();
  await host.off();
  await expect(said(page)).toContainText('En del av kursen är hämtad.', { timeout: 30_000 });
  await host.on(folder);
  await button(page, 'Hämta resten').click();
  await expect(said(page)).toContainText('Klart.', { timeout: 150_000 });
});

test('removing leaves no stored course and no worker, and it can be stored again', async ({ page, host, context }) => {
  await store(page, host);
  await page.reload();
  const other = await context.newPage();
  await other.goto(host.at(about));
  await button(page, 'Ta bort den sparade kursen').click();
  await expect(said(page)).toHaveText('Kursen är inte sparad på den här enheten.');
  await other.goto(host.at('/stod/'));
  expect(await kept(page)).toEqual({ caches: [], workers: 0 });
  await button(page, 'Gör kursen tillgänglig offline').click();
  await expect(said(page)).toContainText('Klart.', { timeout: 150_000 });
  await host.off();
  await page.goto(host.at(about));
  await expect(page.locator('h1')).toBeVisible();
});

test('while pages of a removed course are open elsewhere, storing it again waits for them or is done', async ({ page, host, context }) => {
  await store(page, host);
  const other = await context.newPage();
  await other.goto(host.at(about));
  await page.reload();
  await button(page, 'Ta bort den sparade kursen').click();
  await button(page, 'Gör kursen tillgänglig offline').click();
  await expect(said(page)).toHaveText(/^(Klart\. Hela kursen finns på den här enheten\.|Kursen är öppen i andra flikar\.)/, { timeout: 150_000 });
  await other.close();
  await page.reload();
  if (await button(page, 'Gör kursen tillgänglig offline').isVisible()) await store(page, host);
  await expect(said(page)).toContainText('Hela kursen finns på den här enheten.');
  await host.off();
  await page.goto(host.at(about));
  await expect(page.locator('h1')).toBeVisible();
});

test('it is done with the keyboard alone', async ({ page, host }) => {
  await page.goto(host.at('/offline/'));
  await button(page, 'Gör kursen tillgänglig offline').focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Klart.', { timeout: 150_000 });
  await expect(said(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page, 'Ta bort den sparade kursen')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Borttaget.');
});

test('an address in the local network without encryption, and a browser that refuses, are told of calmly', async ({ page, host }) => {
  const { args = [], executablePath } = test.info().project.use.launchOptions ?? {};
  const browser = await chromium.launch({ executablePath, args: [...args, '--host-resolver-rules=MAP kurs.test 127.0.0.1'] });
  const plain = await browser.newPage();
  await plain.goto(`http://kurs.test:${host.port}/offline/`);
  await expect(said(plain)).toContainText('anslutningen inte är krypterad');
  await expect(button(plain, 'Gör kursen tillgänglig offline')).toBeHidden();
  await browser.close();

  await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
  await page.goto(host.at('/offline/'));
  await expect(said(page)).toContainText('Den här webbläsaren låter inte kursen sparas.');
  await expect(button(page, 'Gör kursen tillgänglig offline')).toBeHidden();
});
