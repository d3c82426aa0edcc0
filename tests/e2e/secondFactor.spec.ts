import { expect } from 'vitest';
import { findBarriers } from './support/axe';
import { findCutOff } from './support/cutOff';
import { journey } from './support/journey';
import { password, RegistryServer } from './support/registryServer';
import { signIn } from './support/signIn';
import { codeOf } from './support/totp';

const sizes = [
  ['desk', { width: 1440, height: 900 }],
  ['tablet', { width: 1024, height: 768 }],
  ['phone', { width: 390, height: 844 }],
] as const;

journey(
  'the administrator of a new register sets a second factor up before anything else',
  { timeout: 300_000 },
  async ({ visit }) => {
    // Without the demonstration the usual roles must have one.
    const server = await RegistryServer.start({ ASSETREGISTRY_DEMO: '0' });
    try {
      const admin = await visit(null);
      admin.follow(server.address);
      const { page } = admin;
      await page.goto(`${server.address}/admin/accounts`);
      await signIn(page, 'admin');
      await page.getByRole('heading', { name: 'Trước hết: xác thực hai lớp' }).waitFor();
      for (const [name, size] of sizes) {
        await page.setViewportSize(size);
        expect(await findBarriers(page)).toEqual([]);
        expect(await findCutOff(page)).toEqual([]);
        await admin.keepPicture(`second-factor-01-${name}`);
      }
      await page.getByRole('button', { name: 'Bật xác thực hai lớp' }).press('Enter');
      await page.getByLabel('Mật khẩu hiện tại').fill(password);
      await page.keyboard.press('Enter');
      await page.getByLabel('Mã xác thực').fill(codeOf(await page.locator('code').innerText()));
      await admin.keepPicture('second-factor-02-code-phone');
      await page.keyboard.press('Enter');
      await page.getByText('Đang bật; còn 10 mã dự phòng').waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await admin.keepPicture('second-factor-03-recovery-phone');
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.getByRole('button', { name: 'Tiếp tục vào sổ đăng ký' }).click();
      await page.getByRole('link', { name: 'admin', exact: true }).waitFor();
      await admin.keepPicture('second-factor-04-in');
    } finally {
      await server.stop();
    }
  },
);
