import { describe, expect, it } from 'vitest';
import {
  everyFacility,
  isEveryFacility,
  readFilter,
  toFilterInput,
  writeFilter,
  type FacilityFilter,
} from './facilityFilter';

const narrow: FacilityFilter = {
  search: 'tà mung',
  classifications: ['SURPLUS', 'REARRANGED'],
  stages: ['REQUESTED'],
  categories: ['SCHOOL', 'COMMUNE_HEADQUARTERS'],
  communeCode: '03637',
  holderId: 'T3JnYW5pc2F0aW9u',
  inCustody: false,
};

describe('a filter in the address', () => {
  it('comes back as it was, lists in their own order', () => {
    expect(readFilter(writeFilter(narrow))).toEqual({
      ...narrow,
      classifications: ['REARRANGED', 'SURPLUS'],
      categories: ['COMMUNE_HEADQUARTERS', 'SCHOOL'],
    });
  });

  it('repeats a parameter for each value, in one fixed order', () => {
    expect(writeFilter(narrow).toString()).toBe(
      'search=t%C3%A0+mung&classification=REARRANGED&classification=SURPLUS&stage=REQUESTED' +
        '&category=COMMUNE_HEADQUARTERS&category=SCHOOL&commune=03637&holder=T3JnYW5pc2F0aW9u&custody=false',
    );
  });

  it('is empty when it means every facility', () => {
    expect(writeFilter(everyFacility).toString()).toBe('');
    expect(isEveryFacility(everyFacility)).toBe(true);
    expect(isEveryFacility(narrow)).toBe(false);
  });

  it('leaves out values that are not ours', () => {
    expect(readFilter(new URLSearchParams('classification=BURNT&stage=&custody=maybe'))).toEqual(everyFacility);
  });
});

describe('a filter for the API', () => {
  it('names only what narrows', () => {
    expect(toFilterInput(everyFacility)).toEqual({});
    expect(toFilterInput({ ...everyFacility, communeCode: '03637', inCustody: true })).toEqual({
      communeCode: '03637',
      inCustody: true,
    });
  });
});
