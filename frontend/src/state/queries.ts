import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { loadAccount } from '../api/account';
import { loadConfig } from '../api/config';
import { loadFacilities, type FacilityFilterInput } from '../api/facilities';
import { countFacilities } from '../api/facilityCounts';
import { loadOrganisations, loadUnits, type Unit } from '../api/province';
import { loadTileJson } from '../api/tileJson';
import type { FacilityState } from '../shared/facilityState';
import { compareUnitNames } from '../shared/text';
import { toFilterInput, type FacilityFilter } from './facilityFilter';
import { fromFirstPage } from './paging';

const rarelyChanging = { staleTime: 10 * 60_000 };

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) =>
    loadAccount(signal).catch(async (error: unknown) =>
      (await import('./device/knownAccount')).accountWithoutConnection(error),
    ),
  staleTime: 60_000,
  // Asked even without a connection: whoever works at the site is known to this device.
  networkMode: 'always',
  refetchOnReconnect: 'always',
});

export const configQuery = queryOptions({
  queryKey: ['config'],
  queryFn: ({ signal }) => loadConfig(signal),
  staleTime: Infinity,
});

/** Communes by present and former names; fewer than two letters name none. */
export function unitsNamedQuery(text: string) {
  return queryOptions({
    queryKey: ['unitsNamed', text],
    queryFn: async ({ signal }) => (await import('../api/unitSearch')).findUnits(text, signal),
    enabled: text.length >= 2,
    placeholderData: keepPreviousData,
    ...rarelyChanging,
  });
}

export function tileJsonQuery(path: string) {
  return queryOptions({ queryKey: ['tiles', path], queryFn: ({ signal }) => loadTileJson(path, signal) });
}

/** Most look at today: other days are loaded when one is chosen. */
const datedFacilities = () => import('../api/datedFacilities');

/** The facilities of a filter on a day; null: today. */
export function facilitiesQuery(filter: FacilityFilter, day: string | null = null) {
  const input = toFilterInput(filter);
  return infiniteQueryOptions({
    queryKey: ['facilities', input, day],
    queryFn: async ({ pageParam, signal }) =>
      day === null
        ? loadFacilities(input, pageParam, signal)
        : (await datedFacilities()).loadFacilitiesOn(day, input, pageParam, signal),
    ...fromFirstPage,
  });
}

export function facilityCountsQuery(
  filters: Partial<Record<FacilityState, FacilityFilterInput>>,
  day: string | null = null,
) {
  return queryOptions({
    queryKey: ['facilities', 'counts', filters, day],
    queryFn: async ({ signal }) =>
      day === null
        ? countFacilities(filters, signal)
        : (await datedFacilities()).countFacilitiesOn(day, filters, signal),
  });
}

export function facilityQuery(id: string) {
  return queryOptions({
    queryKey: ['facility', id],
    // Comes with the first record that is opened.
    queryFn: async ({ signal }) => (await import('../api/facility')).loadFacility(id, signal),
  });
}

function unitsQuery(provinceCode: string | undefined) {
  return queryOptions({
    queryKey: ['units', provinceCode],
    queryFn: ({ signal }) => loadUnits(provinceCode ?? '', signal),
    enabled: provinceCode !== undefined,
    ...rarelyChanging,
  });
}

/** The communes and wards of today in Vietnamese order. */
export function communesQuery(provinceCode: string | undefined) {
  return {
    ...unitsQuery(provinceCode),
    select: (units: Unit[]) =>
      units
        .filter(({ type }) => type !== 'PROVINCE')
        .sort((left, right) => compareUnitNames(left.fullName, right.fullName)),
  };
}

export function provinceNameQuery(provinceCode: string | undefined) {
  return {
    ...unitsQuery(provinceCode),
    select: (units: Unit[]) => units.find(({ type }) => type === 'PROVINCE')?.name ?? '',
  };
}

export const organisationsQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: ({ signal }) => loadOrganisations(signal),
  ...rarelyChanging,
});
