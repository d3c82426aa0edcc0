import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBarriers } from './support/axe';
import { journey } from './support/journey';
import { MapWorkplace } from './support/mapWorkplace';
import type { Account } from './support/register';

const surplusInCustody = '/map?classification=SURPLUS&stage=NONE&custody=true';

interface Screen {
  name: string;
  /** How one comes here from the screen before. */
  go: (page: Page) => Promise<unknown>;
  /** What is there when the screen is complete. */
  complete: string;
}

const open = (place: string) => (page: Page) => page.goto(place);
const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const follow = (name: string) => (page: Page) => page.getByRole('link', { name }).click();
const openFirstFacility = (page: Page) => page.getByRole('option').first().click();
const openFirstRow = (page: Page) => page.getByRole('row').nth(1).getByRole('link').click();

const walks: { by: Account | null; screens: Screen[] }[] = [
  { by: null, screens: [{ name: 'sign-in', go: open('/'), complete: 'Mật khẩu' }] },
  {
    by: 'commune',
    screens: [
      { name: 'tasks', go: open('/'), complete: 'Hồ sơ đang xử lý, theo hạn' },
      { name: 'notifications', go: open('/inbox'), complete: 'Đánh dấu đã đọc' },
      { name: 'map', go: open(surplusInCustody), complete: 'Trụ sở' },
      { name: 'filter', go: press('Lọc'), complete: 'Bước xử lý' },
      { name: 'record', go: openFirstFacility, complete: 'Dòng đời' },
      { name: 'request', go: press('Đề nghị tiếp nhận'), complete: 'Văn bản kèm theo' },
      { name: 'request with errors', go: press('Gửi đề nghị'), complete: 'Có điều cần sửa trước khi gửi' },
    ],
  },
  {
    by: 'finance',
    screens: [
      { name: 'facility', go: open('/map?search=CSND-2025-0754'), complete: 'Tân Uyên' },
      { name: 'panel', go: openFirstFacility, complete: 'Dòng đời' },
      { name: 'record overview', go: follow('Mở toàn bộ hồ sơ cơ sở'), complete: 'Đối chiếu và nguồn gốc' },
      { name: 'record property', go: follow('Đất và nhà'), complete: 'Nhà A' },
      { name: 'record cases', go: follow('Vụ việc'), complete: 'HS-2025-00040' },
      { name: 'record timeline', go: follow('Dòng đời'), complete: 'Theo ngày hiệu lực' },
      { name: 'record papers', go: follow('Giấy tờ'), complete: 'Giấy tờ pháp lý' },
      { name: 'record attach', go: press('Đính kèm tệp vào cơ sở'), complete: 'Tải lên và đính kèm' },
    ],
  },
  {
    by: 'province',
    screens: [
      { name: 'dossiers by deadline', go: open('/dossiers'), complete: 'HS-2025-00048' },
      { name: 'dossiers', go: follow('Tất cả hồ sơ'), complete: 'HS-2025-00001' },
      { name: 'dossiers of a status', go: open('/dossiers/all?status=FORWARDED'), complete: 'HS-2025-' },
      { name: 'dossier', go: openFirstRow, complete: 'Nội dung đề nghị' },
      { name: 'decision', go: press('Quyết định'), complete: 'Hình thức xử lý' },
    ],
  },
  {
    by: 'landfund',
    screens: [
      { name: 'land fund', go: open('/land-fund'), complete: 'đề nghị đang mở' },
      { name: 'matching', go: follow('Trụ sở UBND xã Lả Nhì Thàng (cũ)'), complete: 'Phù hợp nhất' },
      { name: 'proposal', go: open('/land-fund/proposal'), complete: 'Tổng khoảng cách' },
      { name: 'custody', go: open('/land-fund/custody'), complete: 'Công ty TNHH Chè Tây Bắc' },
      { name: 'missing papers', go: open('/land-fund/papers'), complete: 'Đơn vị phải bổ sung' },
      { name: 'handovers', go: open('/handovers?status=AWAITED'), complete: 'Trụ sở' },
      { name: 'handover', go: openFirstRow, complete: 'Nội dung bàn giao' },
      { name: 'minutes', go: press('Ghi biên bản bàn giao'), complete: 'Chênh lệch so với sổ sách' },
    ],
  },
  {
    by: 'auditor',
    screens: [
      { name: 'overview', go: open('/overview'), complete: 'Nhà ở công vụ' },
      { name: 'nowhere', go: open('/nowhere'), complete: 'Không có trang này' },
    ],
  },
];

for (const { by, screens } of walks) {
  journey(`nothing bars anybody on the screens ${screens.map(({ name }) => name).join(', ')}`, async ({ visit }) => {
    const visitor = await visit(by);
    const { page } = visitor;
    for (const { name, go, complete } of screens) {
      await go(page);
      await page.getByText(complete).first().waitFor();
      await visitor.keepPicture(`screen-${name.replaceAll(' ', '-')}`);
      expect(await findBarriers(page), name).toEqual([]);
    }
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
