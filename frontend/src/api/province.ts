import { execute } from './client';
import { graphql, type ResultOf } from './graphql';

const summaryQuery = graphql(`
  query ProvinceSummary($provinceCode: String!, $effectiveAt: LocalDate, $recordedAt: DateTime) {
    provinceSummary(provinceCode: $provinceCode, effectiveAt: $effectiveAt, recordedAt: $recordedAt) {
      effectiveAt
      recordedAt
      facilities
      retained
      rearranged
      surplus
      handedToLandFund
      communes
      communesSubmitted
      communesDecided
      agencies
      agenciesSubmitted
      agenciesDecided
      housingNeeded
      housingArranged
    }
  }
`);

const unitsQuery = graphql(`
  query AdministrativeUnits($provinceCode: String!) {
    administrativeUnits(provinceCode: $provinceCode) {
      id
      code
      name
      fullName
      type
      facilityCount
      bounds {
        west
        south
        east
        north
      }
      predecessors {
        from {
          name
        }
      }
    }
  }
`);

const organisationsQuery = graphql(`
  query Organisations {
    organisations {
      id
      name
      type
    }
  }
`);

export type ProvinceSummary = ResultOf<typeof summaryQuery>['provinceSummary'];
export type Unit = ResultOf<typeof unitsQuery>['administrativeUnits'][number];
export type Organisation = ResultOf<typeof organisationsQuery>['organisations'][number];

/** Figures as in force at one date and as known at one moment; null means today and now. */
export async function loadSummary(
  provinceCode: string,
  effectiveAt: string | null,
  recordedAt: string | null,
  signal?: AbortSignal,
): Promise<ProvinceSummary> {
  return (await execute(summaryQuery, { provinceCode, effectiveAt, recordedAt }, signal)).provinceSummary;
}

/** The province and its communes as they are today. */
export async function loadUnits(provinceCode: string, signal?: AbortSignal): Promise<Unit[]> {
  return (await execute(unitsQuery, { provinceCode }, signal)).administrativeUnits;
}

export async function loadOrganisations(signal?: AbortSignal): Promise<Organisation[]> {
  return (await execute(organisationsQuery, {}, signal)).organisations;
}
