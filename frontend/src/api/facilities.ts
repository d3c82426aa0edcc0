import { execute } from './client';
import { graphql, type ResultOf, type VariablesOf } from './graphql';

export const facilitiesQuery = graphql(`
  query Facilities($filter: FacilityFilterInput, $first: Int!, $after: String) {
    facilities(filter: $filter, order: [{ name: ASC }], first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
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
        commune {
          code
          fullName
        }
      }
    }
  }
`);

export type FacilityPage = ResultOf<typeof facilitiesQuery>['facilities'];
export type FacilityRow = NonNullable<FacilityPage['nodes']>[number];
export type FacilityFilterInput = NonNullable<VariablesOf<typeof facilitiesQuery>['filter']>;

/** Facilities fetched at a time: a province's list is there in a dozen requests at most. */
const pageSize = 200;

export async function loadFacilities(
  filter: FacilityFilterInput,
  after: string | null,
  signal?: AbortSignal,
): Promise<FacilityPage> {
  const data = await execute(facilitiesQuery, { filter, first: pageSize, after }, signal);
  return data.facilities;
}
