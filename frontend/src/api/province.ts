import { execute } from './client';
import { graphql, type ResultOf } from './graphql';

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

export type Unit = ResultOf<typeof unitsQuery>['administrativeUnits'][number];
export type Organisation = ResultOf<typeof organisationsQuery>['organisations'][number];

/** The province and its communes as they are today. */
export async function loadUnits(provinceCode: string, signal?: AbortSignal): Promise<Unit[]> {
  return (await execute(unitsQuery, { provinceCode }, signal)).administrativeUnits;
}

export async function loadOrganisations(signal?: AbortSignal): Promise<Organisation[]> {
  return (await execute(organisationsQuery, {}, signal)).organisations;
}
