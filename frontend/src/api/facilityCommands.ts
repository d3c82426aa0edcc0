import { refusalFields } from './commandFragments';
import { graphql, type ResultOf } from './graphql';
import { commandFor } from './sendCommand';

const setSensitivityMutation = graphql(
  `
    mutation SetFacilitySensitivity($input: SetFacilitySensitivityInput!) {
      result: setFacilitySensitivity(input: $input) {
        facility {
          id
          sensitivity
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [refusalFields],
);

type Answered = NonNullable<ResultOf<typeof setSensitivityMutation>['result']['facility']>;

export type Sensitivity = Answered['sensitivity'];

export const setFacilitySensitivity = commandFor(setSensitivityMutation, (payload) => payload.facility);
