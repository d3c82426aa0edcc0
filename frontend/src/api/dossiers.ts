import { execute } from './client';
import { paperFields, timelineFields } from './fragments';
import { graphql, type ResultOf, type VariablesOf } from './graphql';

const dossiersQuery = graphql(`
  query Dossiers($where: DossierFilterInput, $first: Int!, $after: String) {
    dossiers(where: $where, order: [{ submittedOn: ASC }, { number: ASC }], first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        number
        kind
        status
        submittedOn
        intendedUse
        areaNeededM2
        proposer {
          id
          name
        }
        facilities {
          id
          name
        }
      }
    }
  }
`);

const dossierQuery = graphql(
  `
    query Dossier($id: ID!) {
      dossierById(id: $id) {
        id
        version
        number
        kind
        status
        intendedUse
        areaNeededM2
        justification
        submittedOn
        acceptedOn
        decidedOn
        supplementAsked
        appraisal
        refusal
        allowedCommands
        proposer {
          id
          name
        }
        facilities {
          id
          number
          name
          classification
          stage
          inCustody
          landAreaM2
          floorAreaM2
          commune {
            fullName
          }
          assignment {
            handover {
              id
              status
              handedOverOn
              inUseSince
              minutes {
                ...PaperFields
              }
            }
          }
        }
        decision {
          number
          decidedOn
          legalForm
          issuer {
            name
          }
          items {
            intendedUse
            receiver {
              name
            }
            facility {
              id
              name
            }
          }
        }
        timeline {
          ...TimelineFields
        }
      }
    }
  `,
  [paperFields, timelineFields],
);

export type DossierPage = ResultOf<typeof dossiersQuery>['dossiers'];
export type DossierRow = NonNullable<DossierPage['nodes']>[number];
export type DossierDetails = NonNullable<ResultOf<typeof dossierQuery>['dossierById']>;
export type DossierStatus = DossierRow['status'];
export type DossierFilterInput = NonNullable<VariablesOf<typeof dossiersQuery>['where']>;

export const dossierStatuses = [
  'DRAFT',
  'SUBMITTED',
  'SUPPLEMENT_ASKED',
  'ACCEPTED',
  'UNDER_APPRAISAL',
  'GATHERING_OPINIONS',
  'APPRAISED',
  'FORWARDED',
  'DECIDED',
  'REFUSED',
  'WITHDRAWN',
  'DISCARDED',
] as const satisfies DossierStatus[];

const pageSize = 50;
/** Oldest first: the queue is worked from its head. */
export async function loadDossiers(
  statuses: DossierStatus[],
  after: string | null,
  signal?: AbortSignal,
): Promise<DossierPage> {
  const where: DossierFilterInput = statuses.length > 0 ? { status: { in: statuses } } : {};
  return (await execute(dossiersQuery, { where, first: pageSize, after }, signal)).dossiers;
}

export async function loadDossier(id: string, signal?: AbortSignal): Promise<DossierDetails | null> {
  return (await execute(dossierQuery, { id }, signal)).dossierById;
}
