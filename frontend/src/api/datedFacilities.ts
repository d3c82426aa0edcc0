import type { FacilityState } from '../shared/facilityState';
import { execute } from './client';
import type { FacilityFilterInput, FacilityPage } from './facilities';
import { countsOf, inclusionsOf, type FacilityCounts } from './facilityCounts';
import { graphql } from './graphql';

const facilitiesOnQuery = graphql(`
  query FacilitiesOn($filter: FacilityRecordFilterInput, $day: LocalDate!, $first: Int!, $after: String) {
    facilitiesAsOf(filter: $filter, effectiveAt: $day, first: $first, after: $after) {
      totalCount
      next
      nodes {
        id
        number
        name
        classification
        stage
        inCustody
        landAreaM2
        floorAreaM2
        vacantSince
        communeCode
        communeName
      }
    }
  }
`);

const countsOnQuery = graphql(`
  query FacilityCountsOn(
    $day: LocalDate!
    $retained: FacilityRecordFilterInput
    $withRetained: Boolean!
    $rearranged: FacilityRecordFilterInput
    $withRearranged: Boolean!
    $surplus: FacilityRecordFilterInput
    $withSurplus: Boolean!
    $requested: FacilityRecordFilterInput
    $withRequested: Boolean!
    $decided: FacilityRecordFilterInput
    $withDecided: Boolean!
    $provisional: FacilityRecordFilterInput
    $withProvisional: Boolean!
    $handedOver: FacilityRecordFilterInput
    $withHandedOver: Boolean!
    $custody: FacilityRecordFilterInput
    $withCustody: Boolean!
  ) {
    retained: facilitiesAsOf(filter: $retained, effectiveAt: $day, first: 1) @include(if: $withRetained) {
      totalCount
    }
    rearranged: facilitiesAsOf(filter: $rearranged, effectiveAt: $day, first: 1) @include(if: $withRearranged) {
      totalCount
    }
    surplus: facilitiesAsOf(filter: $surplus, effectiveAt: $day, first: 1) @include(if: $withSurplus) {
      totalCount
    }
    requested: facilitiesAsOf(filter: $requested, effectiveAt: $day, first: 1) @include(if: $withRequested) {
      totalCount
    }
    decided: facilitiesAsOf(filter: $decided, effectiveAt: $day, first: 1) @include(if: $withDecided) {
      totalCount
    }
    provisional: facilitiesAsOf(filter: $provisional, effectiveAt: $day, first: 1) @include(if: $withProvisional) {
      totalCount
    }
    handedOver: facilitiesAsOf(filter: $handedOver, effectiveAt: $day, first: 1) @include(if: $withHandedOver) {
      totalCount
    }
    custody: facilitiesAsOf(filter: $custody, effectiveAt: $day, first: 1) @include(if: $withCustody) {
      totalCount
    }
  }
`);

const pageSize = 200;

/** The facilities as they were on a day, in the order of their numbers; pages as those of the present list. */
export async function loadFacilitiesOn(
  day: string,
  filter: FacilityFilterInput,
  after: string | null,
  signal?: AbortSignal,
): Promise<FacilityPage> {
  const { facilitiesAsOf: page } = await execute(facilitiesOnQuery, { filter, day, first: pageSize, after }, signal);
  return {
    totalCount: page.totalCount,
    pageInfo: { hasNextPage: page.next !== null, endCursor: page.next },
    nodes: page.nodes.map(({ communeCode, communeName, ...row }) => ({
      ...row,
      commune: { code: communeCode, fullName: communeName },
    })),
  };
}

/** How many of each state there were on a day under the given filters; 0 where there is no filter. */
export async function countFacilitiesOn(
  day: string,
  filters: Partial<Record<FacilityState, FacilityFilterInput>>,
  signal?: AbortSignal,
): Promise<FacilityCounts> {
  return countsOf(await execute(countsOnQuery, { day, ...filters, ...inclusionsOf(filters) }, signal));
}
