import { expect } from 'vitest';
import { facilityByNumber } from './support/cases';
import { CommandForm } from './support/commandForm';
import { findCutOff } from './support/cutOff';
import { journey } from './support/journey';
import { readNumber } from './support/mapWorkplace';

/** Two organisations ask for it. */
const wanted = 'CSND-2025-0036';

journey('the requests for one facility stand side by side, the best marked with its reason', async ({ visit, as }) => {
  const landFund = await visit('landfund');
  const { page } = landFund;
  const { id, name } = await facilityByNumber(await as('landfund'), wanted);
  await landFund.open('/land-fund');
  await page.getByRole('region', { name: 'cơ sở, phần cơ sở còn trống' }).getByRole('link', { name }).click();
  const board = page.getByRole('table', { name: 'Các đề nghị cho cơ sở này' });
  await board.getByRole('columnheader', { name: 'Phù hợp nhất' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/land-fund/facilities/${id}`);
  expect(await board.getByRole('columnheader').count()).toBeGreaterThan(1);
  const order = board.getByRole('row').filter({ hasText: 'Hạng ưu tiên' }).getByRole('cell');
  const classes = (await order.getByRole('strong').allInnerTexts()).map(readNumber);
  expect(classes, 'by legal order first').toEqual(classes.toSorted());
  await landFund.keepPicture('matching-01-facility');

  await board.getByRole('columnheader').first().getByRole('link').click();
  const turned = page.getByRole('table', { name: 'Các cơ sở cho đề nghị này' });
  await turned.getByRole('columnheader').first().waitFor();
  await turned.getByRole('link', { name }).waitFor();
  await landFund.keepPicture('matching-02-request');
});

journey(
  'a proposal goes back with a reason, is changed by hand and is submitted again',
  { timeout: 120_000 },
  async ({ visit }) => {
    const finance = await visit('finance');
    await finance.open('/land-fund/proposal');
    await finance.page.getByRole('button', { name: 'Trả lại phương án' }).click();
    const back = new CommandForm(finance.page, 'Trả lại phương án');
    await back.type('Lý do', 'Cập nhật các đề nghị mới gửi.');
    await back.send('Trả lại');
    await finance.page.getByText('Bị trả lại').waitFor();

    const landFund = await visit('landfund');
    const { page } = landFund;
    await landFund.open('/land-fund/proposal');
    await page.getByRole('button', { name: 'Cập nhật theo hiện tại' }).click();
    await new CommandForm(page, 'Cập nhật theo hiện tại').send('Cập nhật');
    await page.getByText('Tình hình đã đổi từ khi lập phương án').waitFor({ state: 'detached' });
    const figures = page.getByRole('region', { name: 'Tổng hợp phương án' });
    await landFund.keepPicture('matching-03-refreshed');

    const pairs = page.getByRole('table', { name: 'Các cặp cơ sở và đề nghị' });
    const before = (await pairs.getByRole('row').count()) - 1;
    const last = pairs.getByRole('row').last();
    const name = await last.getByRole('link').first().innerText();
    await last.getByRole('button', { name: 'Đổi' }).click();
    const change = new CommandForm(page, `Đổi việc ghép ${name}`);
    await change.send('Ghi thay đổi');
    await change.problems.getByText('Nhập lý do thay đổi').waitFor();
    await change.type('Lý do thay đổi', 'Giữ lại để sửa mái trước khi giao.');
    await change.send('Ghi thay đổi');
    await page.getByText(`Đã đổi việc ghép ${name}.`).waitFor();
    await expect.poll(async () => (await pairs.getByRole('row').count()) - 1).toBe(before - 1);
    expect(await figures.getByRole('definition').first().innerText()).toMatch(new RegExp(`^${before - 1}/`));
    await landFund.keepPicture('matching-04-changed');

    await page.getByRole('button', { name: 'Trình phương án' }).click();
    const submit = new CommandForm(page, 'Trình phương án');
    await submit.cite({ number: '61/TTr-TTPTQĐ', date: '20/11/2026' });
    await submit.send('Trình');
    await page.getByText('Đã trình', { exact: true }).waitFor();
  },
);

journey(
  'what is in custody is listed with what falls due, and what lacks a paper leads to its record',
  async ({ visit }) => {
    const landFund = await visit('landfund');
    const { page } = landFund;
    await landFund.open('/land-fund/custody');
    const cases = page.getByRole('table', { name: 'Cơ sở đang trông giữ' });
    await cases.getByText('Công ty TNHH Chè Tây Bắc').waitFor();
    await page.getByRole('region', { name: 'Lịch kiểm tra' }).locator('time').first().waitFor();
    await landFund.keepPicture('matching-05-custody');

    await page.getByRole('link', { name: 'Giấy tờ còn thiếu' }).click();
    const missing = page
      .getByRole('table', { name: 'Giấy tờ còn thiếu' })
      .getByRole('row')
      .filter({ hasText: 'Hồ sơ' });
    await missing.first().getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Hồ sơ HS-' }).waitFor();
  },
);

journey('the minutes of a handover are a Word document to download', async ({ visit }) => {
  const landFund = await visit('landfund');
  const { page } = landFund;
  await landFund.open('/handovers?status=AWAITED');
  await page.getByRole('row').nth(1).getByRole('link').click();
  const address = await page.getByRole('link', { name: 'Tải biên bản (.docx)' }).getAttribute('href');
  const answer = await page.request.get(address ?? '');
  expect(answer.headers()['content-type']).toContain('wordprocessingml');
});

for (const [name, place] of Object.entries({
  'land fund': '/land-fund',
  proposal: '/land-fund/proposal',
  custody: '/land-fund/custody',
  'missing papers': '/land-fund/papers',
})) {
  journey(`the page “${name}” fits a phone`, async ({ visit }) => {
    const landFund = await visit('landfund', { on: 'phone' });
    await landFund.open(place);
    await landFund.page.getByRole('heading', { level: 2 }).first().waitFor();
    await landFund.keepPicture(`phone-${name.replaceAll(' ', '-')}`);
    expect(await findCutOff(landFund.page)).toEqual([]);
  });
}
