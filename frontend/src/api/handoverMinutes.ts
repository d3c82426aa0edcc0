import { execute } from './client';
import { handoverReference, refusalFields } from './commandFragments';
import { graphql, type ResultOf, type VariablesOf } from './graphql';
import { commandFor } from './sendCommand';

const itemFields = graphql(`
  fragment MinutesItemFields on HandoverItem {
    number
    kind
    description
    unit
    quantityByBook
    quantityReceived
    condition
    note
    originalCost
    residualValue
    isAccepted
    isDifferent
  }
`);

const minutesQuery = graphql(
  `
    query HandoverMinutes($id: ID!) {
      handoverById(id: $id) {
        id
        version
        allowedCommands
        facility {
          name
        }
        giver {
          name
        }
        receiver {
          name
        }
        suggestedItems {
          ...MinutesItemFields
        }
        detailedMinutes {
          status
          giverSignature {
            account
            signedOn
          }
          receiverSignature {
            account
            signedOn
          }
          content {
            isProvisional
            place
            heldAt
            copies
            note
            parties {
              side
              name
              position
            }
            items {
              ...MinutesItemFields
            }
            meters {
              kind
              number
              reading
            }
            keys {
              description
              count
            }
            papers {
              title
              number
              date
              isOriginal
              pages
            }
            photos {
              id
            }
          }
        }
      }
    }
  `,
  [itemFields],
);

const prepareMutation = graphql(
  `
    mutation PrepareHandover($input: PrepareHandoverInput!) {
      result: prepareHandover(input: $input) {
        handover {
          ...HandoverReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [handoverReference, refusalFields],
);

/** A handover with its minutes, item by item, and what the register proposes to list. */
export type HandoverWithMinutes = NonNullable<ResultOf<typeof minutesQuery>['handoverById']>;
export type HandoverMinutes = NonNullable<HandoverWithMinutes['detailedMinutes']>;
export type MinutesItem = HandoverMinutes['content']['items'][number];
export type PrepareHandoverInput = VariablesOf<typeof prepareMutation>['input'];

/** Null when there is no such handover, or the account may not see it. */
export async function loadHandoverMinutes(id: string, signal?: AbortSignal): Promise<HandoverWithMinutes | null> {
  return (await execute(minutesQuery, { id }, signal)).handoverById;
}

export const prepareHandover = commandFor(prepareMutation, (payload) => payload.handover);
