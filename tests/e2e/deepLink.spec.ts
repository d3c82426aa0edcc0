import { expect } from 'vitest';
import { journey } from './support/journey';
import { MapWorkplace } from './support/mapWorkplace';

journey('a link shows somebody else the same filter, place and facility', async ({ visit }) => {
  const planner = await visit('planner');
  const map = new MapWorkplace(planner.page);
  await planner.open('/map?classification=SURPLUS&stage=REQUESTED');
  await map.waitUntilDrawn();
  await map.list.getByRole('option').first().click();
  const name = await map.record.getByRole('heading', { level: 2 }).innerText();
  await planner.page.getByRole('button', { name: 'Phóng to' }).click();
  await expect.poll(() => new URL(planner.page.url()).searchParams.has('z')).toBe(true);
  await map.waitUntilDrawn();
  const link = planner.page.url();
  const count = await map.countInList();

  const auditor = await visit('auditor');
  const sameMap = new MapWorkplace(auditor.page);
  await auditor.open(link);
  await sameMap.waitUntilDrawn();
  await sameMap.record.getByRole('heading', { name }).waitFor();
  expect(await sameMap.row(name).getAttribute('aria-selected')).toBe('true');
  expect(await sameMap.countInList()).toBe(count);
  await auditor.page.getByRole('button', { name: 'Bỏ điều kiện Đã có đề nghị' }).waitFor();
  expect(auditor.page.url()).toBe(link);

  await auditor.page.getByRole('button', { name: 'Đóng' }).click();
  await sameMap.record.waitFor({ state: 'hidden' });
  await auditor.page.goBack();
  await sameMap.record.getByRole('heading', { name }).waitFor();
});

journey('a symbol on the map opens its facility', async ({ visit, as }) => {
  const { facility } = await (
    await as('planner')
  ).query<{
    facility: { name: string; location: { longitude: number; latitude: number } };
  }>('{ facility: facilityByNumber(number: "CSND-2025-0001") { name location { longitude latitude } } }');
  const { longitude, latitude } = facility.location;
  const planner = await visit('planner');
  const map = new MapWorkplace(planner.page);
  await planner.open(`/map?search=CSND-2025-0001&z=11&lat=${latitude}&lng=${longitude}`);
  await map.waitUntilDrawn();

  await map.map.getByRole('application').click();
  await map.record.getByRole('heading', { name: facility.name }).waitFor();
  expect(await map.row(facility.name).getAttribute('aria-selected')).toBe('true');
});

journey('the map needs nothing from anywhere else', async ({ visit }) => {
  const planner = await visit('planner');
  const map = new MapWorkplace(planner.page);
  await planner.open('/map');
  await map.waitUntilDrawn();
  await planner.complete();

  const config = await planner.page.evaluate(async () => (await fetch('/config.json')).json());
  expect(config).toMatchObject({ basemap: null });
  expect(planner.requested.map(({ pathname }) => pathname)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^\/tiles\/communes\//),
      expect.stringMatching(/^\/tiles\/facilities\//),
    ]),
  );
  expect([...new Set(planner.requested.map(({ hostname }) => hostname))]).toEqual(['127.0.0.1']);
});
