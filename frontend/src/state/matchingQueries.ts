import { queryOptions } from '@tanstack/react-query';
import { loadFacilityMatching, loadLatestProposal, loadProvinceMatching, loadRequestMatching } from '../api/matching';

export function facilityMatchingQuery(facilityId: string) {
  return queryOptions({
    queryKey: ['matching', 'facility', facilityId],
    queryFn: ({ signal }) => loadFacilityMatching(facilityId, signal),
  });
}

export function requestMatchingQuery(dossierId: string) {
  return queryOptions({
    queryKey: ['matching', 'request', dossierId],
    queryFn: ({ signal }) => loadRequestMatching(dossierId, signal),
  });
}

export const provinceMatchingQuery = queryOptions({
  queryKey: ['matching', 'province'],
  queryFn: ({ signal }) => loadProvinceMatching(signal),
});

export const latestProposalQuery = queryOptions({
  queryKey: ['matching', 'proposal'],
  queryFn: ({ signal }) => loadLatestProposal(signal),
});
