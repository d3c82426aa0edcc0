import { expect } from 'vitest';
import { findCutOff } from './support/cutOff';
import { journey } from './support/journey';
import { MapWorkplace } from './support/mapWorkplace';
import { signIn } from './support/signIn';

journey(
  'a commune official at the site signs in, finds a building and asks for it with one thumb',
  async ({ visit }) => {
    const official = await visit(null, { on: 'phone' });
    const { page } = official;
    const map = new MapWorkplace(page);
    await official.open('/map?classification=SURPLUS&stage=NONE&custody=true');
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    await official.keepPicture('phone-01-sign-in');
    expect(await findCutOff(page)).toEqual([]);

    await signIn(page, 'commune');
    await map.waitUntilDrawn();
    await page.getByRole('button', { name: 'Tài khoản' }).waitFor();
    await official.keepPicture('phone-02-map');
    expect(await findCutOff(page)).toEqual([]);

    await page.getByRole('button', { name: 'Danh sách' }).tap();
    await map.list.getByRole('option').first().waitFor();
    await official.keepPicture('phone-03-list');
    expect(await findCutOff(page)).toEqual([]);

    await map.list.getByRole('option').first().tap();
    await map.record.getByRole('heading', { name: 'Dòng đời' }).waitFor();
    await official.keepPicture('phone-04-record');
    expect(await findCutOff(page)).toEqual([]);
    const request = page.getByRole('button', { name: 'Đề nghị tiếp nhận' });
    const { y, height } = (await request.boundingBox()) ?? { y: 0, height: 0 };
    expect(y, 'the request lies under the thumb').toBeGreaterThan(844 * 0.75);
    expect(y + height).toBeLessThanOrEqual(844);

    await request.tap();
    await page.getByRole('button', { name: 'Gửi đề nghị' }).tap();
    await page.getByRole('alert').waitFor();
    await official.keepPicture('phone-05-request');
    expect(await findCutOff(page)).toEqual([]);
  },
);

const pages = [
  { name: 'tasks', place: '/tasks', complete: 'Hồ sơ đang xử lý, theo hạn' },
  { name: 'notifications', place: '/inbox', complete: 'Đánh dấu đã đọc' },
  { name: 'dossiers', place: '/dossiers/all', complete: 'HS-2025-00001' },
  { name: 'handovers', place: '/handovers', complete: 'Trụ sở' },
  { name: 'overview', place: '/overview', complete: 'Nhà ở công vụ' },
];

for (const { name, place, complete } of pages) {
  journey(`the page “${name}” fits a phone`, async ({ visit }) => {
    const finance = await visit('finance', { on: 'phone' });
    await finance.open(place);
    await finance.page.getByText(complete).first().waitFor();
    await finance.keepPicture(`phone-${name}`);
    expect(await findCutOff(finance.page)).toEqual([]);
  });
}
