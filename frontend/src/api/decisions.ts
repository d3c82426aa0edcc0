import { refusalFields } from './commandFragments';
import { execute } from './client';
import { graphql, type ResultOf } from './graphql';
import { commandFor } from './sendCommand';

const forwardedQuery = graphql(`
  query ForwardedDossiers($first: Int!) {
    dossiers(where: { status: { eq: FORWARDED } }, order: [{ submittedOn: ASC }, { number: ASC }], first: $first) {
      totalCount
      nodes {
        id
        version
        number
        kind
        submittedOn
        intendedUse
        areaNeededM2
        justification
        appraisal
        allowedCommands
        proposer {
          id
          name
        }
        nextStepClock {
          count
          dueOn
          daysLeft
          isRunning
          isOverdue
        }
        requiredPapers {
          isMissing
        }
        items {
          part {
            id
            name
          }
          facility {
            id
            number
            name
            landAreaM2
            commune {
              fullName
            }
            assignment {
              decisionNumber
              receiver {
                name
              }
            }
            openRequests {
              id
              number
              status
              proposer {
                name
              }
            }
          }
        }
      }
    }
  }
`);

const pairingsQuery = graphql(`
  query AcceptedPairings($dossierId: ID!) {
    acceptedPairings(dossierId: $dossierId) {
      partId
      intendedUse
      proposal {
        number
      }
      facility {
        id
      }
      receiver {
        id
        name
      }
    }
  }
`);

const issueDecisionMutation = graphql(
  `
    mutation IssueDecision($input: IssueDecisionInput!) {
      result: issueDecision(input: $input) {
        decision {
          id
          number
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [refusalFields],
);

export type ForwardedDossiers = ResultOf<typeof forwardedQuery>['dossiers'];
export type ForwardedDossier = NonNullable<ForwardedDossiers['nodes']>[number];
export type AcceptedPairing = ResultOf<typeof pairingsQuery>['acceptedPairings'][number];

const mostForwarded = 50;

/** What lies before the province, the earliest first. */
export async function loadForwardedDossiers(signal?: AbortSignal): Promise<ForwardedDossiers> {
  return (await execute(forwardedQuery, { first: mostForwarded }, signal)).dossiers;
}

/** What accepted proposals mean a request to get, the latest first. */
export async function loadAcceptedPairings(dossierId: string, signal?: AbortSignal): Promise<AcceptedPairing[]> {
  return (await execute(pairingsQuery, { dossierId }, signal)).acceptedPairings;
}

export const issueDecision = commandFor(issueDecisionMutation, (payload) => payload.decision);
