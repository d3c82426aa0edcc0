import { execute } from './client';
import type { FacilityFilterInput } from './facilities';
import { graphql, type ResultOf } from './graphql';

const measurementQuery = graphql(`
  query Measurement($positions: [PositionInput!]!, $zone: Int) {
    measurement(positions: $positions, zone: $zone) {
      zone {
        name
      }
      places {
        northing
        easting
      }
      lengthM
      perimeterM
      areaM2
      problem
    }
  }
`);

const zonesQuery = graphql(`
  query SurveyZones {
    surveyZones {
      epsg
      name
    }
  }
`);

const inAreaQuery = graphql(`
  query FacilitiesInArea($area: String!, $filter: FacilityRecordFilterInput, $day: LocalDate, $after: String) {
    facilitiesInArea(area: $area, filter: $filter, effectiveAt: $day, first: 50, after: $after) {
      totalCount
      next
      nodes {
        id
        name
        number
        classification
        stage
        inCustody
      }
    }
  }
`);

const nearestQuery = graphql(`
  query NearestFacilities($position: PositionInput!, $filter: FacilityRecordFilterInput, $day: LocalDate) {
    nearestFacilities(position: $position, first: 10, filter: $filter, effectiveAt: $day) {
      distanceM
      facility {
        id
        name
        number
        classification
        stage
        inCustody
      }
    }
  }
`);

interface Place {
  longitude: number;
  latitude: number;
}

export type Measurement = ResultOf<typeof measurementQuery>['measurement'];
export type SurveyZone = ResultOf<typeof zonesQuery>['surveyZones'][number];
export type AreaPage = ResultOf<typeof inAreaQuery>['facilitiesInArea'];
export type FoundFacility = AreaPage['nodes'][number];

/** Measures places in their order, and gives them on the grid of a zone (EPSG number); null: that with the nearest meridian. */
export async function measure(
  places: readonly Place[],
  zone: number | null,
  signal?: AbortSignal,
): Promise<Measurement> {
  return (await execute(measurementQuery, { positions: [...places], zone }, signal)).measurement;
}

export async function loadSurveyZones(signal?: AbortSignal): Promise<readonly SurveyZone[]> {
  return (await execute(zonesQuery, {}, signal)).surveyZones;
}

/** The facilities inside an outline on a day; null: today. */
export async function loadFacilitiesInArea(
  outline: readonly Place[],
  filter: FacilityFilterInput,
  day: string | null,
  after: string | null,
  signal?: AbortSignal,
): Promise<AreaPage> {
  const ring = [...outline, ...outline.slice(0, 1)].map(({ longitude, latitude }) => [longitude, latitude]);
  const area = JSON.stringify({ type: 'Polygon', coordinates: [ring] });
  return (await execute(inAreaQuery, { area, filter, day, after }, signal)).facilitiesInArea;
}

/** The ten facilities nearest to a place on a day, with the way in metres as the crow flies. */
export async function loadNearestFacilities(
  position: Place,
  filter: FacilityFilterInput,
  day: string | null,
  signal?: AbortSignal,
) {
  return (await execute(nearestQuery, { position, filter, day }, signal)).nearestFacilities;
}
