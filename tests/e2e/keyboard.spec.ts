import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './support/journey';
import { MapWorkplace } from './support/mapWorkplace';

journey('the keyboard alone leads from the list to a record and back', async ({ visit }) => {
  const visitor = await visit('planner');
  const { page } = visitor;
  const map = new MapWorkplace(page);
  await visitor.open('/map?classification=SURPLUS');
  await map.list.getByRole('option').nth(1).waitFor();
  const second = (await map.list.getByRole('option').nth(1).innerText()).split('\n')[0] ?? '';

  await pressUntilFocused(page, 'Tab', map.list);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await map.record.getByRole('heading', { name: second }).waitFor();
  expect(await map.record.evaluate((element) => element.contains(document.activeElement))).toBe(true);

  await page.keyboard.press('Escape');
  await map.record.waitFor({ state: 'hidden' });
  await expect.poll(() => map.list.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await map.record.getByRole('heading', { level: 2 }).waitFor();
});

/** Presses a key until the focus is at a place; fails when it takes more presses than anybody has patience for. */
async function pressUntilFocused(page: Page, key: string, place: Locator): Promise<void> {
  const patience = 30;
  for (let presses = 0; presses < patience; presses += 1) {
    await page.keyboard.press(key);
    if (await place.evaluate((element) => element === document.activeElement)) {
      return;
    }
  }
  throw new Error(`The focus did not come to ${String(place)} within ${patience} presses of ${key}.`);
}
