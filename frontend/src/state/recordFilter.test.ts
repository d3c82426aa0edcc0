import { describe, expect, it } from 'vitest';
import { everyFacility } from './facilityFilter';
import { conditionsOf, readRecordFilter, toMapFilter, writeRecordFilter } from './recordFilter';

const filter = {
  provinceCode: '12',
  communeCode: '03424',
  classifications: ['REARRANGED' as const, 'SURPLUS' as const],
  hasDecision: false,
};

describe('the filter of a figure in an address', () => {
  it('comes back as it was', () => {
    expect(readRecordFilter(writeRecordFilter(filter))).toEqual(filter);
  });

  it('tells "no" from "either"', () => {
    expect(conditionsOf(filter).map(({ name }) => name)).toContain('hasDecision');
    expect(conditionsOf({ hasDecision: null, stages: [] })).toEqual([]);
  });
});

describe('the same facilities on the map', () => {
  it('are those of the map’s own filter where it has one', () => {
    expect(toMapFilter({ provinceCode: '12', communeCode: '03424', stages: ['IN_USE'] })).toEqual({
      ...everyFacility,
      communeCode: '03424',
      stages: ['IN_USE'],
    });
  });

  it('cannot be shown where it has none', () => {
    expect(toMapFilter(filter)).toBeNull();
    expect(toMapFilter({ legalForms: ['SALE'] })).toBeNull();
  });
});
