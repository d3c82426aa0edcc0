import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBarriers } from './support/axe';
import { findCutOff } from './support/cutOff';
import { journey } from './support/journey';
import type { Visitor } from './support/visitor';

const headings = 'Mã cơ sở;Tên cơ sở;Loại cơ sở;Phân loại;Mã xã;Đơn vị quản lý;Diện tích đất (m²);lon;lat';

const row = (number: string, { commune = '03405', area = '1.276,20' } = {}) =>
  [number, 'Trạm y tế cũ', 'trạm y tế', 'dôi dư', commune, 'Sở Y tế', area, '103,55', '22,3'].join(';');

/** Three rows that are right, one with a commune that does not exist and one with an area that may mean two things. */
function listOf(prefix: string) {
  const rows = [
    row(`${prefix}-1`),
    row(`${prefix}-2`, { commune: '99999' }),
    row(`${prefix}-3`),
    row(`${prefix}-4`, { area: '1,276' }),
    row(`${prefix}-5`),
  ];
  return {
    name: `danh-muc-${prefix}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from([headings, ...rows].join('\r\n'), 'utf8'),
  };
}

/** Goes from the list to the result of the check, as one without a pointer does. */
async function check(visitor: Visitor, prefix: string): Promise<Page> {
  const { page } = visitor;
  await visitor.open('/imports');
  await page.getByRole('link', { name: 'Nhập tệp mới' }).press('Enter');
  await page.locator('input[type=file]').setInputFiles(listOf(prefix));
  await page.getByRole('cell', { name: `${prefix}-1` }).waitFor();
  return page;
}

const press = (page: Page, name: RegExp | string) => page.getByRole('button', { name }).press('Enter');

journey('a list with wrong rows is stored in part by keyboard, and taken back', async ({ visit }) => {
  const officer = await visit('landfund');
  const page = await check(officer, 'NT-A');
  expect(await page.getByRole('button', { name: /Diện tích đất/ }).innerText()).toBe('Diện tích đất (m²)');
  expect(await findBarriers(page)).toEqual([]);
  await officer.keepPicture('imports-01-understood');
  await page.getByRole('textbox', { name: /Lưu cách ghép cột/ }).fill('Mẫu của sở');
  await press(page, 'Kiểm tra tệp');

  const refused = page.getByRole('region', { name: '2 dòng bị từ chối' });
  await refused.getByText(/99999/).waitFor();
  await refused.getByText(/“1,276”/).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await officer.keepPicture('imports-02-checked');
  await press(page, 'Lưu 3 dòng đúng');
  await page.getByRole('status').getByText('Đã lưu', { exact: true }).waitFor();

  await press(page, 'Hoàn tác cả lần nhập');
  await page.getByText('Đã kết thúc 3 cơ sở, giữ lại 0 cơ sở đã có phát sinh.').waitFor();
  await officer.keepPicture('imports-03-undone');
  await page.getByRole('link', { name: 'Nhập tệp' }).last().click();
  await page.getByRole('link', { name: 'danh-muc-NT-A.csv' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await officer.keepPicture('imports-04-list');
});

journey('a kept mapping is offered with the next file, and an import can be given up', async ({ visit }) => {
  const officer = await visit('agency');
  const page = await check(officer, 'NT-B');
  await page.getByRole('textbox', { name: /Lưu cách ghép cột/ }).fill('Mẫu của ngành');
  await press(page, 'Kiểm tra tệp');
  await page.getByRole('status').getByText('Chờ chấp nhận').waitFor();
  await press(page, 'Hủy lần nhập');
  await page.getByRole('status').getByText('Đã hủy').waitFor();

  await check(officer, 'NT-C');
  await page.getByRole('button', { name: /Dùng cách ghép cột đã lưu/ }).click();
  await page.getByRole('option', { name: 'Mẫu của ngành' }).waitFor();
});

journey('whoever may not import finds no way to it', async ({ visit }) => {
  const planner = await visit('planner');
  await planner.open('/imports');
  await planner.page.getByRole('heading', { level: 1, name: 'Nhập tệp' }).waitFor();
  expect(await planner.page.getByRole('link', { name: 'Nhập tệp mới' }).count()).toBe(0);
});

for (const [name, size] of [
  ['tablet', { width: 1024, height: 768 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  journey(`an import fits a ${name}`, async ({ visit }) => {
    const officer = await visit('landfund');
    await officer.page.setViewportSize(size);
    const page = await check(officer, `NT-${name}`);
    await officer.keepPicture(`imports-05-understood-${name}`);
    expect(await findCutOff(page)).toEqual([]);
    await press(page, 'Kiểm tra tệp');
    await page.getByRole('region', { name: '2 dòng bị từ chối' }).waitFor();
    await officer.keepPicture(`imports-06-checked-${name}`);
    expect(await findCutOff(page)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
  });
}
