import { describe, expect, it } from 'vitest';
import { facilityStateOf, type FacilityStanding } from '../../shared/facilityState';
import { classifications, everyFacility, stages, type FacilityFilter } from '../../state/facilityFilter';
import { legendStates, narrowToState } from './legend';

const everyStanding: FacilityStanding[] = classifications.flatMap((classification) =>
  stages.flatMap((stage) => [true, false].map((inCustody) => ({ classification, stage, inCustody }))),
);

function finds(filter: FacilityFilter, standing: FacilityStanding): boolean {
  return (
    (filter.classifications.length === 0 || filter.classifications.includes(standing.classification)) &&
    (filter.stages.length === 0 || filter.stages.includes(standing.stage)) &&
    (filter.inCustody === null || filter.inCustody === standing.inCustody)
  );
}

describe('the legend', () => {
  it.each(everyStanding)('counts %o once, under the symbol it is drawn with', (standing) => {
    const countedAs = legendStates.filter((state) => {
      const filter = narrowToState(everyFacility, state);
      return filter !== null && finds(filter, standing);
    });
    expect(countedAs).toEqual([facilityStateOf(standing)]);
  });

  it('keeps what the filter already says', () => {
    const filter = { ...everyFacility, search: 'trụ sở', stages: ['REQUESTED', 'IN_USE'] as FacilityFilter['stages'] };
    expect(narrowToState(filter, 'handedOver')).toEqual({ ...filter, stages: ['IN_USE'] });
  });

  it('asks nothing for a state the filter leaves out', () => {
    expect(narrowToState({ ...everyFacility, classifications: ['SURPLUS'] }, 'retained')).toBeNull();
    expect(narrowToState({ ...everyFacility, inCustody: false }, 'custody')).toBeNull();
  });
});
