import { refusalFields } from './commandFragments';
import { execute } from './client';
import { timelineFields } from './fragments';
import { graphql, type FragmentOf, type ResultOf } from './graphql';
import { commandFor } from './sendCommand';

const organisationFields = graphql(`
  fragment OrganisationFields on Organisation {
    id
    version
    code
    name
    type
    validFrom
    endedOn
    parent {
      id
      name
    }
    commune {
      id
      fullName
    }
  }
`);

const organisationsQuery = graphql(
  `
    query OrganisationRows {
      organisations {
        ...OrganisationFields
      }
    }
  `,
  [organisationFields],
);

const organisationQuery = graphql(
  `
    query OrganisationDetails($id: ID!) {
      organisationById(id: $id) {
        ...OrganisationFields
        successor {
          id
          name
        }
        predecessors {
          id
          name
        }
        formerNames {
          name
          until
        }
        timeline {
          ...TimelineFields
        }
      }
    }
  `,
  [organisationFields, timelineFields],
);

const establishMutation = graphql(
  `
    mutation EstablishOrganisation($input: EstablishOrganisationInput!) {
      result: establishOrganisation(input: $input) {
        organisation {
          ...OrganisationFields
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [organisationFields, refusalFields],
);

const renameMutation = graphql(
  `
    mutation RenameOrganisation($input: RenameOrganisationInput!) {
      result: renameOrganisation(input: $input) {
        organisation {
          ...OrganisationFields
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [organisationFields, refusalFields],
);

const parentMutation = graphql(
  `
    mutation ChangeOrganisationParent($input: ChangeOrganisationParentInput!) {
      result: changeOrganisationParent(input: $input) {
        organisation {
          ...OrganisationFields
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [organisationFields, refusalFields],
);

const endMutation = graphql(
  `
    mutation EndOrganisation($input: EndOrganisationInput!) {
      result: endOrganisation(input: $input) {
        organisation {
          ...OrganisationFields
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [organisationFields, refusalFields],
);

export type OrganisationRow = FragmentOf<typeof organisationFields>;
export type OrganisationType = OrganisationRow['type'];
export type OrganisationDetails = NonNullable<ResultOf<typeof organisationQuery>['organisationById']>;

/** Every body there ever was. */
export async function loadOrganisationRows(signal?: AbortSignal): Promise<OrganisationRow[]> {
  return (await execute(organisationsQuery, {}, signal)).organisations;
}

export async function loadOrganisationDetails(id: string, signal?: AbortSignal): Promise<OrganisationDetails | null> {
  return (await execute(organisationQuery, { id }, signal)).organisationById;
}

/** How bodies are entered and changed, by the name the server allows it under. */
export const organisationCommands = {
  ESTABLISH_ORGANISATION: commandFor(establishMutation, ({ organisation }) => organisation),
  RENAME_ORGANISATION: commandFor(renameMutation, ({ organisation }) => organisation),
  CHANGE_ORGANISATION_PARENT: commandFor(parentMutation, ({ organisation }) => organisation),
  END_ORGANISATION: commandFor(endMutation, ({ organisation }) => organisation),
};
