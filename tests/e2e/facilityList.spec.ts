import { expect } from 'vitest';
import { findBarriers } from './support/axe';
import { findCutOff } from './support/cutOff';
import { journey } from './support/journey';
import { readNumber } from './support/mapWorkplace';

journey(
  'the table shows the columns one chose, and its file the same ones; both outlast a reload',
  async ({ visit }) => {
    const planner = await visit('planner');
    const { page } = planner;
    await planner.open('/facilities?classification=SURPLUS');
    const table = page.getByRole('table', { name: 'Danh sách cơ sở nhà, đất' });
    const heads = table.getByRole('columnheader');
    await table.waitFor();
    expect(await heads.allInnerTexts()).not.toContain('Loại cơ sở');
    await planner.keepPicture('facilities-01-list');

    await page.getByRole('button', { name: 'Cột', exact: true }).press('Enter');
    const menu = page.getByRole('group', { name: 'Cột của danh sách' });
    await menu.getByRole('checkbox', { name: 'Loại cơ sở' }).press('Space');
    await menu.getByRole('checkbox', { name: 'Diện tích sàn' }).press('Space');
    await planner.keepPicture('facilities-02-columns');
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cột');

    await page.reload();
    await table.waitFor();
    const shown = await heads.allInnerTexts();
    expect(shown).toContain('Loại cơ sở');
    expect(shown).not.toContain('Diện tích sàn');
    const link = page.getByRole('link', { name: 'Xuất Excel' });
    const file = new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams;
    expect(file.getAll('column')).toHaveLength(shown.length);
    expect(file.getAll('classification')).toEqual(['SURPLUS']);
    const download = page.waitForEvent('download');
    await link.click();
    expect((await download).suggestedFilename()).toBe('facilities.xlsx');
  },
);

journey('a filter is named, taken away, picked again, renamed and deleted', async ({ visit }) => {
  const planner = await visit('planner', { on: 'phone' });
  const { page } = planner;
  await planner.open('/facilities?classification=SURPLUS&category=COMMUNE_HEADQUARTERS');
  const count = async () => {
    const status = page.getByRole('status').filter({ hasText: 'cơ sở' });
    await status.waitFor();
    return readNumber(await status.innerText());
  };
  const narrow = await count();

  await page.getByRole('button', { name: 'Bộ lọc đã lưu (0)' }).click();
  const menu = page.getByRole('group', { name: 'Bộ lọc đã lưu' });
  await menu.getByRole('button', { name: 'Lưu bộ lọc' }).click();
  await menu.getByText('Nhập tên của bộ lọc').waitFor();
  await menu.getByRole('textbox').fill('Trụ sở dôi dư');
  await menu.getByRole('button', { name: 'Lưu bộ lọc' }).click();
  await menu.getByRole('button', { name: 'Trụ sở dôi dư', exact: true, pressed: true }).waitFor();
  await planner.keepPicture('facilities-03-phone-saved');
  expect(await findBarriers(page)).toEqual([]);
  expect(await findCutOff(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Bỏ mọi điều kiện lọc' }).click();
  await page.waitForURL(/\/facilities$/);
  await expect.poll(count).toBeGreaterThan(narrow);
  await planner.keepPicture('facilities-04-phone-list');
  expect(await findCutOff(page)).toEqual([]);

  await page.reload();
  await page.getByRole('button', { name: 'Bộ lọc đã lưu (1)' }).click();
  await menu.getByRole('button', { name: 'Trụ sở dôi dư', exact: true }).click();
  await page.waitForURL(/classification=SURPLUS&category=COMMUNE_HEADQUARTERS/);
  await expect.poll(count).toBe(narrow);

  await menu.getByRole('button', { name: 'Đổi tên bộ lọc “Trụ sở dôi dư”' }).click();
  await menu.getByRole('textbox', { name: 'Tên mới của “Trụ sở dôi dư”' }).fill('Trụ sở xã');
  await menu.getByRole('button', { name: 'Đổi tên', exact: true }).click();
  await menu.getByRole('button', { name: 'Xóa bộ lọc “Trụ sở xã”' }).click();
  await menu.getByText('Chưa lưu bộ lọc nào.').waitFor();
});
