import { expect } from 'vitest';
import { findBarriers } from './support/axe';
import { findCutOff } from './support/cutOff';
import { journey } from './support/journey';
import { readNumber } from './support/mapWorkplace';
import type { Register } from './support/register';

const ages = {
  NOT_VACANT: 'không bỏ trống',
  UP_TO3_MONTHS: 'trống đến 3 tháng',
  UP_TO12_MONTHS: 'trống trên 3 đến 12 tháng',
  OVER12_MONTHS: 'trống trên 12 tháng',
};

interface Figure {
  groups: [{ key: string }];
  facilities: number;
}

/** How many facilities have stood empty for how long on a day, those of no age left out. */
async function countedOn(register: Register, day: string): Promise<Record<string, number>> {
  const { facilityFigures } = await register.query<{ facilityFigures: Figure[] }>(
    'query($day: LocalDate) { facilityFigures(groupBy: [VACANCY_AGE], effectiveAt: $day) { groups { key } facilities } }',
    { day },
  );
  return Object.fromEntries(facilityFigures.map(({ groups: [{ key }], facilities }) => [key, facilities]));
}

journey('the symbols tell how long facilities have stood empty on the day of the map', async ({ visit, as }) => {
  const planner = await visit('planner');
  const { page } = planner;
  const register = await as('planner');
  await planner.open('/map?date=2025-09-16&z=13&lat=22.39&lng=103.47');
  await page.getByRole('radio', { name: 'thời gian bỏ trống' }).check();
  await page.waitForURL(/show=vacancy/);
  const legend = page.getByRole('group').filter({ hasText: 'Chú giải' }).first();

  for (const day of ['2025-09-16', '2026-09-16']) {
    await planner.open(`/map?date=${day}&show=vacancy&z=13&lat=22.39&lng=103.47`);
    const counted = await countedOn(register, day);
    for (const [age, text] of Object.entries(ages)) {
      const row = legend.getByRole('listitem').filter({ hasText: text });
      await expect.poll(async () => readNumber((await row.innerText()).slice(text.length))).toBe(counted[age] ?? 0);
    }
  }
  const tiles = planner.requested.filter(({ pathname }) => pathname.startsWith('/tiles/facilities/'));
  expect(tiles.some(({ searchParams }) => searchParams.get('asOf') === '2026-09-16')).toBe(true);
  await planner.complete();
  await planner.keepPicture('map-vacancy-01');
  expect(await findBarriers(page)).toEqual([]);
});

journey('on a phone the choice of what the symbols tell is in the legend', async ({ visit }) => {
  const official = await visit('commune', { on: 'phone' });
  const { page } = official;
  await official.open('/map?show=vacancy');
  await page.getByText('Chú giải').click();
  await page.getByText('trống trên 12 tháng').waitFor();
  await official.complete();
  await official.keepPicture('map-vacancy-02-phone');
  expect(await findCutOff(page)).toEqual([]);
  await page.getByRole('radio', { name: 'tình trạng xử lý' }).check();
  await page.getByText('trống trên 12 tháng').waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.has('show')).toBe(false);
});
