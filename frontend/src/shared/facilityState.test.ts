import { describe, expect, it } from 'vitest';
import { facilityStateOf, isVacantTooLong, readFacilityState } from './facilityState';

describe('the state of a facility', () => {
  it('is its class while nothing is happening to it', () => {
    expect(facilityStateOf({ classification: 'RETAINED', stage: 'NONE', inCustody: false })).toBe('retained');
    expect(facilityStateOf({ classification: 'SURPLUS', stage: 'NONE', inCustody: false })).toBe('surplus');
  });

  it('is custody once the land fund centre keeps it', () => {
    expect(facilityStateOf({ classification: 'SURPLUS', stage: 'NONE', inCustody: true })).toBe('custody');
  });

  it('is the step of handling, even in custody', () => {
    expect(facilityStateOf({ classification: 'SURPLUS', stage: 'REQUESTED', inCustody: true })).toBe('requested');
  });

  it('is the same before and after use begins: handed over', () => {
    expect(facilityStateOf({ classification: 'REARRANGED', stage: 'HANDED_OVER', inCustody: false })).toBe(
      'handedOver',
    );
    expect(facilityStateOf({ classification: 'REARRANGED', stage: 'IN_USE', inCustody: false })).toBe('handedOver');
  });
});

describe('a state named by a tile', () => {
  it.each([
    ['handedOver', 'handedOver'],
    ['HANDED_OVER', 'handedOver'],
    ['in-use', 'handedOver'],
    ['provisionally_handed_over', 'provisional'],
    ['SURPLUS', 'surplus'],
  ])('reads %s', (text, expected) => {
    expect(readFacilityState(text)).toBe(expected);
  });

  it('is unknown when it is not one of ours', () => {
    expect(readFacilityState('burnt')).toBeNull();
    expect(readFacilityState(7)).toBeNull();
  });
});

describe('a vacant office', () => {
  it('is a problem the day after twelve months', () => {
    expect(isVacantTooLong('2024-07-01', '2025-07-01')).toBe(false);
    expect(isVacantTooLong('2024-07-01', '2025-07-02')).toBe(true);
  });

  it('is none when it is in use', () => {
    expect(isVacantTooLong(null, '2025-07-02')).toBe(false);
  });
});
