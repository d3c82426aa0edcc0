import { chromium, request, type APIRequestContext, type Browser } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs';
import { Register, type Account } from './register';
import { Visitor } from './visitor';

export interface Circumstances {
  on?: 'desk' | 'phone';
  theme?: 'light' | 'dark';
}

/** Opens a browser of their own for somebody who is signed in already, or for nobody yet (null). */
export type Visit = (account: Account | null, circumstances?: Circumstances) => Promise<Visitor>;

/** Signs somebody in to the API without a browser. */
export type As = (account: Account) => Promise<Register>;

const screens = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};

/** How long the page may take to show what is waited for, on a machine that has much else to do. */
const waitLimitMs = 20_000;

/** A test in real browsers. Whatever it tests, no page may complain on the console or ask for anything outside the registry. */
export const journey = test
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.launch(chromiumLaunchOptions());
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('as', ({}, { onCleanup }): As => {
    const opened: APIRequestContext[] = [];
    onCleanup(async () => {
      await Promise.all(opened.map((requests) => requests.dispose()));
    });
    return async (account) => {
      const requests = await request.newContext({ baseURL: inject('registryAddress') });
      opened.push(requests);
      const register = new Register(requests);
      await register.signIn(account);
      return register;
    };
  })
  .extend('visit', ({ browser, task }, { onCleanup }): Visit => {
    const visitors: Visitor[] = [];
    onCleanup(async () => {
      if (task.result?.state === 'fail') {
        await Promise.all(
          visitors.map((visitor, turn) => visitor.keepPicture(`FAILED ${task.name.replaceAll('/', ' ')} ${turn + 1}`)),
        );
      }
      await Promise.all(visitors.map((visitor) => visitor.leave()));
      expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
      expect(visitors.flatMap(({ strayRequests }) => strayRequests)).toEqual([]);
    });
    return async (account, circumstances = {}) => {
      const visitor = await letIn(browser, circumstances);
      visitors.push(visitor);
      if (account !== null) {
        await visitor.register.signIn(account);
      }
      return visitor;
    };
  });

async function letIn(browser: Browser, { on = 'desk', theme = 'light' }: Circumstances): Promise<Visitor> {
  const address = inject('registryAddress');
  const context = await browser.newContext({
    ...screens[on],
    baseURL: address,
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  context.setDefaultTimeout(waitLimitMs);
  return new Visitor(context, await context.newPage(), address);
}
