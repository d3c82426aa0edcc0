import type { Page } from 'playwright-core';
import { password } from './registryServer';
import type { Account } from './register';

/** Signs in on the page itself. */
export async function signIn(page: Page, account: Account): Promise<void> {
  await page.getByRole('textbox', { name: 'Tài khoản' }).fill(account);
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}
