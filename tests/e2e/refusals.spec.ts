import { expect } from 'vitest';
import { firstDossier, paperOf } from './support/cases';
import { CommandForm } from './support/commandForm';
import { journey } from './support/journey';
import { prepareStep, recorded } from './support/steps';

const freeFacilities = '/map?classification=SURPLUS&stage=NONE&custody=true';

journey('a wrong password is answered with what to do, and has to be typed anew', async ({ visit }) => {
  const stranger = await visit(null);
  const { page } = stranger;
  stranger.forgive(/401 .*\/account\/sign-in/);
  await stranger.open('/');
  await page.getByRole('textbox', { name: 'Tài khoản' }).fill('commune');
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('sai rồi');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();

  const summary = page.getByRole('alert');
  await summary.getByText('Tên tài khoản hoặc mật khẩu không đúng. Hãy kiểm tra rồi đăng nhập lại.').waitFor();
  await stranger.keepPicture('refusal-wrong-password');
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.getByRole('textbox', { name: 'Tài khoản' }).inputValue()).toBe('commune');
  expect(await page.getByRole('textbox', { name: 'Mật khẩu' }).inputValue()).toBe('');
});

journey('what is missing or illegible is listed first, and each line leads to its field', async ({ visit }) => {
  const official = await visit('commune');
  const { page } = official;
  await official.open(freeFacilities);
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Đề nghị tiếp nhận' }).click();
  const form = new CommandForm(page, 'Đề nghị tiếp nhận cơ sở');
  await form.type('Diện tích cần', 'chừng nửa sào');
  await form.type('Ngày văn bản', '31/02/2026');
  await form.send('Gửi đề nghị');

  await form.problems.waitFor();
  await official.keepPicture('refusal-validation');
  expect(await form.problems.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await form.problems.getByRole('link').allInnerTexts()).toEqual([
    'Chọn mục đích sử dụng',
    'Nhập sự cần thiết',
    'Diện tích cần (m²) phải là số, ví dụ 1.276,20',
    'Nhập số văn bản',
    'Ngày văn bản phải là ngày có thật, ví dụ 16/09/2025',
  ]);
  expect(await form.field('Diện tích cần').inputValue()).toBe('chừng nửa sào');

  await form.problems.getByRole('link', { name: 'Nhập sự cần thiết' }).click();
  await page.keyboard.type('Cần chỗ làm việc.');
  expect(await form.field('Sự cần thiết').inputValue()).toBe('Cần chỗ làm việc.');
});

journey('a form that somebody else overtook keeps what was typed and can be sent again', async ({ visit, as }) => {
  const finance = await as('finance');
  const dossier = await firstDossier(finance, 'SUBMITTED');
  const province = await visit('province');
  const { page } = province;
  const reason = 'Diện tích đề nghị vượt định mức; đề nghị chọn cơ sở khác.';
  await province.open(`/dossiers/${dossier.id}`);
  const form = await prepareStep(page, { title: 'Từ chối', submit: 'Từ chối hồ sơ', texts: { 'Lý do': reason } });
  await finance.give('acceptDossier', 'dossier', {
    dossierId: dossier.id,
    expectedVersion: dossier.version,
    ...paperOf('RECEIPT_SLIP', '43/PTN', '2026-03-03'),
  });
  await form.send('Từ chối hồ sơ');

  await page.getByText('Hồ sơ vừa được người khác cập nhật').waitFor();
  await province.keepPicture('refusal-stale-version');
  expect(await form.field('Lý do').inputValue()).toBe(reason);

  await page.getByRole('button', { name: 'Tải số liệu mới' }).click();
  await page.getByText('Đã tải số liệu mới. Đọc lại rồi gửi.').waitFor();
  expect(await form.field('Lý do').inputValue()).toBe(reason);
  await form.send('Từ chối hồ sơ');
  await recorded(page, 'Từ chối').waitFor();
});
