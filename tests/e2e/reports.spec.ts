import { expect } from 'vitest';
import { findBarriers } from './support/axe';
import { CommandForm } from './support/commandForm';
import { findCutOff } from './support/cutOff';
import { journey } from './support/journey';
import { readNumber } from './support/mapWorkplace';

const widths = [
  { name: 'desk', size: { width: 1440, height: 900 } },
  { name: 'tablet', size: { width: 1024, height: 768 } },
  { name: 'phone', size: { width: 390, height: 844 } },
];
const published = '/reports?date=2025-10-14&before=2025-09-15';

journey('every figure of the progress opens as many facilities as it says', async ({ visit }) => {
  const finance = await visit('finance');
  const { page } = finance;
  await finance.open(published);
  const headline = page.getByRole('region', { name: 'Số liệu chính' });
  const figure = headline.getByRole('link', { name: /Thuộc diện xử lý/ });
  const toHandle = readNumber(await figure.innerText());
  expect(toHandle).toBe(86 + 6);

  await figure.click();
  await page.getByRole('heading', { level: 1, name: `Cơ sở đứng sau con số (${toHandle})` }).waitFor();
  expect(await page.getByRole('row').count()).toBe(1 + toHandle);
  expect(await page.getByRole('list', { name: 'Điều kiện của con số' }).innerText()).toContain('ngày 14/10/2025');
  expect(await findBarriers(page)).toEqual([]);
  await finance.keepPicture('reports-02-records');

  await page.goBack();
  const flow = page.getByRole('group', { name: 'Từ dôi dư đến sử dụng' });
  await flow.getByRole('link').first().waitFor();
  const [first = ''] = await flow.getByRole('link').allTextContents();
  expect(readNumber(first)).toBe(toHandle);
  const waiting = flow.getByRole('link', { name: /chưa xử lý/ });
  const count = readNumber((await waiting.textContent()) ?? '');
  await waiting.click();
  await page.getByRole('heading', { level: 1, name: `Cơ sở đứng sau con số (${count})` }).waitFor();
});

journey(
  'progress can be read by commune, by organisation and by use, and on what is known of a day',
  async ({ visit }) => {
    const planner = await visit('planner');
    const { page } = planner;
    await planner.open(published);
    const details = page.getByRole('region', { name: 'Chi tiết' });
    await details.getByRole('row', { name: /Xã Bản Bo/ }).waitFor();
    expect(await details.getByRole('row').count()).toBe(1 + 38 + 1);
    await details.getByRole('radio', { name: 'Mục đích sử dụng' }).click();
    await details.getByRole('row', { name: /chưa có quyết định/ }).waitFor();
    await details.getByRole('radio', { name: 'Cơ quan, đơn vị' }).click();
    await details
      .getByRole('row', { name: /Sở Giáo dục/ })
      .first()
      .waitFor();

    await page.getByText('Xem như đã biết vào một ngày khác').click();
    await page.getByLabel('Như đã biết đến hết ngày').fill('20/9/2025');
    await page.getByRole('button', { name: 'Xem', exact: true }).click();
    await page.getByText('Chỉ tính những gì đã ghi đến hết ngày 20/09/2025').waitFor();
    expect(new URL(page.url()).searchParams.get('known')).toBe('2025-09-20');
  },
);

journey('the figures that differ from an earlier day come with the facts that explain them', async ({ visit }) => {
  const auditor = await visit('auditor');
  const { page } = auditor;
  await auditor.open('/reports/changes?date=2025-10-14&before=2025-09-16');
  const figures = page.getByRole('region', { name: /con số thay đổi/ });
  await figures
    .getByRole('row', { name: /Trong đó: đã đưa vào sử dụng/ })
    .first()
    .waitFor();
  const reasons = page.getByRole('region', { name: /hồ sơ làm thay đổi/ });
  const first = reasons.getByRole('listitem').first();
  await first.getByRole('link').waitFor();
  expect(await first.getByRole('listitem').first().innerText()).toMatch(/^\d\d\/\d\d\/2025 – .+\(ghi lúc /);
  expect(await findBarriers(page)).toEqual([]);
  await auditor.keepPicture('reports-03-changes');
});

journey('the weekly report is exported and frozen, and stays as it was sent', async ({ visit }) => {
  const finance = await visit('finance');
  const { page } = finance;
  await finance.open('/reports/weekly?date=2025-10-14');
  const table = page.getByRole('table');
  await table.getByRole('row', { name: /Tổng cộng/ }).waitFor();
  const figures = await table.innerText();
  await finance.keepPicture('reports-04-weekly');
  const workbook = await page.request.get(
    (await page.getByRole('link', { name: 'Tải bảng tính' }).getAttribute('href')) ?? '',
  );
  expect(workbook.headers()['content-type']).toContain('spreadsheetml');

  await page.getByRole('button', { name: 'Chốt báo cáo' }).click();
  const form = new CommandForm(page, 'Chốt báo cáo: R1 – Tiến độ theo xã, phường');
  await form.type('Ghi chú', 'Báo cáo tuần 42');
  await form.cite({ number: '812/STC-QLCS', date: '14/10/2025' });
  await form.send('Chốt báo cáo');
  await page.getByText('Đã chốt báo cáo.').waitFor();
  const hash = /[0-9a-f]{64}/.exec(await page.getByText(/SHA-256/).innerText())?.[0] ?? '';

  await page.getByRole('link', { name: 'Mở báo cáo đã chốt' }).click();
  await page.getByRole('heading', { level: 1, name: /Biểu R1/ }).waitFor();
  await page.getByText(hash).waitFor();
  expect(await page.getByRole('table').first().innerText()).toBe(figures);
  expect(await findBarriers(page)).toEqual([]);
  await finance.keepPicture('reports-05-frozen');
  await page.getByRole('link', { name: 'Báo cáo đã chốt' }).first().click();
  await page.getByRole('row', { name: /Báo cáo tuần 42/ }).waitFor();
});

journey('figures of the dossier tracker open the dossiers they count, by keyboard too', async ({ visit }) => {
  const finance = await visit('finance');
  const { page } = finance;
  await finance.open('/reports/weekly?code=DOSSIER_TRACKER&date=2025-10-14');
  const figure = page.getByRole('button', { name: /Xã, phường, Số hồ sơ, mở danh sách/ });
  const count = readNumber(await figure.innerText());
  await figure.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('link', { name: /HS-2025-/ }).count()).toBe(count);
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

for (const { name, size } of widths) {
  journey(`reports bar nobody on a ${name}`, async ({ visit }) => {
    const planner = await visit('planner');
    const { page } = planner;
    await page.setViewportSize(size);
    await planner.open(published);
    await page.getByRole('region', { name: 'Chi tiết' }).getByText('Xã Bản Bo').first().waitFor();
    await page
      .getByRole('group', { name: /theo xã, phường; bảng/ })
      .getByRole('link')
      .first()
      .waitFor();
    await planner.keepPicture(`reports-01-${name}`);
    expect(await findCutOff(page)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
  });
}
