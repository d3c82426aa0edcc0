import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { inRoot } from '../../../backend/scripts/support/paths.mjs';
import { Register } from './register';

const pictures = inRoot('test-results', 'screens');

/** One person at one screen: a browser context of its own with one page. */
export class Visitor {
  readonly page: Page;
  /** The API as this person may use it. */
  readonly register: Register;
  readonly #context: BrowserContext;
  readonly #known: Set<string>;
  readonly #requested: URL[] = [];
  readonly #complaints: string[] = [];
  readonly #forgiven: RegExp[] = [];

  constructor(context: BrowserContext, page: Page, address: string) {
    this.#context = context;
    this.page = page;
    this.#known = new Set([address]);
    this.register = new Register(context.request);
    context.on('request', (request) => this.#requested.push(new URL(request.url())));
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

  /** Keeps what the screen shows as test-results/screens/NAME.png, for people to look at. */
  async keepPicture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: path.join(pictures, `${name}.png`) });
  }

  async leave(): Promise<void> {
    await this.#context.close();
  }
}
