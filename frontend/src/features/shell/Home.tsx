import { Redirect } from 'wouter';
import type { Account, Role } from '../../api/account';
import { everyFacility } from '../../state/facilityFilter';
import { initialView, writeView } from '../../state/viewState';
import { useAccount } from '../access/AccountContext';

const firstPage: Record<Role, string> = {
  LAND_FUND_OFFICER: '/handovers',
  COMMUNE_OFFICIAL: '/map',
  AGENCY_OFFICIAL: '/dossiers',
  FINANCE_APPRAISER: '/dossiers',
  PROVINCE_DECIDER: '/dossiers',
  PLANNER: '/map',
  AUDITOR: '/overview',
  ADMINISTRATOR: '/map',
};

/** Where an account's day begins. */
export function homeOf({ role, organisation }: Pick<Account, 'role' | 'organisation'>): string {
  const communeCode = organisation?.commune?.code;
  if (role === 'COMMUNE_OFFICIAL' && communeCode) {
    return `/map?${writeView({ ...initialView, filter: { ...everyFacility, communeCode } })}`;
  }
  return firstPage[role];
}

export function Home() {
  return <Redirect to={homeOf(useAccount())} replace />;
}
