import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { facilityByNumber, layBeforeProvince } from './support/cases';
import { journey } from './support/journey';
import { readNumber } from './support/mapWorkplace';
import type { Visitor } from './support/visitor';

const number = 'CSND-2025-0114';

journey('a day at the province begins with what is due, and a task leads to its dossier', async ({ visit }) => {
  const province = await visit('province');
  const { page } = province;
  await province.open('/');
  await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
  const due = page.getByRole('region', { name: 'Cần làm' });
  await due.getByRole('link').first().waitFor();
  await province.keepPicture('tasks-01-province');

  const days = await due
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(days, 'the most urgent first').toEqual(days.toSorted());
  const queue = page.getByRole('region', { name: 'Hồ sơ đang xử lý, theo hạn' });
  expect(await queue.getByRole('row').count()).toBe(1 + (await readCount(queue)));

  const task = due.getByRole('link', { name: /HS-\d{4}-\d{5}/ }).first();
  const dossier = /HS-\d{4}-\d{5}/.exec(await task.innerText())?.[0] ?? '';
  await task.click();
  await page.getByRole('heading', { name: `Hồ sơ ${dossier}` }).waitFor();
});

journey(
  'what one organisation does another finds among its notifications, until somebody reads it',
  async ({ visit, as }) => {
    const commune = await visit('commune');
    const { page } = commune;
    await readEverything(commune);

    const facility = await facilityByNumber(await as('planner'), number);
    const { number: dossier } = await layBeforeProvince(as, facility, 'commune');
    await commune.open('/inbox?show=unread');
    const told = page.getByRole('listitem').filter({ hasText: dossier });
    await told.first().waitFor();
    const unread = await told.count();
    await expect.poll(() => countUnread(page)).toBe(unread);
    await commune.keepPicture('tasks-02-notifications');

    await told.first().getByRole('link').click();
    await page.getByRole('heading', { name: `Hồ sơ ${dossier}` }).waitFor();
    await expect.poll(() => countUnread(page)).toBe(unread - 1);
  },
);

/** However many other tests have left; a page of them at a time. */
async function readEverything(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await visitor.open('/inbox?show=unread');
  await visitor.complete();
  for (let unread = await countUnread(page); unread > 0;) {
    const before = unread;
    await page.getByRole('button', { name: 'Đánh dấu đã đọc các mục đang hiện' }).click();
    await expect.poll(async () => (unread = await countUnread(page))).toBeLessThan(before);
    await visitor.open('/inbox?show=unread');
    await visitor.complete();
  }
}

async function countUnread(page: Page): Promise<number> {
  return readNumber(
    await page
      .getByRole('link', { name: /^Thông báo, \d+ chưa đọc/ })
      .locator('.visually-hidden')
      .innerText(),
  );
}

async function readCount(region: Locator): Promise<number> {
  return readNumber(await region.getByText(/^\d+ hồ sơ$/).innerText());
}
