import { ApiError } from '../shared/errors';
import { execute, send } from './client';
import { graphql, type ResultOf } from './graphql';

const meQuery = graphql(`
  query Me {
    me {
      name
      displayName
      role
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

/**
 * Throws ApiError with the server's sentence when name and password do not fit, too many were tried, or the password is a first one and a new one
 * was not given or not good enough.
 */
export async function signIn(account: string, password: string, newPassword?: string): Promise<void> {
  const response = await send('/account/sign-in', { account, password, newPassword });
  if (!response.ok) {
    const problem = (await response.json().catch(() => ({}))) as { code?: string; message?: string };
    throw new ApiError(problem.message ?? '', problem.code ?? `HTTP_${response.status}`, response.status);
  }
}

export async function signOut(): Promise<void> {
  await send('/account/sign-out', {});
}
