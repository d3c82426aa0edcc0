import type { Page } from 'playwright-core';

/** Holds back a mutation until every one of the pages has sent it, and then lets all go at once. */
export async function sendTogether(pages: Page[], mutation: string): Promise<void> {
  let letAllGo = () => {};
  const allAreThere = new Promise<void>((resolve) => (letAllGo = resolve));
  let awaited = pages.length;
  for (const page of pages) {
    await page.route('/graphql', async (route) => {
      if (route.request().postData()?.includes(`mutation ${mutation}`)) {
        awaited -= 1;
        if (awaited === 0) {
          letAllGo();
        }
        await allAreThere;
      }
      await route.continue();
    });
  }
}
