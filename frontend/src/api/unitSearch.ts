import { execute } from './client';
import { graphql, type ResultOf } from './graphql';

const unitsNamedQuery = graphql(`
  query UnitsNamed($text: String!) {
    unitsNamed(text: $text, first: 8) {
      name {
        code
        fullName
        from
        to
      }
      unit {
        id
      }
      inForce {
        unit {
          id
          code
          fullName
        }
      }
      chain
    }
  }
`);

export type UnitHit = ResultOf<typeof unitsNamedQuery>['unitsNamed'][number];

/** Units with a present or former name, code or alias like the text, with what is in force of them today. */
export async function findUnits(text: string, signal?: AbortSignal): Promise<UnitHit[]> {
  return (await execute(unitsNamedQuery, { text }, signal)).unitsNamed;
}
