/** One's own overview, and the certificate: for a newcomer, on the way, and on paper. */
import { expect, test, type Page } from '@playwright/test';
import { modulesOf, outlineOf } from '../../src/course/outline.ts';
import { addressOf } from '../editions.ts';
import { kB, listSent, pageBytes, weigh } from '../weights.ts';
import { content, placesOf } from './course.ts';

const modules = modulesOf(outlineOf(content));
const [first, second] = modules;
const [quiz] = placesOf('quiz');
const at = '2026-11-22T10:00:00.000Z';

/** Keeps entries on the device before the page is opened. */
async function keep(page: Page, entries: Record<string, object>): Promise<void> {
  await page.addInitScript((all) => {
    if (sessionStorage.length > 0) return;
    sessionStorage.setItem('kept', '');
    for (const [key, value] of Object.entries(all)) localStorage.setItem(`processledare:${key}`, JSON.stringify(value));
  }, entries);
}
const read = (...ids: string[]) => Object.fromEntries(ids.map((id) => [`lesson:${id}`, { at }]));
const allOf = (module: typeof first) => module!.lessons.map(({ id }) => id);

test('a newcomer sees every objective as not tried, and begins with the first lesson', async ({ page }) => {
  await page.goto(addressOf('full', '/'));
  await page.getByRole('navigation', { name: 'Kursen' }).getByRole('link', { name: 'Min kurs' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Min kurs' })).toBeVisible();
  await expect(page.locator('[data-met]')).toHaveText(Array(content.modules.flatMap(({ objectives }) => objectives).length).fill('inte prövat än'));
  await expect(page.locator('[data-time-left]')).toContainText(/Ungefär \d+ tim.* kvar/);
  await expect(page.locator('[data-next] a')).toHaveCount(1);
  await page.locator('[data-next] a').click();
  await expect(page).toHaveURL(addressOf('full', first!.lessons[0]!.path));
});

test('what was answered in a quiz is shown or worth repeating, and what was read takes its time off', async ({ page }) => {
  const [objective, other, untried] = content.modules[0]!.objectives;
  const about = (id: string) => quiz!.exercise.questions.filter((question) => question.objective === id).map((question) => question.id);
  const right = { [about(objective!.id)[0]!]: true, [about(other!.id)[0]!]: true, [about(other!.id)[1]!]: false };
  const history = Object.fromEntries(Object.entries(right).map(([id, one]) => [id, { drawn: 1, right: one }]));
  await keep(page, {
    ...read(first!.lessons[0]!.id),
    'place:latest': { lesson: first!.lessons[0]!.id, at },
    [`answer:${quiz!.exercise.id}`]: { answer: { history, attempt: { ids: Object.keys(right), answers: {}, right } }, result: { done: true }, at },
  });
  await page.goto(addressOf('full', '/min-kurs/'));
  const module = page.locator(`[data-module="${first!.id}"]`);
  await expect(module.locator(`[data-objective="${objective!.id}"] [data-met]`)).toHaveText('visat i kunskapsprovets frågor');
  await expect(module.locator(`[data-objective="${other!.id}"] [data-met]`)).toHaveText('värt att repetera');
  await expect(module.locator(`[data-objective="${untried!.id}"] [data-met]`)).toHaveText('inte prövat än');
  await expect(module.locator('[data-met-count]')).toHaveText(`1 av ${content.modules[0]!.objectives.length} mål visade`);
  await module.locator('summary').click();
  await expect(module.getByText(untried!.text)).toBeVisible();
  await expect(module.locator('[data-read-count]')).toHaveText(new RegExp(`^1 av ${first!.lessons.length} avsnitt lästa, .* kvar$`));
  await expect(page.locator('[data-next]')).toHaveText(`Fortsätt i modulen ${first!.title}: ${first!.lessons[1]!.title}`);
});

test('between two modules the next step is to repeat what waits, unless repetition is off', async ({ page }) => {
  await keep(page, { ...read(...allOf(first)), 'place:latest': { lesson: allOf(first).at(-1)!, at } });
  await page.goto(addressOf('full', '/min-kurs/'));
  await page.locator('[data-next]').getByRole('link', { name: 'Repetera' }).click();
  await page.getByRole('button', { name: 'Stäng av repetitionen' }).click();
  await page.getByRole('link', { name: 'Till Min kurs' }).click();
  await expect(page.locator('[data-next] a')).toHaveText(second!.lessons[0]!.title);
});

test('every page of one’s own is a link away', async ({ page }) => {
  await page.goto(addressOf('full', '/min-kurs/'));
  for (const path of ['/arbetsboken/', '/repetera/', '/kursintyg/', '/sparat/', '/offline/']) await expect(page.locator('.own a').and(page.locator(`[href="${path}"]`))).toBeVisible();
});

test('without script the overview still says the objectives, and each page says what is missing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(addressOf('full', '/min-kurs/'));
  await page.locator('[data-module] summary').first().click();
  await expect(page.getByText(content.modules[0]!.objectives[0]!.text)).toBeVisible();
  for (const path of ['/min-kurs/', '/repetera/', '/kursintyg/']) {
    await page.goto(addressOf('full', path));
    await expect(page.locator('noscript p').filter({ hasText: 'JavaScript, som är avstängt här' })).toBeVisible();
    await expect(page.locator('.needs-script').locator('visible=true')).toHaveCount(0);
  }
  await context.close();
});

test('a newcomer’s certificate is not made, and says calmly why', async ({ page }) => {
  await page.goto(addressOf('full', '/kursintyg/'));
  await expect(page.getByRole('status').filter({ hasText: 'På den här enheten är ingen modul läst klart än.' })).toBeVisible();
  await expect(page.locator('[data-certificate]')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
});

test('the certificate lists only modules with every lesson read, and keeps no name that it was not asked to', async ({ page }) => {
  await keep(page, { ...read(...allOf(first), ...allOf(second).slice(1)) });
  await page.goto(addressOf('full', '/kursintyg/'));
  await page.getByLabel('Ditt namn').fill('Åsa Öberg <b>');
  await expect(page.locator('[data-name]')).toHaveText('Åsa Öberg <b>');
  await expect(page.locator('[data-module-row]').locator('visible=true')).toHaveCount(1);
  await expect(page.locator('[data-certificate]')).toContainText('har gått igenom en modul');
  await expect(page.locator('[data-certificate]')).toContainText('Intyget är inget betyg.');
  const stored = () => page.evaluate(() => JSON.stringify(localStorage));
  expect(await stored()).not.toContain('Åsa');
  await page.reload();
  await expect(page.getByLabel('Ditt namn')).toHaveValue('');

  await page.getByLabel('Ditt namn').fill('Åsa');
  await page.getByLabel('Kom ihåg namnet').check();
  await expect(page.getByText('Sparat på den här enheten.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Ditt namn')).toHaveValue('Åsa');
  await page.getByLabel('Kom ihåg namnet').uncheck();
  expect(await stored()).not.toContain('Åsa');
});

test('the whole course’s certificate is one page of A4, with the path and without the form', async ({ page }) => {
  await keep(page, read(...modules.flatMap(allOf)));
  await page.addInitScript(() => { window.print = () => document.body.setAttribute('data-printed', ''); });
  await page.goto(addressOf('full', '/kursintyg/'));
  await page.getByLabel('Ditt namn').fill('Anna-Karin Nordström-Lindahl af Västerbotten');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-certificate]')).toContainText('alla moduler');
  await expect(page.locator('[data-module-row]').locator('visible=true')).toHaveCount(modules.length);
  await expect(page.locator('.path-line [data-visited="all"]')).toHaveCount(modules.length);
  await expect(page.getByLabel('Ditt namn')).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('one’s own pages come in 40 kB each, filled in', async ({ browser }) => {
  for (const path of ['/min-kurs/', '/repetera/', '/kursintyg/']) {
    const sent = await weigh(browser, addressOf('full', path), (page) => page.waitForLoadState('networkidle'));
    expect.soft(pageBytes(sent) / kB, `${path}\n${listSent(sent)}`).toBeLessThanOrEqual(40);
  }
});
