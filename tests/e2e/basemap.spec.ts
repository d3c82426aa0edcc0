import { expect } from 'vitest';
import { findBarriers } from './support/axe';
import { journey } from './support/journey';
import { MapWorkplace } from './support/mapWorkplace';

/** One grey point, which the browser stretches to a tile. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGM4AAAAwgDBUl5XUQAAAABJRU5ErkJggg==',
  'base64',
);

journey('the map goes on without a base map that does not come, and a reader can leave it out', async ({ visit }) => {
  const planner = await visit('planner');
  const { page } = planner;
  const map = new MapWorkplace(page);
  let isAway = true;
  await page.route('**/config.json', async (route) => {
    const config = (await (await route.fetch()).json()) as object;
    await route.fulfill({
      json: { ...config, basemap: { url: '/basemap/{z}/{x}/{y}.png', attribution: '© Bản đồ của ai đó' } },
    });
  });
  await page.route('**/basemap/**', (route) =>
    isAway ? route.abort() : route.fulfill({ contentType: 'image/png', body: picture }),
  );
  planner.forgive(/\/basemap\//);
  await planner.open('/map');
  await map.waitUntilDrawn();
  const note = page.getByText('Không tải được bản đồ nền');
  await note.waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await planner.keepPicture('basemap-01-lost');

  isAway = false;
  await page.getByRole('button', { name: 'Phóng to' }).click();
  await note.waitFor({ state: 'hidden' });
  await page.getByText('© Bản đồ của ai đó').waitFor();
  await planner.keepPicture('basemap-02-come');

  const choice = page.getByRole('checkbox', { name: 'Bản đồ nền' });
  await choice.uncheck();
  await page.getByText('© Bản đồ của ai đó').waitFor({ state: 'hidden' });
  await planner.open('/map');
  await map.waitUntilDrawn();
  expect(await choice.isChecked()).toBe(false);
  const asked = planner.requested.filter(({ pathname }) => pathname.startsWith('/basemap/')).length;
  await page.getByRole('button', { name: 'Phóng to' }).click();
  await planner.complete();
  expect(planner.requested.filter(({ pathname }) => pathname.startsWith('/basemap/'))).toHaveLength(asked);
});
