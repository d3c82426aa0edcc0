import { execute } from './client';
import type { FacilityFilterInput } from './facilities';
import { graphql, type ResultOf } from './graphql';

const unitsQuery = graphql(`
  query AtlasUnits($provinceCode: String!, $day: LocalDate) {
    administrativeUnits(provinceCode: $provinceCode, effectiveAt: $day) {
      code
      fullName
      type
      bounds {
        west
        south
        east
        north
      }
    }
  }
`);

const facilitiesQuery = graphql(`
  query AtlasFacilities($filter: FacilityRecordFilterInput, $day: LocalDate, $after: String) {
    facilitiesAsOf(filter: $filter, effectiveAt: $day, first: 500, after: $after) {
      next
      nodes {
        id
        number
        name
        classification
        stage
        inCustody
        landAreaM2
        vacantSince
        location {
          longitude
          latitude
        }
      }
    }
  }
`);

export type AtlasUnit = ResultOf<typeof unitsQuery>['administrativeUnits'][number];
type FacilityPage = ResultOf<typeof facilitiesQuery>['facilitiesAsOf'];
export type AtlasFacility = FacilityPage['nodes'][number];

/** The communes of a province in force on a day, in Vietnamese order; null: today. */
export async function loadAtlasUnits(
  provinceCode: string,
  day: string | null,
  signal?: AbortSignal,
): Promise<AtlasUnit[]> {
  const { administrativeUnits } = await execute(unitsQuery, { provinceCode, day }, signal);
  return administrativeUnits.filter(({ type }) => type !== 'PROVINCE');
}

/** Every facility of a filter on a day, in the order of their numbers; null: today. */
export async function loadAtlasFacilities(
  filter: FacilityFilterInput,
  day: string | null,
  signal?: AbortSignal,
): Promise<AtlasFacility[]> {
  const all: AtlasFacility[] = [];
  let after: string | null = null;
  do {
    const page: FacilityPage = (await execute(facilitiesQuery, { filter, day, after }, signal)).facilitiesAsOf;
    all.push(...page.nodes);
    after = page.next;
  } while (after !== null);
  return all;
}
