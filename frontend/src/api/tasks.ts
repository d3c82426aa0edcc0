import { execute } from './client';
import { graphql, type ResultOf } from './graphql';

const remindersQuery = graphql(`
  query Reminders($withinDays: Int!) {
    reminders(withinDays: $withinDays) {
      kind
      text
      subject
      subjectId
      dueOn
      isOverdue
    }
  }
`);

const queueQuery = graphql(`
  query DossierQueue($first: Int!, $after: String) {
    dossierQueue(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        dossier {
          id
          number
          kind
          status
          intendedUse
          submittedOn
          proposer {
            name
          }
          facilities {
            id
            name
          }
          requiredPapers {
            isMissing
          }
        }
        nextStepClock {
          kind
          count
          dueOn
          daysLeft
          isRunning
          isOverdue
        }
      }
    }
  }
`);

const waitingHandoversQuery = graphql(`
  query WaitingHandovers($first: Int!) {
    handovers(
      where: { status: { in: [AWAITED, PROVISIONAL] } }
      order: [{ handOverBy: ASC }, { decidedOn: ASC }]
      first: $first
    ) {
      totalCount
      nodes {
        id
        status
        handOverBy
        regulariseBy
        decisionNumber
        facility {
          name
          number
        }
        giver {
          name
        }
        receiver {
          name
        }
      }
    }
  }
`);

export type Reminder = ResultOf<typeof remindersQuery>['reminders'][number];
export type QueuePage = ResultOf<typeof queueQuery>['dossierQueue'];
export type QueuedDossier = NonNullable<QueuePage['nodes']>[number];
export type Clock = NonNullable<QueuedDossier['nextStepClock']>;
export type WaitingHandovers = ResultOf<typeof waitingHandoversQuery>['handovers'];
export type WaitingHandover = NonNullable<WaitingHandovers['nodes']>[number];

const queuePageSize = 20;
const fewHandovers = 8;

/** What one's organisation has to do within so many days, the most urgent first. */
export async function loadReminders(withinDays: number, signal?: AbortSignal): Promise<Reminder[]> {
  return (await execute(remindersQuery, { withinDays }, signal)).reminders;
}

/** The open dossiers one may see, the most overdue first. */
export async function loadDossierQueue(after: string | null, signal?: AbortSignal): Promise<QueuePage> {
  return (await execute(queueQuery, { first: queuePageSize, after }, signal)).dossierQueue;
}

/** The handovers that are not formally done, those to be done first at the head. */
export async function loadWaitingHandovers(signal?: AbortSignal): Promise<WaitingHandovers> {
  return (await execute(waitingHandoversQuery, { first: fewHandovers }, signal)).handovers;
}
