import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { countColours, countMostColours } from './canvas';

const paintLimit = { timeout: 20_000, interval: 100 };

/** The map workplace as a reader finds it: list, map with legend, record. */
export class MapWorkplace {
  readonly list: Locator;
  readonly map: Locator;
  readonly record: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.list = page.getByRole('listbox', { name: 'Danh sách cơ sở' });
    this.map = page.getByRole('region', { name: 'Bản đồ cơ sở nhà, đất' });
    this.record = page.getByRole('complementary', { name: 'Cơ sở' });
  }

  row(name: string): Locator {
    return this.list.getByRole('option', { name });
  }

  /** What the line above the list says, once it says it: "54 cơ sở". */
  async countInList(): Promise<number> {
    return readNumber(await this.#page.getByRole('status').getByRole('strong').filter({ hasText: /\d/ }).innerText());
  }

  legendRow(state: string): Locator {
    return this.map.getByRole('listitem').filter({ hasText: state });
  }

  async countInLegend(state: string): Promise<number> {
    return readNumber(await this.legendRow(state).innerText());
  }

  /** How many facilities the symbols of the legend stand for together. */
  async sumOfLegend(): Promise<number> {
    const counts = (await this.map.getByRole('listitem').allInnerTexts()).map(readNumber);
    return counts.filter((count) => !Number.isNaN(count)).reduce((sum, count) => sum + count, 0);
  }

  /** Waits until communes and symbols are painted. */
  async waitUntilDrawn(): Promise<void> {
    await vi.waitFor(async () => {
      const communes = await countMostColours(this.map.locator('.map-communes canvas'));
      expect(communes, 'colours of a tile with communes').toBeGreaterThan(2);
      expect(await this.#coloursOfSymbols(), 'colours of the symbols').toBeGreaterThan(5);
    }, paintLimit);
  }

  async openRecord(name: string): Promise<void> {
    await this.row(name).click();
    await this.record.getByRole('heading', { name }).waitFor();
  }

  #coloursOfSymbols(): Promise<number> {
    return countColours(this.map.locator('canvas.leaflet-zoom-animated').first());
  }
}

/** The outlines of a state's symbol, wherever it stands beside its word. */
export function shapeOf(place: Locator): Promise<string[]> {
  return place.locator('svg path').evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
}

/** The last number of a text written the Vietnamese way: "Dôi dư 1.945" is 1945. */
export function readNumber(text: string): number {
  return Number((text.match(/\d[\d.]*/g)?.at(-1) ?? 'none').replaceAll('.', ''));
}
