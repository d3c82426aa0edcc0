import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { inRoot } from '../../../backend/scripts/support/paths.mjs';
import { Register } from './register';

/** So many frames without a request on its way, and a page that answers with another request has sent it. */
const quietFrames = 6;

const pictures = inRoot('test-results', 'screens');

/** One person at one screen: a browser context of its own with one page. */
export class Visitor {
  readonly page: Page;
  /** The API as this person may use it. */
  readonly register: Register;
  readonly #context: BrowserContext;
  readonly #known: Set<string>;
  readonly #requested: URL[] = [];
  readonly #underWay = new Set<Request>();
  readonly #complaints: string[] = [];
  readonly #forgiven: RegExp[] = [];

  constructor(context: BrowserContext, page: Page, address: string) {
    this.#context = context;
    this.page = page;
    this.#known = new Set([address]);
    this.register = new Register(context.request);
    context.on('request', (request) => {
      this.#requested.push(new URL(request.url()));
      this.#underWay.add(request);
    });
    context.on('requestfinished', (request) => this.#underWay.delete(request));
    context.on('requestfailed', (request) => this.#underWay.delete(request));
    page.on('pageerror', (error) => this.#complaints.push(`${error.name}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        this.#complaints.push(`${message.text()} (${message.location().url})`);
      }
    });
  }

  /** Everything the page has asked for so far. */
  get requested(): readonly URL[] {
    return this.#requested;
  }

  /** Lets the page go to another site, and complain there as that site likes. */
  follow(site: string): void {
    this.#known.add(site);
    this.forgive(new RegExp(site.replaceAll('.', '\\.')));
  }

  /** Requests that left the registry's own address and the sites it may follow to. */
  get strayRequests(): string[] {
    return this.#requested
      .filter(({ protocol, origin }) => protocol !== 'data:' && protocol !== 'blob:' && !this.#known.has(origin))
      .map(String);
  }

  /** Errors and warnings of the browser's console, refusals by the content security policy among them. */
  get complaints(): readonly string[] {
    return this.#complaints.filter((complaint) => !this.#forgiven.some((pattern) => pattern.test(complaint)));
  }

  /** Leaves out complaints about a request that the test wants to be refused. */
  forgive(expected: RegExp): void {
    this.#forgiven.push(expected);
  }

  async open(place: string): Promise<void> {
    await this.page.goto(place);
  }

  /** Waits until nothing is fetched any more and the page has its heading. */
  async complete(): Promise<void> {
    const { page } = this;
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    await page.getByText('Đang tải').first().waitFor({ state: 'hidden' });
    for (let quiet = 0; quiet < quietFrames; quiet = this.#underWay.size === 0 ? quiet + 1 : 0) {
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }

  /** Keeps what the screen shows as test-results/screens/NAME.png, for people to look at. */
  async keepPicture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: path.join(pictures, `${name}.png`) });
  }

  async leave(): Promise<void> {
    await this.#context.close();
  }
}
