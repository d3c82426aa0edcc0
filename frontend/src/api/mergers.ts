import { execute } from './client';
import { refusalFields } from './commandFragments';
import { paperFields, timelineFields } from './fragments';
import { graphql, type FragmentOf, type ResultOf } from './graphql';
import { commandFor } from './sendCommand';

const planFields = graphql(
  `
    fragment MergerPlanFields on MergerPlan {
      id
      version
      number
      status
      stage
      draftedOn
      approvedOn
      approvedBy
      executedOn
      undoneOn
      undoUntil
      reason
      allowedCommands
      planned {
        subject
        count
      }
      moved {
        subject
        count
      }
      content {
        name
        effectiveOn
        legalAct {
          ...PaperFields
        }
      }
    }
  `,
  [paperFields],
);

const plansQuery = graphql(
  `
    query MergerPlans($first: Int!, $after: String) {
      mergerPlans(first: $first, after: $after, order: [{ draftedOn: DESC }, { number: DESC }]) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...MergerPlanFields
        }
      }
    }
  `,
  [planFields],
);

const planQuery = graphql(
  `
    query MergerPlan($id: ID!) {
      mergerPlanById(id: $id) {
        ...MergerPlanFields
        content {
          units {
            unitId
            code
            name
            fullName
            type
            declaredAreaKm2
            committee {
              code
              name
            }
          }
          lines {
            kind
            unit {
              id
              code
              fullName
            }
            into {
              unitId
              share
            }
          }
        }
        preview {
          counts {
            subject
            count
          }
          doubtful {
            subject
            key
            name
            doubt
            fromUnitId
            candidates
          }
        }
        settlements {
          subject
          key
          name
          doubt
          toUnitName
          settledBy
          reason
        }
        timeline {
          ...TimelineFields
        }
      }
    }
  `,
  [planFields, timelineFields],
);

const boundariesQuery = graphql(`
  query MergerBoundaries($id: ID!, $withinMetres: Float!) {
    mergerPlanById(id: $id) {
      boundaryReport(withinMetres: $withinMetres) {
        findings {
          fault
          units
          areaM2
          widthMetres
          isSliver
          place {
            longitude
            latitude
          }
        }
        areas {
          unitId
          fullName
          measuredKm2
          publishedKm2
          differencePercent
          changedPercent
        }
        nearBorder {
          facilityId
          number
          name
          distanceMetres
        }
      }
    }
  }
`);

export const changedPlan = graphql(`
  fragment ChangedPlan on MergerPlan {
    id
    version
    status
    stage
    moved {
      subject
      count
    }
  }
`);

const settleMutation = graphql(
  `
    mutation SettleMergerDoubt($input: SettleMergerDoubtInput!) {
      result: settleMergerDoubt(input: $input) {
        mergerPlan {
          ...ChangedPlan
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [changedPlan, refusalFields],
);

const checkMutation = graphql(
  `
    mutation CheckMergerPlan($input: CheckMergerPlanInput!) {
      result: checkMergerPlan(input: $input) {
        mergerPlan {
          ...ChangedPlan
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [changedPlan, refusalFields],
);

const approveMutation = graphql(
  `
    mutation ApproveMergerPlan($input: ApproveMergerPlanInput!) {
      result: approveMergerPlan(input: $input) {
        mergerPlan {
          ...ChangedPlan
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [changedPlan, refusalFields],
);

const returnMutation = graphql(
  `
    mutation ReturnMergerPlan($input: ReturnMergerPlanInput!) {
      result: returnMergerPlan(input: $input) {
        mergerPlan {
          ...ChangedPlan
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [changedPlan, refusalFields],
);

const discardMutation = graphql(
  `
    mutation DiscardMergerPlan($input: DiscardMergerPlanInput!) {
      result: discardMergerPlan(input: $input) {
        mergerPlan {
          ...ChangedPlan
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [changedPlan, refusalFields],
);

const executeMutation = graphql(
  `
    mutation ExecuteMergerPlan($input: ExecuteMergerPlanInput!) {
      result: executeMergerPlan(input: $input) {
        mergerPlan {
          ...ChangedPlan
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [changedPlan, refusalFields],
);

const undoMutation = graphql(
  `
    mutation UndoMergerPlan($input: UndoMergerPlanInput!) {
      result: undoMergerPlan(input: $input) {
        mergerPlan {
          ...ChangedPlan
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [changedPlan, refusalFields],
);

export type MergerPlanPage = NonNullable<ResultOf<typeof plansQuery>['mergerPlans']>;
export type MergerPlanRow = FragmentOf<typeof planFields>;
export type MergerPlan = NonNullable<ResultOf<typeof planQuery>['mergerPlanById']>;
export type MergerMove = MergerPlan['preview']['doubtful'][number];
export type MergerStatus = MergerPlanRow['status'];
export type MergerBoundaries = NonNullable<ResultOf<typeof boundariesQuery>['mergerPlanById']>['boundaryReport'];
export type ChangedPlan = FragmentOf<typeof changedPlan>;

const pageSize = 20;

/** The plans the account may see, the latest first. */
export async function loadMergerPlans(after: string | null, signal?: AbortSignal): Promise<MergerPlanPage> {
  return (await execute(plansQuery, { first: pageSize, after }, signal)).mergerPlans;
}

/** A plan with everything it would still move; null when the account may not see it. */
export async function loadMergerPlan(id: string, signal?: AbortSignal): Promise<MergerPlan | null> {
  return (await execute(planQuery, { id }, signal)).mergerPlanById;
}

/** Gaps, overlaps and areas of a plan's boundaries, and the facilities so near to a border. */
export async function loadMergerBoundaries(
  id: string,
  withinMetres: number,
  signal?: AbortSignal,
): Promise<MergerBoundaries | null> {
  return (await execute(boundariesQuery, { id, withinMetres }, signal)).mergerPlanById?.boundaryReport ?? null;
}

export const mergerCommands = {
  SETTLE_MERGER_DOUBT: commandFor(settleMutation, ({ mergerPlan }) => mergerPlan),
  CHECK_MERGER_PLAN: commandFor(checkMutation, ({ mergerPlan }) => mergerPlan),
  APPROVE_MERGER_PLAN: commandFor(approveMutation, ({ mergerPlan }) => mergerPlan),
  RETURN_MERGER_PLAN: commandFor(returnMutation, ({ mergerPlan }) => mergerPlan),
  DISCARD_MERGER_PLAN: commandFor(discardMutation, ({ mergerPlan }) => mergerPlan),
  EXECUTE_MERGER_PLAN: commandFor(executeMutation, ({ mergerPlan }) => mergerPlan),
  UNDO_MERGER_PLAN: commandFor(undoMutation, ({ mergerPlan }) => mergerPlan),
};
