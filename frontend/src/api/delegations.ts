import { refusalFields } from './commandFragments';
import { execute } from './client';
import { graphql, type ResultOf } from './graphql';
import { commandFor } from './sendCommand';

const delegationsQuery = graphql(`
  query Delegations($first: Int!) {
    delegations(order: [{ validFrom: DESC }, { number: DESC }], first: $first) {
      totalCount
      nodes {
        id
        version
        number
        toName
        legalForms
        validFrom
        validTo
        endedOn
        endReason
        issuer {
          name
        }
      }
    }
  }
`);

const grantDelegation = graphql(
  `
    mutation GrantDelegation($input: GrantDelegationInput!) {
      result: grantDelegation(input: $input) {
        delegation {
          id
          number
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [refusalFields],
);

const endDelegation = graphql(
  `
    mutation EndDelegation($input: EndDelegationInput!) {
      result: endDelegation(input: $input) {
        delegation {
          id
          number
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [refusalFields],
);

export type Delegations = ResultOf<typeof delegationsQuery>['delegations'];
export type Delegation = NonNullable<Delegations['nodes']>[number];

const mostDelegations = 100;

/** The latest first; the province sees all, others those to themselves. */
export async function loadDelegations(signal?: AbortSignal): Promise<Delegations> {
  return (await execute(delegationsQuery, { first: mostDelegations }, signal)).delegations;
}

/** How delegations are given and ended, by the name the server allows it under. */
export const delegationCommands = {
  GRANT_DELEGATION: commandFor(grantDelegation, (payload) => payload.delegation),
  END_DELEGATION: commandFor(endDelegation, (payload) => payload.delegation),
};
