import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBarriers } from './support/axe';
import { facilityByNumber, layBeforeProvince, type Dossier, type Facility } from './support/cases';
import { CommandForm } from './support/commandForm';
import { findCutOff } from './support/cutOff';
import { journey } from './support/journey';
import { writePdf } from './support/pdf';
import { password } from './support/registryServer';
import { prepareStep, takeStep } from './support/steps';
import type { Visitor } from './support/visitor';

const wanted = { byCommune: 'CSND-2025-0121', byAgency: 'CSND-2025-0135' };
const decision = { number: '177/QĐ-UBND', date: '25/03/2026' };

journey(
  'a commune asks on its phone, finance takes the dossier through, and the province decides it with another in one act',
  { timeout: 300_000 },
  async ({ visit, as }) => {
    const facility = await facilityByNumber(await as('planner'), wanted.byCommune);
    const other = await facilityByNumber(await as('planner'), wanted.byAgency);
    const second = await layBeforeProvince(as, other, 'agency');

    const official = await visit('commune', { on: 'phone' });
    const number = await askOnPhone(official, facility);
    expect(await stepNow(official, number)).toBe('Tiếp nhận');
    await official.keepPicture('dossiers-02-own');

    const finance = await visit('finance');
    await accept(finance, number);
    await attachReceipt(finance);
    await gatherOpinion(finance, await visit('agency'), number);
    await appraiseAndForward(finance);
    expect(await stepNow(official, number)).toBe('Quyết định');

    await decideTogether(await visit('province'), number, second);
    await official.open('/dossiers/own');
    const way = wayOf(official.page, number);
    await way.getByRole('listitem').filter({ hasText: 'Quyết định' }).getByText(decision.date).waitFor();
    expect(await findBarriers(official.page)).toEqual([]);
  },
);

/** From the facility's page to the sent dossier with one thumb; answers with its number. */
async function askOnPhone(official: Visitor, { id, name }: Facility): Promise<string> {
  const { page } = official;
  await official.open(`/facilities/${id}`);
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('button', { name: 'Đề nghị tiếp nhận' }).tap();
  const form = new CommandForm(page, 'Đề nghị tiếp nhận cơ sở');
  await form.choose('Mục đích sử dụng', 'Trụ sở làm việc');
  await form.type('Sự cần thiết', 'Ban chỉ huy quân sự xã chưa có chỗ làm việc.');
  await form.type('Số người', '9');
  await form.type('Ngày có hiệu lực', '02/03/2026');
  await form.cite({ number: '51/UBND-VP', date: '02/03/2026' });
  await form.send('Gửi đề nghị');
  const number = await page.getByRole('status').getByRole('strong').innerText();
  await page.getByRole('link', { name: 'Mở hồ sơ' }).tap();
  await page.getByRole('heading', { level: 1, name: `Hồ sơ ${number}` }).waitFor();
  await page.getByRole('region', { name: 'Giấy tờ' }).getByText('Thiếu:').first().waitFor();
  await official.keepPicture('dossiers-01-phone');
  expect(await findCutOff(page)).toEqual([]);
  expect(await findBarriers(page)).toEqual([]);
  return number;
}

/** The step a dossier waits at in the list of one's own. */
async function stepNow({ page }: Visitor, number: string): Promise<string> {
  await page.goto('/dossiers/own');
  const text = await wayOf(page, number).locator('[aria-current=step]').innerText();
  expect(await findCutOff(page)).toEqual([]);
  return text.split('\n')[0] ?? '';
}

function wayOf(page: Page, number: string): Locator {
  return page.getByRole('list', { name: `Tiến trình hồ sơ ${number}` });
}

async function accept(finance: Visitor, number: string): Promise<void> {
  const { page } = finance;
  await finance.open('/dossiers');
  const row = page.getByRole('row').filter({ hasText: number });
  await row.getByText('thiếu 1').waitFor();
  await row.getByText('Quá hạn:').waitFor();
  await finance.keepPicture('dossiers-03-queue');
  expect(await findBarriers(page)).toEqual([]);
  await row.getByRole('link').click();
  await takeStep(
    page,
    {
      title: 'Tiếp nhận hồ sơ',
      submit: 'Tiếp nhận',
      texts: { 'Ngày có hiệu lực': '03/03/2026' },
      paper: { number: '52/PTN', date: '03/03/2026' },
    },
    'Đã tiếp nhận',
  );
}

