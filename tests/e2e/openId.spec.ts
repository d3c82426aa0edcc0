import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { findBarriers } from './support/axe';
import { findCutOff } from './support/cutOff';
import { makeKnown } from './support/identityProvider';
import { journey } from './support/journey';

const through = { name: 'Đăng nhập qua Cổng đăng nhập của tỉnh' };

/** What the provider's own pages ask: who it is, and whether the register may know. */
async function signInThere(page: Page, subject: string): Promise<void> {
  await page.getByPlaceholder('Enter any login').fill(subject);
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

journey(
  'an official signs in through the provider, lands where he wanted to be, and signs out of both',
  async ({ visit }) => {
    const provider = inject('providerAddress');
    await makeKnown(provider, 'quyhoach', 'Lò Văn Quy Hoạch', ['so-quy-hoach']);
    const official = await visit(null);
    official.follow(provider);
    const { page } = official;
    await official.open('/map');
    await page.getByRole('link', through).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await official.keepPicture('openid-01-sign-in');
    await page.getByRole('link', through).press('Enter');
    await page.getByPlaceholder('Enter any login').waitFor();
    await official.keepPicture('openid-02-provider');
    await signInThere(page, 'quyhoach');
    await page.getByRole('option').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/map');
    await official.keepPicture('openid-03-map');
    await official.open('/account');
    await page.getByText(/Tài khoản này đăng nhập qua/).waitFor();
    expect(await page.getByLabel('Mật khẩu hiện tại').count()).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    await official.keepPicture('openid-04-own');
    await page.getByRole('button', { name: /Lò Văn Quy Hoạch/ }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await page.getByRole('button', { name: 'Yes, sign me out' }).click();
    await page.getByRole('link', through).waitFor();
    await page.getByRole('link', through).click();
    await page.getByPlaceholder('Enter any login').waitFor();

    const admin = await visit('admin');
    await admin.open('/admin/accounts');
    await admin.page
      .getByRole('row', { name: /Lò Văn Quy Hoạch/ })
      .getByRole('link')
      .first()
      .click();
    await admin.page.getByText(/khi đăng nhập lần đầu qua/).waitFor();
    expect(await admin.page.getByRole('button', { name: /mật khẩu/ }).count()).toBe(0);
    await admin.keepPicture('openid-05-account');
  },
);

for (const [name, size] of [
  ['desk', { width: 1440, height: 900 }],
  ['tablet', { width: 1024, height: 768 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  journey(`whom the register does not know is told so on a ${name}`, async ({ visit }) => {
    const provider = inject('providerAddress');
    await makeKnown(provider, `khach-${name}`, 'Khách', []);
    const stranger = await visit(null);
    stranger.follow(provider);
    const { page } = stranger;
    await page.setViewportSize(size);
    await stranger.open('/');
    await page.getByRole('link', through).click();
    await signInThere(page, `khach-${name}`);
    await page
      .getByRole('alert')
      .getByText(/chưa được cấp vai trò nào/)
      .waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await findCutOff(page)).toEqual([]);
    await stranger.keepPicture(`openid-06-refused-${name}`);
  });
}
