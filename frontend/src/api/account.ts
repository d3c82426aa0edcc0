import { ApiError } from '../shared/errors';
import { execute, send } from './client';
import { graphql, type ResultOf } from './graphql';

const meQuery = graphql(`
  query Me {
    me {
      name
      displayName
      role
      provider
      commands
      organisation {
        id
        name
        type
        commune {
          code
          fullName
          bounds {
            west
            south
            east
            north
          }
        }
      }
    }
  }
`);

export type Account = NonNullable<ResultOf<typeof meQuery>['me']>;
export type Role = Account['role'];

/** Who is signed in; null when nobody is. */
export async function loadAccount(signal?: AbortSignal): Promise<Account | null> {
  return (await execute(meQuery, {}, signal)).me;
}

/** What the server may ask for beside the password. */
export interface SignInExtras {
  /** In place of a first password. */
  newPassword?: string | undefined;
  /** Of the second factor. */
  code?: string | undefined;
}

/**
 * Throws ApiError with the server's sentence when name and password do not fit, too many were tried, the password is a first one and a new one
 * was not given or not good enough, or a code is asked for.
 */
export async function signIn(account: string, password: string, extras: SignInExtras = {}): Promise<void> {
  const response = await send('/account/sign-in', { account, password, ...extras });
  if (!response.ok) {
    const problem = (await response.json().catch(() => ({}))) as { code?: string; message?: string };
    throw new ApiError(problem.message ?? '', problem.code ?? `HTTP_${response.status}`, response.status);
  }
}

/** Ends the session; answers with the address to go on to, which may be the way out of a provider of identities. */
export async function signOut(): Promise<string> {
  const response = await send('/account/sign-out', {});
  return response.status === 200 ? ((await response.json()) as { next: string }).next : '/';
}
