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
  { name: 'map', account: 'commune', place: '/', complete: 'Điểm trường' },
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
  { name: 'handovers', account: 'landfund', place: '/handovers', complete: 'Trụ sở' },
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

for (const { name, account, place, steps = [], complete } of screens) {
  journey(`nothing on the screen “${name}” bars anybody`, async ({ visit }) => {
    const visitor = await visit(account);
    await visitor.open(place);
    for (const step of steps) {
      await step(visitor.page);
    }
    await visitor.page.getByText(complete).first().waitFor();
    await visitor.keepPicture(`screen-${name.replaceAll(' ', '-')}`);

    expect(await findBarriers(visitor.page)).toEqual([]);
  });
}

journey('nothing on the map bars anybody in the dark theme', async ({ visit }) => {
  const visitor = await visit('commune', { theme: 'dark' });
  const map = new MapWorkplace(visitor.page);
  await visitor.open(surplusInCustody);
  await map.waitUntilDrawn();
  await openFirstFacility(visitor.page);
  await map.record.getByText('Dòng đời').waitFor();
  await visitor.keepPicture('screen-map-dark');

  expect(await findBarriers(visitor.page)).toEqual([]);
});
