import { expect } from 'vitest';
import { findBarriers } from './support/axe';
import { findCutOff } from './support/cutOff';
import { journey } from './support/journey';

journey('an auditor sees whether the history is whole and who has read what is restricted', async ({ visit }) => {
  const auditor = await visit('auditor');
  const { page } = auditor;
  await auditor.open('/');
  await page.getByRole('navigation').first().getByRole('link', { name: 'Giám sát' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Giám sát' }).waitFor();
  await page
    .getByRole('region', { name: 'Lịch sử có nguyên vẹn không' })
    .getByText(/kiểm tra/i)
    .first()
    .waitFor();
  await page.getByRole('region', { name: 'Ai đã xem cơ sở hạn chế' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await auditor.keepPicture('audit-01-desk');
});

journey('others have no such workplace', async ({ visit }) => {
  const planner = await visit('planner');
  await planner.open('/map');
  const places = planner.page.getByRole('navigation').first();
  await places.getByRole('link', { name: 'Bản đồ' }).waitFor();
  expect(await places.getByRole('link', { name: 'Giám sát' }).count()).toBe(0);
});

for (const [name, width, height] of [
  ['tablet', 1024, 768],
  ['phone', 390, 844],
] as const) {
  journey(`the oversight fits a ${name}`, async ({ visit }) => {
    const auditor = await visit('auditor');
    const { page } = auditor;
    await page.setViewportSize({ width, height });
    await auditor.open('/audit');
    await page.getByRole('region', { name: 'Ai đã xem cơ sở hạn chế' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await findCutOff(page)).toEqual([]);
    await auditor.keepPicture(`audit-01-${name}`);
  });
}
