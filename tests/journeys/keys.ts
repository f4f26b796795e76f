/** The keyboard, and what is heard of an exercise, for the journeys without a pointer. */
import type { Locator, Page } from '@playwright/test';
import { addressOf } from '../editions.ts';
import { exerciseOn } from './course.ts';

/** Presses Tab until the element has focus. @returns how many presses it took. */
export async function tabTo(page: Page, to: Locator, atMost = 12): Promise<number> {
  for (let presses = 0; presses <= atMost; presses++) {
    if (await to.evaluate((element) => element === document.activeElement)) return presses;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${to} was not reached with ${atMost} presses of Tab`);
}

export async function press(page: Page, at: Locator, name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, at.getByRole('button', { name }).first());
  await page.keyboard.press(key);
}

/** An example of the gallery, with the focus at its beginning. */
export async function begin(page: Page, name: string): Promise<Locator> {
  await page.goto(addressOf('gallery', '/ovningstyper/'));
  const at = await exerciseOn(page, name);
  await at.focus();
  return at;
}

/** Puts something in every group of choices of a task. */
export async function answerAll(page: Page, at: Locator): Promise<void> {
  for (const group of await at.locator('.play fieldset').all()) {
    await tabTo(page, group.locator('input').first());
    await page.keyboard.press('Space');
  }
}

/** What the exercise's live regions say from now on. */
export async function listen(at: Locator): Promise<() => Promise<string[]>> {
  await at.evaluate((element) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      const regions = new Set(changes.map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('[role="status"], [role="alert"], [aria-live]')));
      for (const region of regions) if (region?.textContent?.trim()) said.push(region.textContent.trim());
    }).observe(element, { childList: true, characterData: true, subtree: true });
  });
  return () => at.page().evaluate(() => (window as unknown as { said: string[] }).said);
}
/** The focus is on something in it, and has not fallen back to the page. */
export const focusIsIn = (at: Locator) => at.evaluate((element) => element.contains(document.activeElement) && document.activeElement !== element);
