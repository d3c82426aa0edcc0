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
  const usableAfter = await planner.page.evaluate(() => performance.now());

  const bodies = await Promise.all(scripts.map((response) => response.body()));
  const kilobytes = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1000;
  // For people to read: how long it takes says more about the machine than about the page.
  console.log(
    `${kilobytes.toFixed(1)} kB of script (gzip) in ${scripts.length} files; the map was usable ${(usableAfter / 1000).toFixed(2)} s after the first byte was asked for`,
  );
  expect(kilobytes).toBeLessThanOrEqual(budgetKilobytes);
});
