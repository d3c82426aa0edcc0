import type { Account } from '../../api/account';
import { NetworkError } from '../../shared/errors';
import { openDevice } from './database';

/** Who last worked at the site on this device and did not sign out, when only the connection is missing; any other error goes on. */
export async function accountWithoutConnection(error: unknown): Promise<Account> {
  const known = error instanceof NetworkError ? await (await openDevice()).get('account', 'last') : undefined;
  if (known === undefined) {
    throw error;
  }
  return known;
}
