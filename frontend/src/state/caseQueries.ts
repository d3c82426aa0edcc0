import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { loadDossier, loadDossiers, type DossierStatus } from '../api/dossiers';
import { loadHandoverMinutes } from '../api/handoverMinutes';
import { loadHandover, loadHandovers, type HandoverStatus } from '../api/handovers';
import { fromFirstPage } from './paging';

export function dossiersQuery(statuses: DossierStatus[]) {
  return infiniteQueryOptions({
    queryKey: ['dossiers', statuses],
    queryFn: ({ pageParam, signal }) => loadDossiers(statuses, pageParam, signal),
    ...fromFirstPage,
  });
}

export function dossierQuery(id: string) {
  return queryOptions({ queryKey: ['dossier', id], queryFn: ({ signal }) => loadDossier(id, signal) });
}

export function handoversQuery(statuses: HandoverStatus[]) {
  return infiniteQueryOptions({
    queryKey: ['handovers', statuses],
    queryFn: ({ pageParam, signal }) => loadHandovers(statuses, pageParam, signal),
    ...fromFirstPage,
  });
}

export function handoverQuery(id: string) {
  return queryOptions({ queryKey: ['handover', id], queryFn: ({ signal }) => loadHandover(id, signal) });
}

export function handoverMinutesQuery(id: string) {
  return queryOptions({
    queryKey: ['handover', id, 'minutes'],
    queryFn: ({ signal }) => loadHandoverMinutes(id, signal),
  });
}
