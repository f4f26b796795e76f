import { expect, test, type Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { addressOf } from '../editions.ts';

const base = '/workshop/valdspyramiden/';
const visible = (page: Page) => page.locator('.sheet:not([hidden])');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const notes = 'Börja i tid och håll tonen vardaglig';

async function present(page: Page) {
  await page.clock.install({ time: new Date('2026-11-24T13:00:00') });
  await page.goto(addressOf('full', `${base}visa/`));
  await expect(visible(page)).toHaveCount(1);
  await page.clock.pauseAt(new Date('2026-11-24T13:05:00'));
}

test('a facilitator finds a module’s workshop and its three pages', async ({ page }) => {
  await page.goto(addressOf('full', '/workshop/'));
  await page.getByRole('link', { name: 'Basen hos oss' }).click();
  await expect(page.getByText(notes)).toBeVisible();
  await page.getByRole('link', { name: 'Öppna utdelningen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Utdelning' })).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Öppna visningen' }).click();
  await expect(page.getByRole('heading', { name: 'Välkommen och ramar' })).toBeVisible();
});

test('a start time turns the agenda’s minutes into o’clock', async ({ page }) => {
  await page.goto(addressOf('full', base));
  const second = page.getByRole('row').nth(2);
  await expect(second).toContainText('0:08');
  await page.getByLabel('Ni börjar klockan').fill('13:00');
  await expect(second).toContainText('13.08');
});

test('a step of the guide leads to its exercise in the lesson', async ({ page }) => {
  await page.goto(addressOf('full', base));
  await page.getByRole('link', { name: 'Sortera uttryck' }).click();
  await expect(page.locator('#sortera-uttryck')).toBeInViewport();
});

test('the handouts hold the exercises without their answers, and ask for a date but no name', async ({ page }) => {
  await page.goto(addressOf('full', `${base}utdelning/`));
  await expect(page.getByRole('heading', { level: 2, name: 'Sortera uttryck' })).toBeVisible();
  await expect(page.locator('#sortera-uttryck').getByText('Datum')).toBeVisible();
  await expect(page.locator('.feedback, details.answers')).toHaveCount(0);
  await expect(page.locator('.handout').getByText(/^Namn/)).toHaveCount(0);
  await expect(page.locator('#sortera-uttryck .ticks > li').first().getByRole('listitem')).toHaveText(['Toppen', 'Mitten', 'Basen']);
});

test('arrows, space and Page Up turn the sheets, and only one is on the screen', async ({ page }) => {
  await present(page);
  for (const [key, id] of [['ArrowRight', 'titta'], ['PageDown', 'titta-fraga'], [' ', 'titta-topp'], ['PageUp', 'titta-fraga'], ['ArrowLeft', 'titta']] as const) {
    await page.keyboard.press(key);
    await expect(visible(page)).toHaveAttribute('id', id);
  }
  await expect(visible(page)).toHaveCount(1);
});

test('the step list jumps to a step', async ({ page }) => {
  await present(page);
  await page.getByRole('button', { name: 'Steg 1 av 9' }).click();
  await page.getByRole('link', { name: 'Fikarummet' }).click();
  await expect(page.getByRole('heading', { name: 'Fikarummet' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Steg 7 av 9' })).toBeVisible();
});

test('an address that cannot be read shows the first sheet alone', async ({ page }) => {
  await page.goto(addressOf('full', `${base}visa/#100%`));
  await expect(visible(page)).toHaveCount(1);
});

for (const [width, height] of [[640, 360], [320, 640], [1280, 800]] as const) {
  test(`the step list leaves the way out free at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(addressOf('full', `${base}visa/`));
    await page.getByRole('button', { name: /^Steg 1 av/ }).click();
    const [list, exit] = [await page.locator('#steglista').boundingBox(), await page.locator('.exit').boundingBox()];
    expect(list!.y).toBeGreaterThanOrEqual(exit!.y + exit!.height);
  });
}

test('the clocks of the step and the agenda run, stop together, and tell how late it is', async ({ page }) => {
  await present(page);
  await page.getByRole('button', { name: 'Starta klockan' }).click();
  await page.clock.runFor('03:00');
  await expect(page.locator('.clocks')).toContainText('5:00 kvar');
  await expect(page.locator('.clocks')).toContainText('3 av 90 min');
  await page.keyboard.press('p');
  await page.clock.runFor('10:00');
  await expect(page.locator('.clocks')).toContainText('5:00 kvar');
  await page.keyboard.press('p');
  await page.clock.runFor('09:00');
  await expect(page.locator('.clocks')).toContainText('+4:00 över');
  await expect(page.locator('.clocks')).toContainText('4 min efter');
});

test('after a rehearsal the clock is put back to nothing, and waits', async ({ page }) => {
  await present(page);
  await page.getByRole('button', { name: 'Starta klockan' }).click();
  await page.clock.runFor('03:00');
  await page.getByRole('button', { name: 'Steg 1 av 9' }).click();
  await page.getByRole('button', { name: 'Nollställ klockan' }).click();
  await page.clock.runFor('01:00');
  await expect(page.locator('.clocks')).toContainText('8:00 kvar');
});

test('P does nothing once it is turned off', async ({ page }) => {
  await present(page);
  await page.getByRole('button', { name: 'Steg 1 av 9' }).click();
  await page.getByLabel('P startar och pausar klockan').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await expect(page.getByRole('button', { name: 'Starta klockan' })).toBeVisible();
});

test('after a reload the same sheet is shown and the clock has gone on', async ({ page }) => {
  await present(page);
  await page.getByRole('button', { name: 'Starta klockan' }).click();
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor('02:00');
  await page.reload();
  await expect(visible(page)).toHaveAttribute('id', 'titta');
  await expect(page.locator('.clocks')).toContainText('6:00 kvar');
});

test('the group sees the answer when the facilitator opens it', async ({ page }) => {
  await page.goto(addressOf('full', '/workshop/varfor-valdsprevention/visa/#fragan-anmalt'));
  await expect(page.getByText('Du säger vad siffran mäter')).toBeHidden();
  await page.getByText('Visa svaret').locator('visible=true').click();
  await expect(page.getByText('Du säger vad siffran mäter')).toBeVisible();
});

test('the group’s dialogue leaves the facilitator’s own as it was', async ({ page }) => {
  await page.goto(addressOf('full', `${base}visa/#fikarummet-dialog`));
  await page.getByRole('button', { name: 'Börja dialogen' }).click();
  await visible(page).locator('.choices button').first().click();
  await page.goto(addressOf('full', '/moduler/valdspyramiden/fikarummet/'));
  await page.locator('#fikarummet').scrollIntoViewIfNeeded();
  await expect(page.locator('#fikarummet').getByRole('button', { name: 'Börja dialogen' })).toBeVisible();
});

test('no facilitator’s note is in the presentation’s file', async ({ request }) => {
  const guide = await (await request.get(addressOf('full', base))).text();
  const shown = await (await request.get(addressOf('full', `${base}visa/`))).text();
  expect(guide).toContain(notes);
  expect(shown).not.toContain(notes);
});

test('without script every step of the presentation can be read', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(addressOf('full', `${base}visa/#avslut`));
  await expect(page.getByRole('heading', { name: 'Avslut' })).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'Välkommen och ramar' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nästa' })).toBeHidden();
});

for (const path of ['/workshop/', base, `${base}utdelning/`, `${base}visa/`, `${base}visa/#miljo-fraga`]) {
  test(`${path} has no accessibility faults that can be found by machine, on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(addressOf('full', path));
    expect((await new AxeBuilder({ page }).withTags(wcag).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
