import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { loadAcceptedPairings, loadForwardedDossiers } from '../api/decisions';
import { loadDelegations } from '../api/delegations';
import { loadOwnDossiers } from '../api/dossiers';
import { fromFirstPage } from './paging';

export function ownDossiersQuery(isOpenOnly: boolean) {
  return infiniteQueryOptions({
    queryKey: ['dossiers', 'own', isOpenOnly],
    queryFn: ({ pageParam, signal }) => loadOwnDossiers(isOpenOnly, pageParam, signal),
    ...fromFirstPage,
  });
}

export const forwardedDossiersQuery = queryOptions({
  queryKey: ['dossiers', 'forwarded'],
  queryFn: ({ signal }) => loadForwardedDossiers(signal),
});

/** They help to fill in a decision; without them it is filled in by hand. */
export function acceptedPairingsQuery(dossierId: string) {
  return queryOptions({
    queryKey: ['accepted pairings', dossierId],
    queryFn: ({ signal }) => loadAcceptedPairings(dossierId, signal),
    retry: false,
  });
}

export const delegationsQuery = queryOptions({
  queryKey: ['delegations'],
  queryFn: ({ signal }) => loadDelegations(signal),
});
