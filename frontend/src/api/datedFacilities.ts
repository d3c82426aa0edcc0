import type { FacilityState } from '../shared/facilityState';
import { execute } from './client';
import type { FacilityFilterInput, FacilityPage } from './facilities';
import type { FacilityCounts } from './facilityCounts';
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
  const data = await execute(
    countsOnQuery,
    {
      day,
      ...filters,
      withRetained: filters.retained !== undefined,
      withRearranged: filters.rearranged !== undefined,
      withSurplus: filters.surplus !== undefined,
      withRequested: filters.requested !== undefined,
      withDecided: filters.decided !== undefined,
      withProvisional: filters.provisional !== undefined,
      withHandedOver: filters.handedOver !== undefined,
      withCustody: filters.custody !== undefined,
    },
    signal,
  );
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
