import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What is wrong with the page for readers with assistive technology: one line a finding, none when all is well. */
export async function findBarriers(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the page's security policy would refuse that.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // What is well is not worked out in full, and nothing of it leaves the browser: a long page has thousands of such.
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} – ${target.join(' ')}`),
    );
  });
}
