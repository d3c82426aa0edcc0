import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBarriers } from './support/axe';
import { CommandForm } from './support/commandForm';
import { findCutOff } from './support/cutOff';
import { journey } from './support/journey';
import { readNumber } from './support/mapWorkplace';
import { draftPlan } from './support/mergerPlans';

const screens = [
  ['1440', { width: 1440, height: 900 }],
  ['1024', { width: 1024, height: 768 }],
  ['390', { width: 390, height: 844 }],
] as const;

/** Finds one of many by typing part of its name. */
async function choose(page: Page, place: Locator, label: string, name: string): Promise<void> {
  const field = place.getByRole('combobox', { name: label });
  // Scrolling closes a list that is open, and with it goes what was typed.
  await field.scrollIntoViewIfNeeded();
  await field.fill(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click();
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
}

journey('a doubt of a merger plan is settled once, by a person and with a reason', async ({ visit, as }) => {
  await draftPlan(as, 'Sắp xếp xã Khoen On');
  const admin = await visit('admin');
  const { page } = admin;
  await admin.open('/admin');
  await page.getByRole('link', { name: 'Sắp xếp xã Khoen On' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sắp xếp xã Khoen On' }).waitFor();
  const queue = page.getByRole('region', { name: /chỗ chưa rõ/ });
  const before = readNumber(await queue.getByRole('heading').innerText());
  await page
    .getByRole('region', { name: 'Kiểm tra ranh giới' })
    .getByText(/cách ranh giới/)
    .waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await admin.keepPicture('admin-01-plan');

  const doubt = queue.getByRole('listitem').filter({ hasText: 'Trụ sở UBND xã Tà Gia (cũ)' });
  await doubt.getByRole('button', { name: /Xếp vào đơn vị/ }).click();
  const form = new CommandForm(page, 'Xếp CSND-2025-0729 – Trụ sở UBND xã Tà Gia (cũ)');
  await form.send('Xếp vào đơn vị');
  await form.problems.getByText('Nhập lý do').waitFor();
  await form.choose('Về đơn vị', 'Xã Mường Kim');
  await form.type('Lý do', 'Theo biên bản thực địa');
  await form.send('Xếp vào đơn vị');
  await expect.poll(async () => readNumber(await queue.getByRole('heading').innerText())).toBe(before - 1);
  await queue.getByText('1 chỗ đã xếp').click();
  await queue.getByText('Theo biên bản thực địa').waitFor();
  await admin.keepPicture('admin-02-settled');
});

journey('a plan with doubts is not recorded as checked, and is discarded with a reason', async ({ visit, as }) => {
  const { id } = await draftPlan(as, 'Sắp xếp thử');
  const admin = await visit('admin');
  const { page } = admin;
  await admin.open(`/admin/mergers/${id}`);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await new CommandForm(page, 'Kiểm tra').send('Ghi là đã kiểm tra');
  await page.getByRole('form').getByRole('alert').waitFor();
  await page.getByRole('button', { name: 'Hủy', exact: true }).click();

  await page.getByRole('button', { name: 'Hủy bỏ', exact: true }).click();
  const form = new CommandForm(page, 'Hủy bỏ');
  await form.type('Lý do', 'Lập lại sau khảo sát');
  await form.send('Hủy bỏ phương án');
  await page.getByText('Đã hủy bỏ').first().waitFor();
  expect(await page.getByRole('region', { name: 'Bước tiếp theo' }).getByRole('button').count()).toBe(0);
});

journey('a plan is drafted by hand, previewed and revised', { timeout: 120_000 }, async ({ visit }) => {
  const admin = await visit('admin');
  const { page } = admin;
  await admin.open('/admin');
  await page.getByRole('link', { name: 'Soạn phương án mới' }).click();
  const form = new CommandForm(page, 'Soạn phương án mới');
  await form.type('Tên phương án', 'Nhập xã Khoen On vào Mường Kim');
  await form.type('Đơn vị mới từ ngày', '1/6/2027');
  await form.type('Hoàn tác được đến', '31/12/2027');
  const planned = form.root.getByRole('group', { name: 'Đơn vị sau sắp xếp 1' });
  await choose(page, planned, 'Là đơn vị hiện nay', 'Mường Kim');
  const first = form.root.getByRole('group', { name: 'Đơn vị hiện nay 1' });
  await choose(page, first, 'Đơn vị', 'Khoen On');
  await first.getByRole('button', { name: 'Thay đổi' }).click();
  await page.getByRole('option', { name: 'nhập toàn bộ' }).click();
  await first.getByRole('button', { name: 'Về đơn vị' }).click();
  await page.getByRole('option', { name: 'Xã Mường Kim' }).click();
  const second = form.root.getByRole('group', { name: 'Đơn vị hiện nay 2' });
  await choose(page, second, 'Đơn vị', 'Mường Kim');
  await second.getByRole('button', { name: 'Thay đổi' }).click();
  await page.getByRole('option', { name: 'giữ nguyên' }).click();
  await form.cite({ number: '12/NQ-HĐND', date: '02/03/2026' });
  expect(await findBarriers(page)).toEqual([]);
  for (const [name, size] of screens) {
    await page.setViewportSize(size);
    await admin.keepPicture(`admin-05-draft-${name}`);
    expect.soft(await findCutOff(page), name).toEqual([]);
  }
  await form.send('Lưu phương án');

  await page.getByRole('heading', { level: 1, name: 'Nhập xã Khoen On vào Mường Kim' }).waitFor();
  const preview = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: 'Dự kiến' }) });
  const facilities = preview.getByRole('row', { name: /^Cơ sở/ });
  expect(readNumber(await facilities.getByRole('cell').first().innerText())).toBeGreaterThan(0);
  await admin.keepPicture('admin-06-preview');

  await page.getByRole('link', { name: 'Sửa phương án' }).click();
  const revision = new CommandForm(page, 'Sửa phương án');
  await expect.poll(() => revision.field('Tên phương án').inputValue()).toBe('Nhập xã Khoen On vào Mường Kim');
  await revision.type('Tên phương án', 'Nhập toàn bộ xã Khoen On');
  await revision.send('Lưu phương án');
  await page.getByRole('heading', { level: 1, name: 'Nhập toàn bộ xã Khoen On' }).waitFor();
});

