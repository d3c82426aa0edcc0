import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBarriers } from './support/axe';
import { journey } from './support/journey';
import { MapWorkplace } from './support/mapWorkplace';
import type { Account } from './support/register';

const surplusInCustody = '/map?classification=SURPLUS&stage=NONE&custody=true';
const openFirstFacility = (page: Page) => page.getByRole('option').first().click();
const openFirstRow = (page: Page) => page.getByRole('row').nth(1).getByRole('link').click();

interface Screen {
  name: string;
  account: Account | null;
  place: string;
  steps?: ((page: Page) => Promise<void>)[];
  /** What is there when the screen is complete. */
  complete: string;
}

const screens: Screen[] = [
  { name: 'sign-in', account: null, place: '/', complete: 'Đăng nhập' },
  { name: 'map', account: 'commune', place: '/', complete: 'Xã Tả Lèng' },
  {
    name: 'filter',
    account: 'planner',
    place: '/map',
    steps: [(page) => page.getByRole('button', { name: 'Lọc', exact: true }).click()],
    complete: 'Bước xử lý',
  },
  { name: 'record', account: 'commune', place: surplusInCustody, steps: [openFirstFacility], complete: 'Dòng đời' },
  {
    name: 'request form',
    account: 'commune',
    place: surplusInCustody,
    steps: [openFirstFacility, (page) => page.getByRole('button', { name: 'Đề nghị tiếp nhận' }).click()],
    complete: 'Văn bản kèm theo',
  },
  {
    name: 'request form with errors',
    account: 'commune',
    place: surplusInCustody,
    steps: [
      openFirstFacility,
      (page) => page.getByRole('button', { name: 'Đề nghị tiếp nhận' }).click(),
      (page) => page.getByRole('button', { name: 'Gửi đề nghị' }).click(),
    ],
    complete: 'Có điều cần sửa trước khi gửi',
  },
  { name: 'dossiers', account: 'finance', place: '/dossiers', complete: 'HS-2025-00001' },
  {
    name: 'dossier',
    account: 'province',
    place: '/dossiers?status=FORWARDED',
    steps: [openFirstRow, (page) => page.getByRole('button', { name: 'Quyết định', exact: true }).click()],
    complete: 'Hình thức xử lý',
  },
  { name: 'handovers', account: 'landfund', place: '/handovers', complete: 'Ngày bàn giao' },
  {
    name: 'handover',
    account: 'landfund',
    place: '/handovers?status=AWAITED',
    steps: [openFirstRow, (page) => page.getByRole('button', { name: 'Ghi biên bản bàn giao' }).click()],
    complete: 'Chênh lệch so với sổ sách',
  },
  { name: 'overview', account: 'auditor', place: '/overview', complete: 'Nhà ở công vụ' },
  { name: 'a page that is not there', account: 'planner', place: '/nowhere', complete: 'Không có trang này' },
];

journey.for(screens)(
  'nothing on the screen “$name” bars anybody',
  async ({ name, account, place, steps = [], complete }, { visit }) => {
    const visitor = await visit(account);
    await visitor.open(place);
    for (const step of steps) {
      await step(visitor.page);
    }
    await visitor.page.getByText(complete).first().waitFor();
    await visitor.page.waitForLoadState('networkidle');
    await visitor.keepPicture(`screen ${name}`);

    expect(await findBarriers(visitor.page)).toEqual([]);
  },
);

journey('nothing on the map bars anybody in the dark theme', async ({ visit }) => {
  const visitor = await visit('commune', { theme: 'dark' });
  const map = new MapWorkplace(visitor.page);
  await visitor.open(surplusInCustody);
  await map.waitUntilDrawn();
  await openFirstFacility(visitor.page);
  await map.record.getByText('Dòng đời').waitFor();
  await visitor.keepPicture('screen map dark');

  expect(await findBarriers(visitor.page)).toEqual([]);
});

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
async function pressUntilFocused(page: Page, key: string, place: ReturnType<Page['locator']>): Promise<void> {
  const patience = 30;
  for (let presses = 0; presses < patience; presses += 1) {
    await page.keyboard.press(key);
    if (await place.evaluate((element) => element === document.activeElement)) {
      return;
    }
  }
  throw new Error(`The focus did not come to ${String(place)} within ${patience} presses of ${key}.`);
}
