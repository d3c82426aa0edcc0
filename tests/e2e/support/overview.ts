import type { Page } from 'playwright-core';
import { readNumber } from './mapWorkplace';

const labels = { total: 'cơ sở nhà, đất', retained: 'giữ lại', rearranged: 'điều hòa', surplus: 'dôi dư' };

/** Opens the overview, as of an ISO day or of today, and reads its facilities by class. */
export async function readOverview(page: Page, day?: string): Promise<Record<keyof typeof labels, number>> {
  await page.goto(day === undefined ? '/overview' : `/overview?date=${day}`);
  const figures = Object.entries(labels).map(async ([key, label]) => {
    const link = page.getByRole('link', { name: `${label}, mở danh sách` });
    return [key, readNumber(await link.getByRole('strong').innerText())] as const;
  });
  return Object.fromEntries(await Promise.all(figures)) as Record<keyof typeof labels, number>;
}
