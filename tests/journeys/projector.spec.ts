/** What the group sees: every sheet whole on an ordinary projector, or a sign that there is more below. */
import { expect, test } from '@playwright/test';
import { addressOf } from '../editions.ts';
import { content } from './course.ts';

test.use({ viewport: { width: 1280, height: 720 } });

for (const { id } of content.modules) {
  test(`on a projector of 1280 by 720 every sheet of ${id} is seen whole, or says that there is more`, async ({ page }) => {
    await page.goto(addressOf('full', `/workshop/${id}/visa/`));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const sheets = await page.locator('.sheet').evaluateAll((all) => all.map((sheet) => sheet.id));
    expect(sheets.length).toBeGreaterThan(5);
    for (const sheet of sheets) {
      await page.evaluate((to) => void (location.hash = to), sheet);
      await expect(page.locator(`#${sheet}`)).toBeVisible();
      await expect.soft.poll(() => page.evaluate(() => document.documentElement.scrollHeight <= innerHeight + 4 || document.querySelector('[data-projector]')!.hasAttribute('data-more')), { message: sheet }).toBe(true);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), sheet).toBeLessThanOrEqual(1280);
    }
  });
}

test('the sign is there where a sheet is too high, and gone at its end', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 360 });
  await page.goto(addressOf('full', `/workshop/${content.modules[0]!.id}/visa/`));
  const view = page.locator('[data-projector]');
  await expect(view).toHaveAttribute('data-more', '');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(view).not.toHaveAttribute('data-more');
});
