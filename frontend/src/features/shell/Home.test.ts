import { describe, expect, it } from 'vitest';
import { homeOf } from './Home';

const commune = { code: '03405', fullName: 'Xã Tả Lèng', bounds: null };
const organisation = { id: '1', name: 'UBND xã Tả Lèng', type: 'COMMUNE_COMMITTEE' as const, commune };

describe('the first page', () => {
  it('of a commune official is the map of the own commune', () => {
    expect(homeOf({ role: 'COMMUNE_OFFICIAL', organisation })).toBe('/map?commune=03405');
  });

  it('of finance and of the province is the queue of dossiers', () => {
    expect(homeOf({ role: 'FINANCE_APPRAISER', organisation: null })).toBe('/dossiers');
    expect(homeOf({ role: 'PROVINCE_DECIDER', organisation: null })).toBe('/dossiers');
  });

  it('of the land fund centre is its handovers', () => {
    expect(homeOf({ role: 'LAND_FUND_OFFICER', organisation: null })).toBe('/handovers');
  });
});
