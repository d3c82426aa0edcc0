import { queryOptions } from '@tanstack/react-query';
import { loadAtlasFacilities, loadAtlasUnits } from '../api/atlas';
import { toFilterInput, type FacilityFilter } from './facilityFilter';

export function atlasUnitsQuery(provinceCode: string | undefined, day: string | null) {
  return queryOptions({
    queryKey: ['units', 'atlas', provinceCode, day],
    queryFn: ({ signal }) => loadAtlasUnits(provinceCode ?? '', day, signal),
    enabled: provinceCode !== undefined,
  });
}

export function atlasFacilitiesQuery(filter: FacilityFilter, day: string | null) {
  const input = toFilterInput(filter);
  return queryOptions({
    queryKey: ['facilities', 'atlas', input, day],
    queryFn: ({ signal }) => loadAtlasFacilities(input, day, signal),
  });
}
