import { refusalFields } from './commandFragments';
import { execute } from './client';
import { graphql, type ResultOf, type VariablesOf } from './graphql';
import { changedPlan } from './mergers';
import { commandFor } from './sendCommand';

/** What only a revision needs: lists and boundaries can be long. */
const contentQuery = graphql(`
  query MergerPlanContent($id: ID!) {
    mergerPlanById(id: $id) {
      content {
        units {
          unitId
          boundary
        }
        lines {
          unit {
            id
          }
          into {
            unitId
            facilityIds
          }
        }
      }
    }
  }
`);

const facilityIdQuery = graphql(`
  query FacilityIdByNumber($number: String!) {
    facilityByNumber(number: $number) {
      id
    }
  }
`);

const facilityNumberQuery = graphql(`
  query FacilityNumberById($id: ID!) {
    facilityById(id: $id) {
      number
    }
  }
`);

const draftMutation = graphql(
  `
    mutation DraftMergerPlan($input: DraftMergerPlanInput!) {
      result: draftMergerPlan(input: $input) {
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

const reviseMutation = graphql(
  `
    mutation ReviseMergerPlan($input: ReviseMergerPlanInput!) {
      result: reviseMergerPlan(input: $input) {
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

/** What a plan says, as it is drafted. */
export type MergerContentInput = VariablesOf<typeof draftMutation>['input']['content'];
export type MergerLineKind = MergerContentInput['lines'][number]['kind'];
export type MergerContentDetails = NonNullable<ResultOf<typeof contentQuery>['mergerPlanById']>['content'];

/** The boundaries and lists of a plan; null when the account may not see it. */
export async function loadMergerContent(id: string, signal?: AbortSignal): Promise<MergerContentDetails | null> {
  return (await execute(contentQuery, { id }, signal)).mergerPlanById?.content ?? null;
}

/** The id of a facility by its number in the register; null when there is none one may see. */
export async function findFacilityId(number: string): Promise<string | null> {
  return (await execute(facilityIdQuery, { number })).facilityByNumber?.id ?? null;
}

export async function findFacilityNumber(id: string): Promise<string | null> {
  return (await execute(facilityNumberQuery, { id })).facilityById?.number ?? null;
}

export const draftMergerPlan = commandFor(draftMutation, ({ mergerPlan }) => mergerPlan);
export const reviseMergerPlan = commandFor(reviseMutation, ({ mergerPlan }) => mergerPlan);
