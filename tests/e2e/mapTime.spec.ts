import { expect } from 'vitest';
import { findBarriers } from './support/axe';
import { findCutOff } from './support/cutOff';
import { journey } from './support/journey';
import { MapWorkplace } from './support/mapWorkplace';

journey('the day of the slider is the day of the map, its list and its legend', async ({ visit }) => {
  const planner = await visit('planner');
  const { page } = planner;
  const map = new MapWorkplace(page);
  await planner.open('/map?date=2025-10-14');
  await map.waitUntilDrawn();
  const slider = page.getByRole('slider', { name: 'Ngày đang xem' });
  expect(await slider.getAttribute('aria-valuetext')).toBe('14/10/2025');
  await expect.poll(() => map.countInList()).toBe(2037);
  await expect.poll(() => map.sumOfLegend()).toBe(2037);
  const used = await map.countInLegend('Đã bàn giao');
  expect(await findBarriers(page)).toEqual([]);
  await planner.keepPicture('map-time-01-past');

  await slider.focus();
  for (let day = 0; day < 35; day += 1) {
    await page.keyboard.press('ArrowLeft');
  }
  await expect.poll(() => new URL(page.url()).searchParams.get('date')).toBe('2025-09-09');
  await expect.poll(() => map.countInLegend('Đã bàn giao')).toBeLessThan(used);

  await page.getByRole('button', { name: 'Về hôm nay' }).click();
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('hôm nay');
  expect(new URL(page.url()).searchParams.has('date')).toBe(false);
});

journey('the map plays through time until it is stopped', async ({ visit }) => {
  const planner = await visit('planner');
  const { page } = planner;
  const map = new MapWorkplace(page);
  await planner.open('/map?date=2025-08-01');
  await map.waitUntilDrawn();
  await page.getByRole('button', { name: 'Phát theo thời gian' }).click();
  const shown = () => new URL(page.url()).searchParams.get('date') ?? '';
  await expect.poll(() => shown() > '2025-08-20').toBe(true);
  await page.getByRole('button', { name: 'Dừng phát' }).click();
  await page.getByRole('button', { name: 'Phát theo thời gian' }).waitFor();
});

for (const [name, size] of [
  ['tablet', { width: 1024, height: 768 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  journey(`the slider fits a ${name}`, async ({ visit }) => {
    const planner = await visit('planner');
    const { page } = planner;
    await page.setViewportSize(size);
    await planner.open('/map?date=2025-09-16');
    await new MapWorkplace(page).waitUntilDrawn();
    await page.getByRole('slider', { name: 'Ngày đang xem' }).waitFor();
    await planner.keepPicture(`map-time-02-${name}`);
    expect(await findCutOff(page)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
  });
}

journey('pasted coordinates lead the map there, and what is none is refused with a sentence', async ({ visit }) => {
  const planner = await visit('planner');
  const { page } = planner;
  await planner.open('/map');
  await new MapWorkplace(page).waitUntilDrawn();
  await page.getByRole('button', { name: 'Đến tọa độ' }).click();
  const form = page.getByRole('form', { name: 'Đến tọa độ' });
  await form.getByLabel('Tọa độ', { exact: true }).fill('22.396 103.458');
  await form.getByRole('button', { name: 'Đến', exact: true }).click();
  await form.getByText('22.396000, 103.458000 (WGS 84)').waitFor();
  await expect.poll(() => Number(new URL(page.url()).searchParams.get('lat'))).toBeCloseTo(22.396, 2);
  expect(await findBarriers(page)).toEqual([]);
  await planner.keepPicture('map-go-to');

  await form.getByLabel('Tọa độ', { exact: true }).fill('không phải tọa độ');
  await form.getByRole('button', { name: 'Đến', exact: true }).click();
  await form.locator('[slot=errorMessage]').waitFor();
});
