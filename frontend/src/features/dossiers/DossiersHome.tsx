import { Redirect, useSearch } from 'wouter';
import { useAccount } from '../access/AccountContext';
import { homeOfDossiers } from './DossiersFrame';

/** Leads to the part one works in; a status asked for leads to the list that knows it. */
export function DossiersHome() {
  const search = useSearch();
  const home = homeOfDossiers(useAccount());
  return <Redirect to={new URLSearchParams(search).has('status') ? `/dossiers/all?${search}` : home} replace />;
}
