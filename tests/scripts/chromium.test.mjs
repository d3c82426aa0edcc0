import assert from 'node:assert/strict';
import { it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumLaunchOptions } from './chromium.mjs';

it('the browser from npm starts and draws Vietnamese letters with its own fonts', async () => {
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const page = await browser.newPage();
    await page.setContent([...'Đắơ'].map((letter) => `<span>${letter}</span>`).join('<br>'));
    const widths = await page.$$eval('span', (letters) =>
      letters.map((letter) => letter.getBoundingClientRect().width),
    );

    // Letters a font lacks are all drawn as the same box.
    assert.equal(new Set(widths).size, 3, `widths: ${widths}`);
  } finally {
    await browser.close();
  }
});
