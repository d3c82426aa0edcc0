import { describe, expect, it } from 'vitest';
import type { TileJson } from '../api/tileJson';
import { everyFacility } from '../state/facilityFilter';
import { communesTileJsonOn, facilitiesTileJson, formerCommunesTileJsonOn, tileSourceOf } from './layers';

const description: TileJson = {
  tiles: ['http://127.0.0.1:5080/tiles/facilities/{z}/{x}/{y}.mvt?v=17'],
  minzoom: 0,
  maxzoom: 14,
  bounds: [102, 21, 104, 23],
};
const surplus = { ...everyFacility, classifications: ['SURPLUS' as const], search: 'tà mung' };

describe('a tile layer', () => {
  it('is described under the filter of the list', () => {
    expect(facilitiesTileJson(everyFacility)).toBe('/tiles/facilities.json');
    expect(facilitiesTileJson(surplus)).toBe('/tiles/facilities.json?search=t%C3%A0+mung&classification=SURPLUS');
  });

  it('is described for a day, and for today without one', () => {
    expect(facilitiesTileJson(everyFacility, '2025-09-16')).toBe('/tiles/facilities.json?asOf=2025-09-16');
    expect([null, '2025-06-30'].map(communesTileJsonOn)).toEqual([
      '/tiles/communes.json',
      '/tiles/communes.json?asOf=2025-06-30',
    ]);
    expect([null, '2025-09-16'].map(formerCommunesTileJsonOn)).toEqual([
      '/tiles/former-communes.json',
      '/tiles/former-communes.json?asOf=2025-09-16',
    ]);
  });

  it('is fetched from the server of the page, at its version', () => {
    expect(tileSourceOf(description).url).toBe('/tiles/facilities/{z}/{x}/{y}.mvt?v=17');
  });

  it('has the filter in every address once, whether the description names it or not', () => {
    const named = { ...description, tiles: ['/tiles/facilities/{z}/{x}/{y}.mvt?classification=SURPLUS&v=17'] };
    for (const each of [description, named]) {
      const query = new URLSearchParams(tileSourceOf(each, surplus).url.split('?')[1]);
      expect(query.getAll('classification')).toEqual(['SURPLUS']);
      expect(query.get('v')).toBe('17');
    }
  });
});
