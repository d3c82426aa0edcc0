import { refusalFields } from './commandFragments';
import { execute } from './client';
import { graphql, type FragmentOf, type ResultOf } from './graphql';
import { commandFor } from './sendCommand';

/** Rights that somebody has asked for and nobody has answered. */
export const accessRequestFields = graphql(`
  fragment AccessRequestFields on AccessRequest {
    role
    reason
    requestedOn
    organisation {
      id
      name
    }
  }
`);

const ownQuery = graphql(
  `
    query OwnAccess {
      me {
        version
        requested {
          ...AccessRequestFields
        }
      }
    }
  `,
  [accessRequestFields],
);

const requestMutation = graphql(
  `
    mutation RequestAccess($input: RequestAccessInput!) {
      result: requestAccess(input: $input) {
        account {
          id
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [refusalFields],
);

export type AccessRequest = FragmentOf<typeof accessRequestFields>;
export type OwnAccess = ResultOf<typeof ownQuery>['me'];

/** What the account that asks has asked for, and its version. */
export async function loadOwnAccess(signal?: AbortSignal): Promise<OwnAccess> {
  return (await execute(ownQuery, {}, signal)).me;
}

export const requestAccess = commandFor(requestMutation, ({ account }) => account);