journey('the rules of a day are read with their sources', async ({ visit }) => {
  const admin = await visit('admin');
  const { page } = admin;
  await admin.open('/admin/rules');
  const deadlines = page.getByRole('region', { name: 'Thời hạn' });
  await deadlines.getByText('Thẩm định hồ sơ').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await admin.keepPicture('admin-03-rules');
});

for (const [name, size] of [
  ['tablet', { width: 1024, height: 768 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  journey(`a merger plan fits a ${name}`, async ({ visit, as }) => {
    const { id } = await draftPlan(as, `Phương án xem trên ${name}`);
    const admin = await visit('admin');
    const { page } = admin;
    await page.setViewportSize(size);
    await admin.open(`/admin/mergers/${id}`);
    await page.getByRole('region', { name: /chỗ chưa rõ/ }).waitFor();
    await admin.keepPicture(`admin-04-${name}`);
    expect(await findCutOff(page)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
  });
}

journey('another name of a commune is given, leads to it, and is ended with a reason', async ({ visit }) => {
  const admin = await visit('admin');
  const { page } = admin;
  await admin.open('/admin');
  await page.getByRole('link', { name: 'Xã, phường', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Tìm xã, phường' }).fill('ta leng');
  const unit = page.getByRole('region', { name: 'Xã Tả Lèng (03405)', exact: true });
  await unit.getByRole('button', { name: 'Thêm tên gọi khác cho Xã Tả Lèng' }).click();
  const form = new CommandForm(page, 'Thêm tên gọi khác cho Xã Tả Lèng');
  await form.send('Ghi tên gọi khác');
  await form.problems.getByText('Nhập tên gọi khác').waitFor();
  await form.type('Tên gọi khác', 'Tà Lình');
  await admin.keepPicture('admin-units-01-form');
  await form.send('Ghi tên gọi khác');
  await page.getByText('Đã ghi thay đổi tên gọi khác của Xã Tả Lèng.').waitFor();

  await page.getByRole('searchbox', { name: 'Tìm xã, phường' }).fill('ta linh');
  await unit.getByRole('list', { name: 'Tên gọi khác' }).getByText('Tà Lình', { exact: true }).waitFor();
  await expect.poll(() => page.getByRole('region', { name: /\(\d{5}\)/ }).count()).toBe(1);
  expect(await findBarriers(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await findCutOff(page)).toEqual([]);
  await admin.keepPicture('admin-units-02-found-390');

  await unit.getByRole('button', { name: 'Ngừng dùng tên “Tà Lình” của Xã Tả Lèng' }).click();
  const ending = new CommandForm(page, 'Ngừng dùng tên “Tà Lình” của Xã Tả Lèng');
  await ending.type('Lý do', 'Ghi nhầm');
  await ending.send('Ngừng dùng tên này');
  await page.getByText('Đã ghi thay đổi tên gọi khác của Xã Tả Lèng.').waitFor();
  await page.getByRole('searchbox', { name: 'Tìm xã, phường' }).fill('ta leng');
  await unit.getByText('Chưa có tên gọi khác.').waitFor();
});
