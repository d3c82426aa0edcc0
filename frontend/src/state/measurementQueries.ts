import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { loadFacilitiesInArea, loadNearestFacilities, loadSurveyZones, measure } from '../api/measurement';
import { previewSurvey } from '../api/survey';
import { toFilterInput, type FacilityFilter } from './facilityFilter';

interface Place {
  longitude: number;
  latitude: number;
}

export function measurementQuery(places: readonly Place[], zone: number | null) {
  return queryOptions({
    queryKey: ['measurement', places, zone],
    queryFn: ({ signal }) => measure(places, zone, signal),
    enabled: places.length > 0,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    // Every place of the pointer is a question of its own; the answers are not worth keeping.
    gcTime: 10_000,
    retry: false,
  });
}

export const surveyZonesQuery = queryOptions({
  queryKey: ['surveyZones'],
  queryFn: ({ signal }) => loadSurveyZones(signal),
  staleTime: Infinity,
});

/** What pasted points make in a commune, in a zone (EPSG number); null: none was chosen. Nothing is asked for an empty text. */
export function surveyPreviewQuery(text: string, zone: number | null, communeId: string) {
  return queryOptions({
    queryKey: ['survey', text, zone, communeId],
    queryFn: ({ signal }) => previewSurvey(text, zone, communeId, signal),
    enabled: text !== '',
    staleTime: Infinity,
    gcTime: 10_000,
    retry: false,
  });
}

export function facilitiesInAreaQuery(outline: readonly Place[], filter: FacilityFilter, day: string | null) {
  const input = toFilterInput(filter);
  return infiniteQueryOptions({
    queryKey: ['facilities', 'inArea', outline, input, day],
    queryFn: ({ pageParam, signal }) => loadFacilitiesInArea(outline, input, day, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export function nearestFacilitiesQuery(place: Place, filter: FacilityFilter, day: string | null) {
  const input = toFilterInput(filter);
  return queryOptions({
    queryKey: ['facilities', 'nearest', place, input, day],
    queryFn: ({ signal }) => loadNearestFacilities(place, input, day, signal),
  });
}
