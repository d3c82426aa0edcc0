import { expect } from 'vitest';
import { findBarriers } from './support/axe';
import { CommandForm } from './support/commandForm';
import { findCutOff } from './support/cutOff';
import { journey } from './support/journey';
import { codeOf } from './support/totp';
import type { Visitor } from './support/visitor';

const chosen = 'mưa trên bản Tả Lèng';

/** Signs in without the page, which a test of its own looks at. */
async function signIn({ page }: Visitor, account: string, password: string, newPassword?: string): Promise<void> {
  const response = await page.request.post('/account/sign-in', { data: { account, password, newPassword } });
  expect(response.ok()).toBe(true);
}

journey('a newcomer makes a body, an account and a scope, and its official sees the commune', async ({ visit }) => {
  const admin = await visit('admin');
  const { page } = admin;
  await admin.open('/admin');
  await page.getByRole('link', { name: 'Cơ quan, đơn vị' }).click();
  await page.getByRole('button', { name: 'Thêm cơ quan, đơn vị' }).click();
  const body = new CommandForm(page, 'Thêm cơ quan, đơn vị');
  await body.send('Thêm vào sổ');
  await body.problems.getByText('Nhập tên cơ quan, đơn vị').waitFor();
  await body.type('Tên cơ quan, đơn vị', 'UBND xã Trình Duyệt');
  await body.type('Mã ĐVQHNS', 'TD-0001');
  await body.choose('Loại cơ quan', 'UBND xã, phường');
  await body.root.getByRole('combobox', { name: 'Địa bàn' }).fill('doan ket');
  await page
    .getByRole('option', { name: /Đoàn Kết/ })
    .first()
    .click();
  await body.type('Ngày có hiệu lực', '01/07/2025');
  expect(await findBarriers(page)).toEqual([]);
  await admin.keepPicture('accounts-01-establish');
  await body.send('Thêm vào sổ');
  await page.getByText('Đã thêm UBND xã Trình Duyệt.').waitFor();
  await page.getByRole('searchbox', { name: /Tìm theo tên/ }).fill('trinh duyet');
  await page.getByRole('link', { name: 'UBND xã Trình Duyệt' }).waitFor();
  expect(await page.getByRole('row').count()).toBe(2);
  await admin.keepPicture('accounts-02-organisations');

  await page.getByRole('link', { name: 'Tài khoản', exact: true }).click();
  await page.getByRole('button', { name: 'Mở tài khoản' }).click();
  const form = new CommandForm(page, 'Mở tài khoản');
  await form.type('Tên tài khoản', 'xa.trinhduyet');
  await form.type('Tên hiển thị', 'Văn thư xã Trình Duyệt');
  await form.choose('Vai trò', 'Cán bộ xã, phường');
  await form.send('Mở tài khoản và lấy mật khẩu');
  await form.problems.getByText(/cơ quan, đơn vị/).waitFor();
  await form.root.getByRole('combobox', { name: 'Cơ quan' }).fill('trinh duyet');
  await page.getByRole('option', { name: /Trình Duyệt/ }).click();
  expect(await findBarriers(page)).toEqual([]);
  await form.send('Mở tài khoản và lấy mật khẩu');
  await page.getByText('Mật khẩu lần đầu của xa.trinhduyet').waitFor();
  const password = await page.locator('code').innerText();
  await admin.keepPicture('accounts-03-password');

  const official = await visit(null);
  official.forgive(/40[13] .*\/account\/sign-in|Failed to load resource/);
  await official.open('/map');
  const screen = official.page;
  await screen.getByRole('textbox', { name: 'Tài khoản' }).fill('xa.trinhduyet');
  await screen.getByRole('textbox', { name: 'Mật khẩu' }).fill(password);
  await screen.keyboard.press('Enter');
  await screen.getByText('Mật khẩu này chỉ dùng lần đầu').waitFor();
  expect(await findBarriers(screen)).toEqual([]);
  await screen.getByRole('textbox', { name: 'Mật khẩu mới', exact: true }).fill('matkhau123456');
  await screen.getByRole('textbox', { name: 'Nhập lại mật khẩu mới' }).fill('matkhau123456');
  await screen.keyboard.press('Enter');
  await screen
    .getByRole('alert')
    .getByText(/thường gặp/)
    .waitFor();
  await official.keepPicture('accounts-04-change');
  await screen.getByRole('textbox', { name: 'Mật khẩu mới', exact: true }).fill(chosen);
  await screen.getByRole('textbox', { name: 'Nhập lại mật khẩu mới' }).fill(chosen);
  await screen.keyboard.press('Enter');
  await screen.getByRole('option').first().waitFor();
  const { me } = await official.register.query<{ me: { organisation: { commune: { fullName: string } } } }>(
    '{ me { organisation { commune { fullName } } } }',
  );
  expect(me.organisation.commune.fullName).toBe('Phường Đoàn Kết');
  await official.keepPicture('accounts-05-commune');
});