async function attachReceipt({ page }: Visitor): Promise<void> {
  const line = page.getByRole('listitem').filter({ hasText: 'Phiếu tiếp nhận hồ sơ' }).filter({ hasText: 'bản chính' });
  await line.getByText('Thiếu:').waitFor();
  await line.getByRole('button', { name: 'Đính kèm' }).click();
  const form = new CommandForm(page, 'Đính kèm: Phiếu tiếp nhận hồ sơ');
  await form.cite({ number: '52/PTN', date: '03/03/2026' });
  await form.root.locator('input[type=file]').setInputFiles({
    name: 'Phiếu tiếp nhận.pdf',
    mimeType: 'application/pdf',
    buffer: writePdf('Phiếu tiếp nhận'),
  });
  await form.send('Tải lên và đính kèm');
  await page.getByText('Đã đính kèm “Phiếu tiếp nhận hồ sơ”.').waitFor();
  await line.getByText('Đã có:').waitFor();
}

/** One organisation is asked, and its answer stands on the page of the other. */
async function gatherOpinion(finance: Visitor, agency: Visitor, number: string): Promise<void> {
  const { page } = finance;
  await takeStep(
    page,
    { title: 'Bắt đầu thẩm định', submit: 'Bắt đầu', texts: { 'Ngày có hiệu lực': '04/03/2026' } },
    'Đang thẩm định',
  );
  const question = await prepareStep(page, {
    title: 'Lấy ý kiến',
    submit: 'Gửi lấy ý kiến',
    texts: {
      'Nội dung cần cho ý kiến': 'Cơ sở có cần cho trường học không?',
      'Hạn trả lời': '20/03/2026',
      'Ngày có hiệu lực': '05/03/2026',
    },
  });
  await question.root.getByRole('combobox', { name: 'Đơn vị được hỏi' }).fill('giao duc dao tao');
  await page.getByRole('option', { name: 'Sở Giáo dục và Đào tạo', exact: true }).click();
  await question.send('Gửi lấy ý kiến');
  await page.getByText('Đã ghi nhận: Lấy ý kiến.').waitFor();
  const opinions = page.getByRole('region', { name: 'Ý kiến các đơn vị' });
  await opinions.getByText('chờ ý kiến').waitFor();

  await agency.open(new URL(page.url()).pathname);
  await agency.page.getByRole('heading', { level: 1, name: `Hồ sơ ${number}` }).waitFor();
  const answer = await prepareStep(agency.page, {
    title: 'Cho ý kiến',
    submit: 'Gửi ý kiến',
    choices: { 'Ý kiến của đơn vị': 'Đồng ý' },
    texts: { 'Nội dung': 'Trường không có nhu cầu.', 'Ngày có hiệu lực': '06/03/2026' },
  });
  await answer.send('Gửi ý kiến');
  await agency.page.getByText('Đã ghi nhận: Cho ý kiến.').waitFor();

  await page.reload();
  await opinions.getByText('đồng ý', { exact: true }).waitFor();
  await opinions.getByText('Trường không có nhu cầu.').waitFor();
}

async function appraiseAndForward(finance: Visitor): Promise<void> {
  const { page } = finance;
  await takeStep(
    page,
    {
      title: 'Thẩm định',
      submit: 'Ghi kết luận thẩm định',
      texts: { 'Kết luận thẩm định': 'Phù hợp tiêu chuẩn, định mức.', 'Ngày có hiệu lực': '09/03/2026' },
      paper: { number: '53/BC-STC', date: '09/03/2026' },
    },
    'Đã thẩm định, chờ trình',
  );
  await takeStep(
    page,
    {
      title: 'Trình UBND tỉnh',
      submit: 'Trình',
      texts: { 'Ngày có hiệu lực': '11/03/2026' },
      paper: { number: '54/TTr-STC', date: '11/03/2026' },
    },
    'Đã trình UBND tỉnh',
  );
  await finance.keepPicture('dossiers-04-forwarded');
  expect(await findBarriers(page)).toEqual([]);
}

