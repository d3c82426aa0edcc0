import { execute } from './client';
import { paperFields } from './fragments';
import { graphql, type ResultOf } from './graphql';

const handoverRowFields = graphql(
  `
    fragment HandoverRowFields on Handover {
      id
      version
      status
      decisionNumber
      intendedUse
      handedOverOn
      inUseSince
      discrepancies
      minutesStatus
      allowedCommands
      minutes {
        ...PaperFields
      }
      facility {
        id
        number
        name
        formerCommuneName
        classification
        stage
        inCustody
        landAreaM2
        floorAreaM2
        commune {
          fullName
        }
      }
      giver {
        id
        name
      }
      receiver {
        id
        name
      }
    }
  `,
  [paperFields],
);

const handoversQuery = graphql(
  `
    query Handovers($where: HandoverFilterInput, $first: Int!, $after: String) {
      handovers(where: $where, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...HandoverRowFields
        }
      }
    }
  `,
  [handoverRowFields],
);

const handoverQuery = graphql(
  `
    query Handover($id: ID!) {
      handoverById(id: $id) {
        ...HandoverRowFields
      }
    }
  `,
  [handoverRowFields],
);

export type HandoverPage = ResultOf<typeof handoversQuery>['handovers'];
export type HandoverDetails = NonNullable<ResultOf<typeof handoverQuery>['handoverById']>;
export type HandoverStatus = HandoverDetails['status'];

/** How far a handover comes, in order. */
export const handoverSteps = ['AWAITED', 'PROVISIONAL', 'HANDED_OVER', 'IN_USE'] as const satisfies HandoverStatus[];

/** The steps, and how a handover can end beside them. */
export const handoverStatuses = [...handoverSteps, 'CANCELLED', 'RETURNED'] as const satisfies HandoverStatus[];

const pageSize = 50;
export async function loadHandovers(
  statuses: HandoverStatus[],
  after: string | null,
  signal?: AbortSignal,
): Promise<HandoverPage> {
  const where = statuses.length > 0 ? { status: { in: statuses } } : {};
  return (await execute(handoversQuery, { where, first: pageSize, after }, signal)).handovers;
}

export async function loadHandover(id: string, signal?: AbortSignal): Promise<HandoverDetails | null> {
  return (await execute(handoverQuery, { id }, signal)).handoverById;
}