journey('a body that is put above another from its page sees what that one holds', async ({ visit, as }) => {
  const register = await as('admin');
  const above = await register.give<{ id: string }>(
    'establishOrganisation',
    'organisation',
    { code: 'TREN-0001', name: 'Ban quản lý khối giáo dục', type: 'AGENCY', effectiveOn: '2025-07-01' },
    'id',
  );
  const { firstPassword } = await register.give<{ firstPassword: string }>(
    'openAccount',
    'accountWithPassword',
    { name: 'khoi.giaoduc', displayName: 'Cán bộ khối', role: 'AGENCY_OFFICIAL', organisationId: above.id },
    'firstPassword',
  );
  const official = await visit(null);
  await signIn(official, 'khoi.giaoduc', firstPassword, chosen);
  await official.open('/facilities?classification=RETAINED');
  await official.page.getByText('Không có cơ sở nào khớp').waitFor();

  const admin = await visit('admin');
  const { page } = admin;
  await admin.open('/admin/organisations');
  await page.getByRole('searchbox', { name: /Tìm theo tên/ }).fill('so giao duc');
  await page.getByRole('link', { name: 'Sở Giáo dục và Đào tạo' }).click();
  await page.getByRole('button', { name: 'Đổi cơ quan cấp trên' }).click();
  const form = new CommandForm(page, 'Đổi cơ quan cấp trên');
  await form.root.getByRole('combobox', { name: 'Cơ quan cấp trên' }).fill('khoi giao duc');
  await page.getByRole('option', { name: /Ban quản lý khối giáo dục/ }).click();
  await form.cite({ number: '12/QĐ-UBND', date: '20/11/2026' });
  await form.send('Đổi cấp trên');
  await page.getByText('Đã ghi thay đổi của Sở Giáo dục và Đào tạo.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await admin.keepPicture('accounts-06-parent');

  await official.open('/facilities?classification=RETAINED');
  await official.page.getByRole('row').nth(1).waitFor();
  await official.keepPicture('accounts-07-below');
});

journey(
  'an account is disabled with a reason, its history says so, and nobody does that to himself',
  async ({ visit, as }) => {
    const register = await as('admin');
    await register.give(
      'openAccount',
      'accountWithPassword',
      { name: 'sap.nghi', displayName: 'Cán bộ sắp nghỉ', role: 'PLANNER' },
      'account { id }',
    );
    const admin = await visit('admin');
    const { page } = admin;
    await admin.open('/admin/accounts');
    await page.getByRole('link', { name: 'sap.nghi' }).click();
    await page.getByRole('button', { name: 'Khóa tài khoản' }).click();
    const form = new CommandForm(page, 'Khóa tài khoản');
    await form.send('Khóa ngay');
    await form.problems.getByText('Nhập lý do').waitFor();
    await form.type('Lý do', 'Nghỉ hưu');
    await form.send('Khóa ngay');
    await page.getByText('Đã ghi thay đổi của tài khoản sap.nghi.').waitFor();
    await page.getByText(/Đã khóa từ/).waitFor();
    await page.getByText('Nghỉ hưu').waitFor();
    await page.getByRole('button', { name: 'Mở khóa tài khoản' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await admin.keepPicture('accounts-06-disabled');

    await admin.open('/admin/accounts');
    await page.getByRole('link', { name: 'admin', exact: true }).click();
    await page.getByRole('button', { name: 'Đổi tên hiển thị' }).waitFor();
    expect(await page.getByRole('button', { name: 'Khóa tài khoản' }).count()).toBe(0);
  },
);

journey('somebody asks for another role, and an administrator gives it', async ({ visit, as }) => {
  const register = await as('admin');
  const { account, firstPassword } = await register.give<{
    account: { id: string; name: string };
    firstPassword: string;
  }>(
    'openAccount',
    'accountWithPassword',
    { name: 'xin.quyen', displayName: 'Cán bộ xin quyền', role: 'PLANNER' },
    'account { id name } firstPassword',
  );
  const asker = await visit(null);
  await signIn(asker, account.name, firstPassword, chosen);
  await asker.open('/account');
  const card = asker.page.getByRole('region', { name: 'Quyền của tài khoản' });
  await card.getByRole('button', { name: 'Đề nghị cấp quyền' }).click();
  const request = new CommandForm(asker.page, 'Đề nghị cấp quyền');
  await request.choose('Vai trò', 'Thanh tra');
  await request.send('Gửi đề nghị');
  await request.problems.getByText('Nhập lý do').waitFor();
  expect(await findBarriers(asker.page)).toEqual([]);
  await request.type('Lý do', 'Nhận nhiệm vụ giám sát');
  await request.send('Gửi đề nghị');
  await card.getByText('Đã gửi đề nghị.').waitFor();
  await card.getByText('Nhận nhiệm vụ giám sát').waitFor();
  await asker.keepPicture('accounts-14-asked');

  const admin = await visit('admin');
  const { page } = admin;
  await admin.open('/admin/accounts');
  const waiting = page.getByRole('region', { name: /đề nghị cấp quyền đang chờ/ });
  await waiting.getByRole('link', { name: account.name }).click();
  await page.getByRole('region', { name: 'Đề nghị cấp quyền' }).getByText('Nhận nhiệm vụ giám sát').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await admin.keepPicture('accounts-15-request');
  await page.getByRole('button', { name: 'Đổi vai trò, cơ quan' }).click();
  await new CommandForm(page, 'Đổi vai trò, cơ quan').send('Đổi quyền');
  await page.getByText('Đã ghi thay đổi của tài khoản xin.quyen.').waitFor();
  expect(await page.getByRole('region', { name: 'Đề nghị cấp quyền' }).count()).toBe(0);
  const { me } = await asker.register.query<{ me: { role: string } }>('{ me { role } }');
  expect(me.role).toBe('AUDITOR');
});

journey('one sees where one is signed in, ends the other session, and changes the password', async ({ visit, as }) => {
  const register = await as('admin');
  const { account, firstPassword } = await register.give<{ account: { name: string }; firstPassword: string }>(
    'openAccount',
    'accountWithPassword',
    { name: 'cua.toi', displayName: 'Cán bộ tự đổi', role: 'PLANNER' },
    'account { name } firstPassword',
  );
  const here = await visit(null);
  const { page } = here;
  here.forgive(/403 .*\/account|Failed to load resource/);
  await signIn(here, account.name, firstPassword, chosen);
  const there = await visit(null);
  await signIn(there, account.name, chosen);
  await here.open('/account');
  const sessions = page.getByRole('region', { name: 'Đang đăng nhập ở' });
  await sessions.getByText('Phiên này').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await sessions.getByRole('button', { name: /Kết thúc phiên/ }).click();
  await expect.poll(() => sessions.getByRole('listitem').count()).toBe(1);
  expect(await there.register.query<{ me: unknown }>('{ me { name } }')).toEqual({ me: null });

  await page.getByLabel('Mật khẩu hiện tại').fill('sai');
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill('một câu dài khác hẳn');
  await page.getByLabel('Nhập lại mật khẩu mới').fill('một câu dài khác hẳn');
  await page.keyboard.press('Enter');
  await page
    .getByRole('alert')
    .getByText(/Mật khẩu hiện tại không đúng/)
    .waitFor();
  await page.getByLabel('Mật khẩu hiện tại').fill(chosen);
  await page.keyboard.press('Enter');
  await page.getByText('Đã đổi mật khẩu.').waitFor();
  await here.keepPicture('accounts-10-own');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await findCutOff(page)).toEqual([]);
  await here.keepPicture('accounts-11-own-phone');
});

journey(
  'a second factor is turned on by keyboard, asked for at the next sign-in, and opens by a code',
  async ({ visit, as }) => {
    const { account, firstPassword } = await (
      await as('admin')
    ).give<{ account: { name: string }; firstPassword: string }>(
      'openAccount',
      'accountWithPassword',
      { name: 'hai.lop', displayName: 'Cán bộ hai lớp', role: 'PLANNER' },
      'account { name } firstPassword',
    );
    const owner = await visit(null);
    const { page } = owner;
    owner.forgive(/403 .*\/account|Failed to load resource/);
    await signIn(owner, account.name, firstPassword, chosen);
    await owner.open('/account');
    const card = page.getByRole('region', { name: 'Xác thực hai lớp' });
    await card.getByText('Đang tắt').waitFor();
    await card.getByRole('button', { name: 'Bật xác thực hai lớp' }).press('Enter');
    await card.getByLabel('Mật khẩu hiện tại').fill(chosen);
    await page.keyboard.press('Enter');
    await card.getByRole('img', { name: 'Hình mã QR của khóa' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await owner.keepPicture('accounts-12-second-factor');
    const key = await card.locator('code').innerText();
    await card.getByLabel('Mã xác thực').fill(codeOf(key));
    await page.keyboard.press('Enter');
    await card.getByText('Đang bật; còn 10 mã dự phòng').waitFor();
    const paper = await card.getByRole('listitem').first().innerText();
    await owner.keepPicture('accounts-13-recovery');
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await findCutOff(page)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);

    const later = await visit(null);
    later.forgive(/403 .*\/account|Failed to load resource/);
    await later.open('/');
    await later.page.getByLabel('Tài khoản').fill(account.name);
    await later.page.getByLabel('Mật khẩu').fill(chosen);
    await later.page.keyboard.press('Enter');
    await later.page.getByLabel('Mã xác thực').fill(paper);
    expect(await findBarriers(later.page)).toEqual([]);
    await later.keepPicture('accounts-14-code');
    await later.page.keyboard.press('Enter');
    await later.page.getByRole('navigation').first().getByRole('link', { name: 'Bản đồ' }).waitFor();
  },
);

for (const [name, size] of [
  ['tablet', { width: 1024, height: 768 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  journey(`bodies and accounts fit a ${name}`, async ({ visit }) => {
    const admin = await visit('admin');
    const { page } = admin;
    await page.setViewportSize(size);
    await admin.open('/admin/organisations');
    await page.getByRole('link', { name: 'Sở Y tế' }).waitFor();
    await admin.keepPicture(`accounts-07-${name}`);
    expect(await findCutOff(page)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('link', { name: 'Sở Y tế' }).click();
    await page.getByRole('button', { name: 'Đổi tên cơ quan' }).click();
    await new CommandForm(page, 'Đổi tên cơ quan').field('Tên cơ quan, đơn vị').waitFor();
    await admin.keepPicture(`accounts-08-${name}`);
    expect(await findCutOff(page)).toEqual([]);
    await admin.open('/admin/accounts');
    await page.getByRole('link', { name: 'landfund' }).waitFor();
    await admin.keepPicture(`accounts-09-${name}`);
    expect(await findCutOff(page)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
  });
}

journey('a token for a program is made, shown once, used and revoked', async ({ visit }) => {
  const planner = await visit('planner');
  const { page } = planner;
  await planner.open('/account');
  const card = page.getByRole('region', { name: 'Mã truy cập cho phần mềm' });
  await card.getByRole('button', { name: 'Tạo mã truy cập' }).click();
  const form = new CommandForm(page, 'Tạo mã truy cập');
  await form.send('Tạo mã');
  await form.problems.getByText('Nhập tên gọi').waitFor();
  await form.type('Tên gọi', 'QGIS phòng Bản đồ');
  await form.send('Tạo mã');
  const shown = card.getByRole('status').filter({ hasText: 'chỉ hiện một lần' });
  const secret = await shown.locator('code').innerText();
  expect(await findBarriers(page)).toEqual([]);
  await planner.keepPicture('accounts-token');

  // As a program does it: without the browser's session.
  const { origin } = new URL(page.url());
  const features = () => fetch(`${origin}/ogc/collections`, { headers: { authorization: `Bearer ${secret}` } });
  expect((await features()).status).toBe(200);
  await page.reload();
  await card.getByText('QGIS phòng Bản đồ', { exact: true }).first().waitFor();
  expect(await page.getByText(secret).count()).toBe(0);

  await card.getByRole('button', { name: 'Thu hồi QGIS phòng Bản đồ' }).click();
  await card.getByText('Đã thu hồi').waitFor();
  expect((await features()).status).toBe(401);
});
