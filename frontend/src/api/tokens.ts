import { refusalFields } from './commandFragments';
import { execute } from './client';
import { graphql, type ResultOf, type VariablesOf } from './graphql';
import { commandFor } from './sendCommand';

const tokensQuery = graphql(`
  query PersonalAccessTokens {
    personalAccessTokens {
      id
      name
      scopes
      createdAt
      expiresOn
      lastUsedAt
      revokedAt
      isActive
    }
  }
`);

const createMutation = graphql(
  `
    mutation CreatePersonalAccessToken($input: CreatePersonalAccessTokenInput!) {
      result: createPersonalAccessToken(input: $input) {
        createdToken {
          secret
          token {
            name
          }
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [refusalFields],
);

const revokeMutation = graphql(
  `
    mutation RevokePersonalAccessToken($input: RevokePersonalAccessTokenInput!) {
      result: revokePersonalAccessToken(input: $input) {
        personalAccessToken {
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

export type AccessToken = ResultOf<typeof tokensQuery>['personalAccessTokens'][number];
export type CreatedToken = NonNullable<ResultOf<typeof createMutation>['result']['createdToken']>;
export type TokenScope = VariablesOf<typeof createMutation>['input']['scopes'][number];

/** The tokens of the signed-in account, revoked and expired ones too. */
export async function loadTokens(signal?: AbortSignal): Promise<AccessToken[]> {
  return (await execute(tokensQuery, {}, signal)).personalAccessTokens;
}

export const createToken = commandFor(createMutation, ({ createdToken }) => createdToken);
export const revokeToken = commandFor(revokeMutation, ({ personalAccessToken }) => personalAccessToken);
