import { accessRequestFields } from './accessRequests';
import { refusalFields } from './commandFragments';
import { execute } from './client';
import { timelineFields } from './fragments';
import { graphql, type FragmentOf, type ResultOf } from './graphql';
import { commandFor } from './sendCommand';

const accountFields = graphql(
  `
    fragment AccountFields on Account {
      id
      version
      name
      displayName
      role
      provider
      isDisabled
      disabledOn
      organisation {
        id
        name
      }
      requested {
        ...AccessRequestFields
      }
    }
  `,
  [accessRequestFields],
);

const accountsQuery = graphql(
  `
    query Accounts {
      accounts {
        ...AccountFields
      }
    }
  `,
  [accountFields],
);

const accountQuery = graphql(
  `
    query Account($id: ID!) {
      accountById(id: $id) {
        ...AccountFields
        timeline {
          ...TimelineFields
        }
      }
    }
  `,
  [accountFields, timelineFields],
);

const openMutation = graphql(
  `
    mutation OpenAccount($input: OpenAccountInput!) {
      result: openAccount(input: $input) {
        accountWithPassword {
          account {
            id
            name
          }
          firstPassword
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [refusalFields],
);

const resetMutation = graphql(
  `
    mutation ResetAccountPassword($input: ResetAccountPasswordInput!) {
      result: resetAccountPassword(input: $input) {
        accountWithPassword {
          account {
            id
            name
          }
          firstPassword
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [refusalFields],
);

const renameMutation = graphql(
  `
    mutation RenameAccount($input: RenameAccountInput!) {
      result: renameAccount(input: $input) {
        account {
          ...AccountFields
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [accountFields, refusalFields],
);

const rightsMutation = graphql(
  `
    mutation ChangeAccountRights($input: ChangeAccountRightsInput!) {
      result: changeAccountRights(input: $input) {
        account {
          ...AccountFields
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [accountFields, refusalFields],
);

const disableMutation = graphql(
  `
    mutation DisableAccount($input: DisableAccountInput!) {
      result: disableAccount(input: $input) {
        account {
          ...AccountFields
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [accountFields, refusalFields],
);

const enableMutation = graphql(
  `
    mutation EnableAccount($input: EnableAccountInput!) {
      result: enableAccount(input: $input) {
        account {
          ...AccountFields
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [accountFields, refusalFields],
);

const refuseAccessMutation = graphql(
  `
    mutation RefuseAccess($input: RefuseAccessInput!) {
      result: refuseAccess(input: $input) {
        account {
          ...AccountFields
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [accountFields, refusalFields],
);

export type AccountRow = FragmentOf<typeof accountFields>;
export type AccountDetails = NonNullable<ResultOf<typeof accountQuery>['accountById']>;
export type FirstPassword = NonNullable<ResultOf<typeof openMutation>['result']['accountWithPassword']>;

/** All accounts for administrators and auditors, the own one for everybody else. */
export async function loadAccounts(signal?: AbortSignal): Promise<AccountRow[]> {
  return (await execute(accountsQuery, {}, signal)).accounts;
}

/** An account with its recorded life; null when the caller may not see it. */
export async function loadAccountDetails(id: string, signal?: AbortSignal): Promise<AccountDetails | null> {
  return (await execute(accountQuery, { id }, signal)).accountById;
}

/** How accounts are opened and changed, by the name the server allows it under; a request is refused by whoever may change rights. */
export const accountCommands = {
  OPEN_ACCOUNT: commandFor(openMutation, ({ accountWithPassword }) => accountWithPassword),
  RESET_ACCOUNT_PASSWORD: commandFor(resetMutation, ({ accountWithPassword }) => accountWithPassword),
  RENAME_ACCOUNT: commandFor(renameMutation, ({ account }) => account),
  CHANGE_ACCOUNT_RIGHTS: commandFor(rightsMutation, ({ account }) => account),
  REFUSE_ACCESS: commandFor(refuseAccessMutation, ({ account }) => account),
  DISABLE_ACCOUNT: commandFor(disableMutation, ({ account }) => account),
  ENABLE_ACCOUNT: commandFor(enableMutation, ({ account }) => account),
};
