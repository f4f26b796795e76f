/** A drawing whose parts are opened by pressing them. */
import { expect, test } from '@playwright/test';
import { addressOf } from '../editions.ts';
import { exerciseOn, placesOf, plain } from './course.ts';

test.use({ viewport: { width: 1280, height: 800 } });

for (const { exercise, name, path } of placesOf('picture')) {
  test(`a part that is pressed in ${exercise.id} opens a text that begins in view`, async ({ page }) => {
    await page.goto(addressOf('full', path));
    const at = await exerciseOn(page, name);
    for (const part of exercise.parts) {
      await at.locator(`.play [data-part="${part.id}"] text`).first().click();
      await expect(at.locator('.play').getByText(plain(part.text.split(/\n\s*\n/)[0]!)).first()).toBeInViewport();
    }
  });
}
