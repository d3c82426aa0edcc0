import { facilityStates, type FacilityState } from '../../shared/facilityState';
import type { FacilityFilterInput } from '../../api/facilities';
import { toFilterInput, type FacilityFilter } from '../../state/facilityFilter';

/** The filters whose results carry one symbol; over all states they part the facilities without overlap. */
const filterOfState: Record<FacilityState, Partial<FacilityFilter>> = {
  retained: { classifications: ['RETAINED'], stages: ['NONE'], inCustody: false },
  rearranged: { classifications: ['REARRANGED'], stages: ['NONE'], inCustody: false },
  surplus: { classifications: ['SURPLUS'], stages: ['NONE'], inCustody: false },
  requested: { stages: ['REQUESTED'] },
  decided: { stages: ['DECIDED'] },
  provisional: { stages: ['PROVISIONALLY_HANDED_OVER'] },
  handedOver: { stages: ['HANDED_OVER', 'IN_USE'] },
  custody: { stages: ['NONE'], inCustody: true },
};

/** What a filter leaves of one state; null when it leaves nothing and need not be asked. */
export function narrowToState(filter: FacilityFilter, state: FacilityState): FacilityFilter | null {
  const of = filterOfState[state];
  const classifications = intersect(filter.classifications, of.classifications);
  const stages = intersect(filter.stages, of.stages);
  const custody = of.inCustody ?? filter.inCustody;
  const custodyDiffers = filter.inCustody !== null && filter.inCustody !== custody;
  if (classifications === null || stages === null || custodyDiffers) {
    return null;
  }
  return { ...filter, classifications, stages, inCustody: custody };
}

/** The states in the order of the legend. */
export const legendStates = facilityStates;

/** What to ask the server for to count each state under a filter; without those of which it leaves nothing. */
export function legendFilters(filter: FacilityFilter): Partial<Record<FacilityState, FacilityFilterInput>> {
  return Object.fromEntries(
    legendStates.flatMap((state) => {
      const of = narrowToState(filter, state);
      return of === null ? [] : [[state, toFilterInput(of)] as const];
    }),
  );
}

/** Empty lists mean all; null means that nothing is left. */
function intersect<Value>(left: Value[], right: Value[] | undefined): Value[] | null {
  if (right === undefined || left.length === 0) {
    return right ?? left;
  }
  const common = left.filter((value) => right.includes(value));
  return common.length > 0 ? common : null;
}
