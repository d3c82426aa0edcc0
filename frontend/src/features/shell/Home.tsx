import { Redirect } from 'wouter';
import type { Account } from '../../api/account';
import { useAccount } from '../access/AccountContext';
import { hasTasks } from './places';

/** Where an account's day begins: at its own work, or at what it comes to look at. */
export function homeOf(account: Pick<Account, 'role'>): string {
  if (hasTasks(account)) {
    return '/tasks';
  }
  return account.role === 'AUDITOR' ? '/overview' : '/map';
}

export function Home() {
  return <Redirect to={homeOf(useAccount())} replace />;
}
