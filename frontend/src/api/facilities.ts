import { execute } from './client';
import { timelineFields } from './fragments';
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

const facilityQuery = graphql(
  `
    query Facility($id: ID!) {
      facilityById(id: $id) {
        id
        version
        number
        name
        formerName
        category
        classification
        stage
        inCustody
        formerCommuneName
        address
        landAreaM2
        floorAreaM2
        vacantSince
        commune {
          code
          fullName
        }
        location {
          longitude
          latitude
        }
        holder {
          id
          name
        }
        assignment {
          decisionNumber
          decidedOn
          legalForm
          intendedUse
          receiver {
            id
            name
          }
          handover {
            id
            status
          }
        }
        openRequests {
          id
          number
          status
          submittedOn
          intendedUse
          proposer {
            id
            name
          }
        }
        timeline {
          ...TimelineFields
          changes {
            field
            before
            after
          }
        }
      }
    }
  `,
  [timelineFields],
);

export type FacilityPage = ResultOf<typeof facilitiesQuery>['facilities'];
export type FacilityRow = NonNullable<FacilityPage['nodes']>[number];
export type FacilityDetails = NonNullable<ResultOf<typeof facilityQuery>['facilityById']>;
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

/** Null when there is no such facility or the caller may not see it. */
export async function loadFacility(id: string, signal?: AbortSignal): Promise<FacilityDetails | null> {
  return (await execute(facilityQuery, { id }, signal)).facilityById;
}