/** What is typed outlives a refusal and the end of the session. */
async function decideTogether(province: Visitor, number: string, second: Dossier): Promise<void> {
  const { page } = province;
  province.forgive(/401 .*\/graphql/);
  await province.open('/dossiers/decide');
  for (const each of [number, second.number]) {
    await page.getByText(new RegExp(`^${each} · `)).click();
    expect(await page.getByRole('checkbox', { name: each }).isChecked()).toBe(true);
  }
  await page.getByText('Đã chọn 2 hồ sơ, 2 cơ sở.').waitFor();
  await province.keepPicture('dossiers-05-desk');
  expect(await findBarriers(page)).toEqual([]);

  await page.getByRole('button', { name: 'Lập quyết định' }).click();
  const form = new CommandForm(page, 'Ghi quyết định');
  await form.send('Ghi quyết định');
  await form.problems.waitFor();
  expect(await form.problems.getByRole('link').allInnerTexts()).toEqual([
    'Chọn hình thức xử lý',
    'Nhập số văn bản',
    'Nhập ngày văn bản',
  ]);
  await form.choose('Hình thức xử lý', 'Giao tổ chức phát triển quỹ đất');
  await form.type('Ngày có hiệu lực', decision.date);
  await form.cite(decision);
  await form.send('Ghi quyết định');
  await form.problems.getByText('Trung tâm Phát triển quỹ đất làm cơ quan tiếp nhận').waitFor();
  await province.keepPicture('dossiers-06-refused');
  expect(await findBarriers(page)).toEqual([]);

  await form.choose('Hình thức xử lý', 'Điều chuyển');
  await page.context().clearCookies();
  await form.send('Ghi quyết định');
  const expired = page.getByRole('dialog', { name: 'Phiên làm việc đã hết hạn' });
  await expired.getByRole('textbox', { name: 'Mật khẩu' }).fill(password);
  await expired.getByRole('button', { name: 'Đăng nhập' }).click();
  await expired.waitFor({ state: 'detached' });
  expect(await form.field('Số văn bản').inputValue()).toBe(decision.number);
  await form.send('Ghi quyết định');
  await page.getByText(`Đã ghi Quyết định số ${decision.number} cho 2 hồ sơ.`).waitFor();

  await province.open(`/dossiers/${second.id}`);
  await page.getByRole('region', { name: 'Quyết định' }).getByText('Điều chuyển').waitFor();
}

journey('a delegation is given for some forms and a time, and ended before it', async ({ visit }) => {
  const province = await visit('province');
  const { page } = province;
  await province.open('/dossiers/delegations');
  await page.getByRole('button', { name: 'Ủy quyền', exact: true }).click();
  const form = new CommandForm(page, 'Ủy quyền');
  await form.root.getByRole('combobox', { name: 'Đơn vị được ủy quyền' }).fill('so tai chinh');
  await page.getByRole('option', { name: 'Sở Tài chính', exact: true }).click();
  await form.root.getByText('Thanh lý').click();
  await form.type('Ngày bắt đầu', '01/04/2026');
  await form.type('Ngày cuối cùng', '31/12/2027');
  await form.cite({ number: '9/QĐ-UQ', date: '30/03/2026' });
  await form.send('Ghi ủy quyền');
  await page.getByText('Đã ghi ủy quyền 9/QĐ-UQ.').waitFor();
  const row = page.getByRole('row').filter({ hasText: '9/QĐ-UQ' });
  await row.getByText('đang có hiệu lực').waitFor();
  expect(await findBarriers(page)).toEqual([]);

  await row.getByRole('button', { name: 'Chấm dứt' }).click();
  const end = new CommandForm(page, 'Chấm dứt ủy quyền 9/QĐ-UQ');
  await end.type('Lý do', 'Sở không còn đầu mối.');
  await end.cite({ number: '10/QĐ-UQ', date: '20/04/2026' });
  await end.send('Chấm dứt ủy quyền');
  await page.getByText('Đã chấm dứt ủy quyền 9/QĐ-UQ.').waitFor();
  await row.getByText('đã chấm dứt').waitFor();
});

for (const [name, place] of Object.entries({
  queue: '/dossiers/queue',
  desk: '/dossiers/decide',
  delegations: '/dossiers/delegations',
})) {
  journey(`the part “${name}” of the dossiers fits a phone`, async ({ visit }) => {
    const province = await visit('province', { on: 'phone' });
    await province.open(place);
    await province.page.getByRole('navigation', { name: 'Các phần của Hồ sơ' }).waitFor();
    await province.keepPicture(`phone-dossiers-${name}`);
    expect(await findCutOff(province.page)).toEqual([]);
  });
}
