import { refusalFields } from './commandFragments';
import { execute } from './client';
import { graphql, type FragmentOf } from './graphql';
import { commandFor } from './sendCommand';
import { sendStep } from './sendStep';

const sessionFields = graphql(`
  fragment SessionFields on AccountSession {
    id
    createdAt
    lastSeenAt
    address
    userAgent
    isCurrent
  }
`);

const ownQuery = graphql(
  `
    query OwnSessions {
      me {
        sessions {
          ...SessionFields
        }
      }
    }
  `,
  [sessionFields],
);

const accountQuery = graphql(
  `
    query SessionsOfAccount($id: ID!) {
      accountById(id: $id) {
        sessions {
          ...SessionFields
        }
      }
    }
  `,
  [sessionFields],
);

const endMutation = graphql(
  `
    mutation EndAccountSession($input: EndAccountSessionInput!) {
      result: endAccountSession(input: $input) {
        accountSession {
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

export type Session = FragmentOf<typeof sessionFields>;

/** Where an account is signed in now; null: the account that asks. */
export async function loadSessions(accountId: string | null, signal?: AbortSignal): Promise<Session[]> {
  return accountId === null
    ? ((await execute(ownQuery, {}, signal)).me?.sessions ?? [])
    : ((await execute(accountQuery, { id: accountId }, signal)).accountById?.sessions ?? []);
}

export const endSession = commandFor(endMutation, ({ accountSession }) => accountSession);

/** Another password for whoever is signed in; his other sessions end. */
export const changePassword = (password: string, newPassword: string) =>
  sendStep<null>('/account/password', { password, newPassword });
