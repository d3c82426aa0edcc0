import type { FacilityState } from '../shared/facilityState';
import { execute } from './client';
import type { FacilityFilterInput } from './facilities';
import { graphql } from './graphql';

const countsQuery = graphql(`
  query FacilityCounts(
    $retained: FacilityFilterInput
    $withRetained: Boolean!
    $rearranged: FacilityFilterInput
    $withRearranged: Boolean!
    $surplus: FacilityFilterInput
    $withSurplus: Boolean!
    $requested: FacilityFilterInput
    $withRequested: Boolean!
    $decided: FacilityFilterInput
    $withDecided: Boolean!
    $provisional: FacilityFilterInput
    $withProvisional: Boolean!
    $handedOver: FacilityFilterInput
    $withHandedOver: Boolean!
    $custody: FacilityFilterInput
    $withCustody: Boolean!
  ) {
    retained: facilities(filter: $retained, first: 1) @include(if: $withRetained) {
      totalCount
    }
    rearranged: facilities(filter: $rearranged, first: 1) @include(if: $withRearranged) {
      totalCount
    }
    surplus: facilities(filter: $surplus, first: 1) @include(if: $withSurplus) {
      totalCount
    }
    requested: facilities(filter: $requested, first: 1) @include(if: $withRequested) {
      totalCount
    }
    decided: facilities(filter: $decided, first: 1) @include(if: $withDecided) {
      totalCount
    }
    provisional: facilities(filter: $provisional, first: 1) @include(if: $withProvisional) {
      totalCount
    }
    handedOver: facilities(filter: $handedOver, first: 1) @include(if: $withHandedOver) {
      totalCount
    }
    custody: facilities(filter: $custody, first: 1) @include(if: $withCustody) {
      totalCount
    }
  }
`);

export type FacilityCounts = Record<FacilityState, number>;

/** How many facilities of each state there are under the given filters, in one request; 0 where there is no filter. */
export async function countFacilities(
  filters: Partial<Record<FacilityState, FacilityFilterInput>>,
  signal?: AbortSignal,
): Promise<FacilityCounts> {
  return countsOf(await execute(countsQuery, { ...filters, ...inclusionsOf(filters) }, signal));
}

/** Which of the counts a document is to ask for. */
export function inclusionsOf(filters: Partial<Record<FacilityState, FacilityFilterInput>>) {
  return {
    withRetained: filters.retained !== undefined,
    withRearranged: filters.rearranged !== undefined,
    withSurplus: filters.surplus !== undefined,
    withRequested: filters.requested !== undefined,
    withDecided: filters.decided !== undefined,
    withProvisional: filters.provisional !== undefined,
    withHandedOver: filters.handedOver !== undefined,
    withCustody: filters.custody !== undefined,
  };
}

/** The counts of an answer; 0 for what was not asked for. */
export function countsOf(data: Partial<Record<FacilityState, { totalCount: number }>>): FacilityCounts {
  return {
    retained: data.retained?.totalCount ?? 0,
    rearranged: data.rearranged?.totalCount ?? 0,
    surplus: data.surplus?.totalCount ?? 0,
    requested: data.requested?.totalCount ?? 0,
    decided: data.decided?.totalCount ?? 0,
    provisional: data.provisional?.totalCount ?? 0,
    handedOver: data.handedOver?.totalCount ?? 0,
    custody: data.custody?.totalCount ?? 0,
  };
}
