import { execute } from './client';
import { graphql, type FragmentOf } from './graphql';

/** Something done at the doors of the register, or refused there, in one hour. */
export const securityEventFields = graphql(`
  fragment SecurityEventFields on SecurityEvent {
    firstAt
    lastAt
    times
    account
    address
    action
    refusal
    summary
  }
`);

const ownQuery = graphql(
  `
    query OwnSecurityEvents {
      me {
        securityEvents {
          ...SecurityEventFields
        }
      }
    }
  `,
  [securityEventFields],
);

const accountQuery = graphql(
  `
    query SecurityEventsOfAccount($id: ID!) {
      accountById(id: $id) {
        securityEvents {
          ...SecurityEventFields
        }
      }
    }
  `,
  [securityEventFields],
);

export type SecurityEvent = FragmentOf<typeof securityEventFields>;

/** The last of an account, newest first; null: of the account that asks. */
export async function loadSecurityEvents(accountId: string | null, signal?: AbortSignal): Promise<SecurityEvent[]> {
  return accountId === null
    ? ((await execute(ownQuery, {}, signal)).me?.securityEvents ?? [])
    : ((await execute(accountQuery, { id: accountId }, signal)).accountById?.securityEvents ?? []);
}
