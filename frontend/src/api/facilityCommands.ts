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

const recordBuildingMutation = graphql(
  `
    mutation RecordBuilding($input: RecordBuildingInput!) {
      result: recordBuilding(input: $input) {
        facility {
          id
          version
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [refusalFields],
);

const recordBoundaryMutation = graphql(
  `
    mutation RecordFacilityBoundary($input: RecordFacilityBoundaryInput!) {
      result: recordFacilityBoundary(input: $input) {
        facility {
          id
          version
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

/** Enters a building, or one anew; answers with the version the next command is based on. */
export const recordBuilding = commandFor(recordBuildingMutation, (payload) => payload.facility);

/** Records the outline of the land. */
export const recordBoundary = commandFor(recordBoundaryMutation, (payload) => payload.facility);
