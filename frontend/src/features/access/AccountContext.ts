import { createContext, use } from 'react';
import type { Account } from '../../api/account';

export const AccountContext = createContext<Account | null>(null);

/** The signed-in account; only inside the SessionGate. */
export function useAccount(): Account {
  const account = use(AccountContext);
  if (account === null) {
    throw new Error('useAccount is called outside of SessionGate.');
  }
  return account;
}
