import { expect } from 'vitest';
import { journey } from './support/journey';
import { MapWorkplace } from './support/mapWorkplace';

journey('the name of a former commune leads to the facilities of the one in force, and says why', async ({ visit }) => {
  const planner = await visit('planner');
  const { page } = planner;
  const map = new MapWorkplace(page);
  await planner.open('/map');
  await map.waitUntilDrawn();

  await page.getByRole('searchbox').fill('xa la nhi thang cu');
  const hits = page.getByRole('list', { name: 'Xã, phường hiện nay và trước đây' });
  const chain = hits.getByText(/Xã Lả Nhì Thàng, đến 30\/06\/2025\s+Phường Đoàn Kết/);
  await chain.getByRole('img', { name: 'thành' }).waitFor();
  await planner.keepPicture('unit-search');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await hits.waitFor({ state: 'hidden' });
  expect(new URL(page.url()).searchParams.get('commune')).toBe('03388');
});

journey('Escape closes what is offered and what was typed stays', async ({ visit }) => {
  const planner = await visit('planner');
  const { page } = planner;
  await planner.open('/map');
  const box = page.getByRole('searchbox');
  await box.fill('03388');
  const hits = page.getByRole('list', { name: 'Xã, phường hiện nay và trước đây' });
  await hits.getByText('Phường Quyết Tiến, đến 30/06/2025').waitFor();

  await page.keyboard.press('Escape');
  await hits.waitFor({ state: 'hidden' });
  expect(await box.inputValue()).toBe('03388');
});
