import { describe, expect, it } from 'vitest';
import { groupOf, inOrder } from './timelineGroups';

describe('a fact of a timeline', () => {
  it.each([
    ['FACILITY_CLASSIFIED', 'facility'],
    ['LAND_PARCEL_RECORDED', 'facility'],
    ['DOSSIER_OPINION_ASKED', 'dossier'],
    ['FACILITY_REQUESTED', 'dossier'],
    ['DOSSIER_DECIDED', 'decision'],
    ['FACILITY_ASSIGNED', 'decision'],
    ['FACILITY_HANDED_OVER', 'handover'],
    ['TEMPORARY_HANDOVER_ENDED', 'handover'],
    ['USE_CONFIRMED', 'handover'],
    ['FACILITY_RECEIVED_INTO_CUSTODY', 'custody'],
    ['FACILITY_RELEASED_FROM_CUSTODY', 'custody'],
  ])('of the sort %s belongs to %s', (kind, group) => {
    expect(groupOf({ kind })).toBe(group);
  });

  it('recorded late stands where it took effect, or where it was written down', () => {
    const late = { sequence: 9, effectiveOn: '2025-07-01' };
    const early = { sequence: 4, effectiveOn: '2025-08-15' };
    const sameDay = { sequence: 5, effectiveOn: '2025-08-15' };
    expect(inOrder([late, early, sameDay], 'effective')).toEqual([sameDay, early, late]);
    expect(inOrder([early, late, sameDay], 'recorded')).toEqual([late, sameDay, early]);
  });
});
