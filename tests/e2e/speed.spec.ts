import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './support/journey';
import { MapWorkplace } from './support/mapWorkplace';

const budgetKilobytes = 200;

journey('the script that makes the map usable keeps to its budget', async ({ visit }) => {
  const planner = await visit('planner');
  const scripts: Response[] = [];
  planner.page.on('response', (response) => {
    if (response.request().resourceType() === 'script') {
      scripts.push(response);
    }
  });
  await planner.open('/map');
  await new MapWorkplace(planner.page).waitUntilDrawn();
  const { usableAfter, before } = await planner.page.evaluate(() => {
    const usable = performance.getEntriesByName('map usable')[0]?.startTime ?? Number.NaN;
    return {
      usableAfter: usable,
      before: performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime < usable)
        .map(({ name }) => name),
    };
  });

  const files = await Promise.all(
    scripts
      .filter((response) => before.includes(response.url()))
      .map(async (response) => ({
        name: new URL(response.url()).pathname,
        kilobytes: gzipSync(await response.body(), { level: 9 }).length / 1000,
      })),
  );
  const kilobytes = files.reduce((sum, file) => sum + file.kilobytes, 0);
  // For people to read: how long it takes says more about the machine than about the page.
  console.log(
    files
      .toSorted((one, other) => other.kilobytes - one.kilobytes)
      .map((file) => `${file.kilobytes.toFixed(1)} kB ${file.name}`)
      .join('\n'),
  );
  console.log(
    `${kilobytes.toFixed(1)} kB of script (gzip) in ${scripts.length} files; the map was usable ${(usableAfter / 1000).toFixed(2)} s after the first byte was asked for`,
  );
  expect(files.length).toBeGreaterThan(5);
  expect(kilobytes).toBeLessThanOrEqual(budgetKilobytes);
});
