import { execute } from './client';
import { timelineFields } from './fragments';
import { graphql, type ResultOf } from './graphql';

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

export type FacilityDetails = NonNullable<ResultOf<typeof facilityQuery>['facilityById']>;

/** Null when there is no such facility or the caller may not see it. */
export async function loadFacility(id: string, signal?: AbortSignal): Promise<FacilityDetails | null> {
  return (await execute(facilityQuery, { id }, signal)).facilityById;
}
