import { queryOptions } from '@tanstack/react-query';
import { loadFacilityCases, loadFacilityOverview, loadFacilityProperty } from '../api/facilityRecord';
import { loadFacilityPapers } from '../api/papers';

export function facilityOverviewQuery(id: string) {
  return queryOptions({
    queryKey: ['facility', id, 'overview'],
    queryFn: ({ signal }) => loadFacilityOverview(id, signal),
  });
}

export function facilityPropertyQuery(id: string) {
  return queryOptions({
    queryKey: ['facility', id, 'property'],
    queryFn: ({ signal }) => loadFacilityProperty(id, signal),
  });
}

export function facilityCasesQuery(id: string) {
  return queryOptions({
    queryKey: ['facility', id, 'cases'],
    queryFn: ({ signal }) => loadFacilityCases(id, signal),
  });
}

export function facilityPapersQuery(id: string) {
  return queryOptions({
    queryKey: ['facility', id, 'papers'],
    queryFn: ({ signal }) => loadFacilityPapers(id, signal),
  });
}
