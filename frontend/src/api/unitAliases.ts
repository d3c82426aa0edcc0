import { execute } from './client';
import { refusalFields } from './commandFragments';
import { graphql, type FragmentOf } from './graphql';
import { commandFor } from './sendCommand';

const unitFields = graphql(`
  fragment NamedUnitFields on AdministrativeUnit {
    id
    version
    code
    fullName
    validFrom
    validTo
    names {
      name
      to
      isAlias
    }
  }
`);

const namedUnitsQuery = graphql(
  `
    query NamedUnits($text: String!) {
      unitsNamed(text: $text, first: 20) {
        unit {
          ...NamedUnitFields
        }
      }
    }
  `,
  [unitFields],
);

const addMutation = graphql(
  `
    mutation AddUnitAlias($input: AddUnitAliasInput!) {
      result: addUnitAlias(input: $input) {
        administrativeUnit {
          ...NamedUnitFields
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [unitFields, refusalFields],
);

const endMutation = graphql(
  `
    mutation EndUnitAlias($input: EndUnitAliasInput!) {
      result: endUnitAlias(input: $input) {
        administrativeUnit {
          ...NamedUnitFields
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [unitFields, refusalFields],
);

export type NamedUnit = FragmentOf<typeof unitFields>;

/** Units, present and former, with a name, code or alias like the text, the nearest first. */
export async function findNamedUnits(text: string, signal?: AbortSignal): Promise<NamedUnit[]> {
  return (await execute(namedUnitsQuery, { text }, signal)).unitsNamed.map(({ unit }) => unit);
}

/** How other names of units are given and ended, by the name the server allows it under. */
export const aliasCommands = {
  ADD_UNIT_ALIAS: commandFor(addMutation, ({ administrativeUnit }) => administrativeUnit),
  END_UNIT_ALIAS: commandFor(endMutation, ({ administrativeUnit }) => administrativeUnit),
};
