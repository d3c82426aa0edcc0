import { execute } from './client';
import { timelineFields } from './fragments';
import { graphql, type FragmentOf, type ResultOf, type VariablesOf } from './graphql';
import { attachmentFields, requiredPaperFields } from './papers';

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

/** How far a dossier has come, and what becomes of its facilities afterwards. */
const progressFields = graphql(
  `
    fragment DossierProgress on Dossier {
      status
      submittedOn
      acceptedOn
      decidedOn
      nextStepClock {
        kind
        count
        dueOn
        daysLeft
        isRunning
        isOverdue
      }
      facilities {
        id
        assignment {
          handover {
            id
            status
            handOverBy
            handedOverOn
            inUseSince
          }
        }
      }
      timeline {
        ...TimelineFields
      }
    }
  `,
  [timelineFields],
);

const ownDossiersQuery = graphql(
  `
    query OwnDossiers($where: DossierFilterInput, $first: Int!, $after: String) {
      dossiers(
        isOwn: true
        where: $where
        order: [{ submittedOn: DESC }, { number: DESC }]
        first: $first
        after: $after
      ) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          number
          kind
          intendedUse
          areaNeededM2
          supplementAsked
          refusal
          allowedCommands
          facilities {
            name
          }
          wantedIn {
            name
          }
          ...DossierProgress
        }
      }
    }
  `,
  [progressFields],
);

const opinionFields = graphql(`
  fragment DossierOpinionFields on DossierOpinion {
    question
    askedOn
    dueOn
    isOverdue
    organisation {
      id
      name
    }
    answer {
      agrees
      text
      givenOn
    }
  }
`);

const matchFields = graphql(`
  fragment DossierMatchFields on DossierMatch {
    id
    version
    number
    kind
    status
    submittedOn
    intendedUse
    areaNeededM2
    lastDayToObject
    proposer {
      id
      name
    }
    items {
      facility {
        id
        name
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
        round
        intendedUse
        areaNeededM2
        headcount
        neededBy
        justification
        closedOn
        isOpen
        supplementAsked
        appraisal
        refusal
        withdrawalReason
        allowedCommands
        lastDayToObject
        ...DossierProgress
        wantedIn {
          name
          unit {
            id
          }
        }
        proposer {
          id
          name
        }
        clock {
          kind
          count
          allowedDays
          source
          startedOn
          elapsedDays
          dueOn
          daysLeft
          isRunning
          isOverdue
        }
        items {
          part {
            id
            name
            landAreaM2
            floorAreaM2
          }
          facility {
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
            holder {
              name
            }
            assignment {
              decisionNumber
              receiver {
                name
              }
              handover {
                status
              }
            }
            openRequests {
              id
              number
              kind
              status
              submittedOn
              intendedUse
              areaNeededM2
              headcount
              appraisal
              proposer {
                id
                name
              }
            }
          }
        }
        decision {
          number
          decidedOn
          legalForm
          status
          issuer {
            name
          }
          items {
            intendedUse
            partName
            decidedAreaM2
            receiver {
              name
            }
            facility {
              id
              name
            }
            handover {
              id
              status
            }
          }
        }
        opinions {
          ...DossierOpinionFields
        }
        objections {
          id
          text
          raisedOn
          isOpen
          organisation {
            id
            name
          }
          answer {
            isUpheld
            text
            answeredOn
          }
        }
        matches {
          ...DossierMatchFields
        }
        rivalOutcomes {
          ...DossierMatchFields
        }
        earlierRounds {
          number
          intendedUse
          areaNeededM2
          justification
          submittedOn
          appraisal
          outcome
          reason
          endedOn
          facilities {
            id
            name
          }
          opinions {
            ...DossierOpinionFields
          }
        }
        attachments {
          ...AttachmentFields
        }
        requiredPapers {
          ...RequiredPaperFields
        }
      }
    }
  `,
  [progressFields, opinionFields, matchFields, attachmentFields, requiredPaperFields],
);

export type DossierPage = ResultOf<typeof dossiersQuery>['dossiers'];
export type DossierRow = NonNullable<DossierPage['nodes']>[number];
export type DossierDetails = NonNullable<ResultOf<typeof dossierQuery>['dossierById']>;
export type DossierProgress = FragmentOf<typeof progressFields>;
export type DossierOpinion = FragmentOf<typeof opinionFields>;
export type DossierMatch = FragmentOf<typeof matchFields>;
export type OwnDossierPage = ResultOf<typeof ownDossiersQuery>['dossiers'];
export type OwnDossier = NonNullable<OwnDossierPage['nodes']>[number];
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
const ownPageSize = 10;

/** Oldest first: the queue is worked from its head. */
export async function loadDossiers(
  statuses: DossierStatus[],
  after: string | null,
  signal?: AbortSignal,
): Promise<DossierPage> {
  const where: DossierFilterInput = statuses.length > 0 ? { status: { in: statuses } } : {};
  return (await execute(dossiersQuery, { where, first: pageSize, after }, signal)).dossiers;
}

/** Those of one's own organisation, the newest first; the open ones alone where wanted. */
export async function loadOwnDossiers(
  isOpenOnly: boolean,
  after: string | null,
  signal?: AbortSignal,
): Promise<OwnDossierPage> {
  const where: DossierFilterInput = isOpenOnly ? { isOpen: { eq: true } } : {};
  return (await execute(ownDossiersQuery, { where, first: ownPageSize, after }, signal)).dossiers;
}

export async function loadDossier(id: string, signal?: AbortSignal): Promise<DossierDetails | null> {
  return (await execute(dossierQuery, { id }, signal)).dossierById;
}
