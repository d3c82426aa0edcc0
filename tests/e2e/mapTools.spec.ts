import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBarriers } from './support/axe';
import { countMostColours } from './support/canvas';
import { findCutOff } from './support/cutOff';
import { journey } from './support/journey';
import { MapWorkplace, readNumber } from './support/mapWorkplace';

/** Over a place where facilities are. */
const start = '/map?z=11&lat=22.396&lng=103.458';

const mapItself = (page: Page) => page.getByRole('application', { name: 'Bản đồ cơ sở nhà, đất' });

journey('the place under the pointer is told in degrees, and in metres of VN-2000 when it rests', async ({ visit }) => {
  const planner = await visit('planner');
  const { page } = planner;
  await planner.open(start);
  await new MapWorkplace(page).waitUntilDrawn();
  const told = page.locator('dl', { hasText: 'WGS 84' });
  await told.getByText('Giữa bản đồ').waitFor();
  await told.getByText(/22,39\d{3}° B; 103,4[56]\d{3}° Đ/).waitFor();

  const { x, y, width, height } = (await mapItself(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 2 + 120, y + height / 2);
  await told.getByText('Tại con trỏ').waitFor();
  // 103,54° is nearer to the meridian of 104° than to that of 103°.
  await told.getByText('VN-2000 104°00′ 3°').waitFor();
  await told.getByText(/X 2\.\d{3}\.\d{3} m; Y \d{3}\.\d{3} m/).waitFor();
  await planner.keepPicture('map-tools-01-pointer');
});

journey('an area is drawn by keyboard alone, measured by the server, and lists what is inside', async ({ visit }) => {
  const planner = await visit('planner');
  const { page } = planner;
  await planner.open(start);
  await new MapWorkplace(page).waitUntilDrawn();
  await page.getByRole('button', { name: 'Đo và tìm trong vùng' }).press('Enter');
  const panel = page.getByRole('region', { name: 'Đo và tìm trong vùng' });
  await panel.getByText('Số điểm').waitFor();

  await mapItself(page).focus();
  await page.keyboard.press('Enter');
  const around = panel.getByRole('region', { name: 'Cơ sở gần nhất' });
  await around.getByRole('button').nth(9).waitFor();
  for (const ways of [
    ['ArrowRight', 'ArrowRight'],
    ['ArrowDown', 'ArrowDown'],
    ['ArrowLeft', 'ArrowLeft'],
  ]) {
    for (const way of ways) {
      await pan(page, way);
    }
    await page.keyboard.press('Enter');
  }
  await panel.getByText('Diện tích', { exact: true }).waitFor();
  await panel.getByText(/^[\d.]+,\d{2} m²$/).waitFor();
  const inside = panel.getByRole('region', { name: 'Cơ sở trong vùng' });
  await expect
    .poll(async () => readNumber((await inside.getByRole('heading').innerText()).split(' ')[0] ?? ''))
    .toBeGreaterThan(0);
  await planner.keepPicture('map-tools-02-area');
  expect(await findBarriers(page)).toEqual([]);

  await page.keyboard.press('Backspace');
  await expect.poll(() => panel.getByRole('row').count()).toBe(4);
  await page.keyboard.press('Enter');
  await inside.getByRole('button').first().press('Enter');
  await page.getByRole('complementary', { name: 'Cơ sở' }).getByRole('heading', { level: 2 }).waitFor();
});

journey('two days stand side by side, and arrow keys move the line between them', async ({ visit }) => {
  const planner = await visit('planner');
  const { page } = planner;
  await planner.open('/map?date=2025-10-14');
  await new MapWorkplace(page).waitUntilDrawn();
  await page.getByRole('button', { name: 'So sánh hai ngày' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('before')).toBe('2025-07-01');
  const compare = page.getByRole('group', { name: 'So sánh hai ngày' });
  await expect.poll(() => countMostColours(compare.locator('.map-communes canvas'))).toBeGreaterThan(2);
  await planner.keepPicture('map-tools-03-swipe');

  const line = page.getByRole('slider', { name: 'Vạch so sánh' });
  await line.press('ArrowRight');
  expect(await line.getAttribute('aria-valuetext')).toBe('52 % bên trái là ngày 01/07/2025');
  await compare.getByText('Số lượng hai ngày').click();
  const row = compare.getByRole('row', { name: /Đã bàn giao/ });
  await expect.poll(async () => (await row.getByRole('cell').allInnerTexts()).includes('…')).toBe(false);
  const [then = '', now = ''] = await row.getByRole('cell').allInnerTexts();
  expect(readNumber(then)).toBeLessThan(readNumber(now));
  expect(await findBarriers(page)).toEqual([]);

  await page.reload();
  await compare.getByRole('button', { name: 'Thôi so sánh' }).click();
  await compare.waitFor({ state: 'detached' });
});

for (const [name, size] of [
  ['tablet', { width: 1024, height: 768 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  journey(`comparing and measuring fit a ${name}`, async ({ visit }) => {
    const planner = await visit('planner');
    const { page } = planner;
    await page.setViewportSize(size);
    await planner.open('/map?date=2025-10-14&before=2025-08-01');
    await new MapWorkplace(page).waitUntilDrawn();
    await page.getByRole('slider', { name: 'Vạch so sánh' }).waitFor();
    await planner.keepPicture(`map-tools-04-swipe-${name}`);
    expect(await findCutOff(page)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);

    await page.getByRole('button', { name: 'Đo và tìm trong vùng' }).click();
    await page.getByRole('button', { name: 'Thêm điểm giữa bản đồ' }).click();
    await page.getByRole('region', { name: 'Cơ sở gần nhất' }).getByRole('button').first().waitFor();
    await planner.keepPicture(`map-tools-05-measure-${name}`);
    expect(await findCutOff(page)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
  });
}

journey('a commune is printed true to scale on the chosen paper, with its list', async ({ visit }) => {
  const planner = await visit('planner');
  const { page } = planner;
  await planner.open('/map?date=2025-10-14&commune=03637');
  await new MapWorkplace(page).waitUntilDrawn();
  await page.getByRole('button', { name: 'In bản đồ' }).click();
  await page.getByText('1 tờ đã sẵn sàng để in.').waitFor();
  const sheet = page.getByRole('article');
  await sheet.getByText('tình hình ngày 14/10/2025').waitFor();
  await sheet.getByText(/ranh giới minh họa/).waitFor();
  const total = readNumber((await sheet.getByRole('table').locator('caption').innerText()).split(':')[1] ?? '');
  expect(await sheet.getByRole('row').count()).toBe(total + 1);
  const legend = await sheet.getByRole('list', { name: 'Chú giải' }).getByRole('listitem').allInnerTexts();
  expect(legend.map(readNumber).reduce((sum, count) => sum + count, 0)).toBe(total);
  await planner.keepPicture('atlas-01-a4');
  expect(await findBarriers(page)).toEqual([]);

  await page.getByRole('button', { name: 'Khổ giấy' }).click();
  await page.getByRole('option', { name: 'A3' }).click();
  await page.getByText('1 tờ đã sẵn sàng để in.').waitFor();
  await page.emulateMedia({ media: 'print' });
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  // 297 mm and 420 mm in points.
  expect(pdf).toMatch(/MediaBox \[0 0 84[12](\.\d+)? 119[01](\.\d+)?\]/);
  const map = await sheet.getByRole('img', { name: /tỷ lệ/ }).boundingBox();
  expect((map?.width ?? 0) / (96 / 25.4), 'millimetres on paper').toBeCloseTo(277, 0);
  await planner.keepPicture('atlas-02-print');
});

journey('the atlas has a sheet for every commune', { timeout: 180_000 }, async ({ visit }) => {
  const planner = await visit('planner');
  const { page } = planner;
  page.setDefaultTimeout(120_000);
  await planner.open('/atlas?date=2025-10-14&sheets=every&orientation=landscape');
  await page.getByText('38 tờ đã sẵn sàng để in.').waitFor();
  expect(await page.getByRole('article').count()).toBe(38);
  await planner.keepPicture('atlas-03-every');
});

/** While the map still moves it leaves the next key aside; where it has come to is in the address. */
async function pan(page: Page, key: string): Promise<void> {
  const before = page.url();
  await page.keyboard.press(key);
  await expect.poll(() => page.url()).not.toBe(before);
}
