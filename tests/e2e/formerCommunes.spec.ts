import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { findBarriers } from './support/axe';
import { countMostColours } from './support/canvas';
import { assetregistry } from './support/commandLine';
import { journey } from './support/journey';
import { MapWorkplace } from './support/mapWorkplace';

const folder = mkdtempSync(path.join(tmpdir(), 'former-communes-'));

/** A square in the middle of the province, said to be a commune that ended on 30 June 2025. */
const formerCommune = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { code: '03391', name: 'Lả Nhì Thàng', type: 'xa', province_code: '12', province_name: 'Lai Châu' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [102.8, 21.9],
            [103.5, 21.9],
            [103.5, 22.5],
            [102.8, 22.5],
            [102.8, 21.9],
          ],
        ],
      },
    },
  ],
};

journey(
  'former communes are drawn over those of today once a file has given their boundaries',
  async ({ visit, onTestFinished }) => {
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const planner = await visit('planner');
    const { page } = planner;
    const map = new MapWorkplace(page);
    const file = path.join(folder, 'former.geojson');
    writeFileSync(file, JSON.stringify(formerCommune));
    await planner.open('/map');
    await map.waitUntilDrawn();
    expect(await page.getByLabel('Xã, phường trước sắp xếp').count()).toBe(0);

    await assetregistry('import', 'communes', file, '--effective-on', '2025-06-30');
    await planner.open('/map');
    await map.waitUntilDrawn();
    await page.getByLabel('Xã, phường trước sắp xếp').check();
    await expect.poll(() => new URL(page.url()).searchParams.get('former')).toBe('1');
    const room = await map.map.boundingBox();
    await page.mouse.move((room?.x ?? 0) + (room?.width ?? 0) / 2, (room?.y ?? 0) + (room?.height ?? 0) / 2);
    await page.getByText('trước sắp xếp: Lả Nhì Thàng').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await planner.keepPicture('map-former-communes');

    await page.getByRole('button', { name: 'So sánh hai ngày' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('before')).toBe('2025-06-30');
    const earlier = page.getByRole('group', { name: 'So sánh hai ngày' }).locator('.map-communes canvas');
    await expect.poll(() => countMostColours(earlier)).toBeGreaterThan(2);
    await planner.keepPicture('map-former-and-present');
  },
);
