import { describe, expect, it } from 'vitest';
import { homeOf } from './Home';
import { placesOf } from './places';

const pathsOf = (role: Parameters<typeof placesOf>[0]['role']) => placesOf({ role }).map(({ path }) => path);

describe('the first page', () => {
  it.each([
    'COMMUNE_OFFICIAL',
    'AGENCY_OFFICIAL',
    'FINANCE_APPRAISER',
    'PROVINCE_DECIDER',
    'LAND_FUND_OFFICER',
  ] as const)('of %s is what waits for them', (role) => {
    expect(homeOf({ role })).toBe('/tasks');
    expect(pathsOf(role)[0]).toBe('/tasks');
  });

  it('of those who come to look is the map or the figures', () => {
    expect(homeOf({ role: 'PLANNER' })).toBe('/map');
    expect(homeOf({ role: 'AUDITOR' })).toBe('/overview');
    expect(pathsOf('AUDITOR')).not.toContain('/tasks');
  });
});
