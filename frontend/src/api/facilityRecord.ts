import { execute } from './client';
import { paperFields } from './fragments';
import { graphql, type FragmentOf, type ResultOf } from './graphql';

const useFields = graphql(`
  fragment UseFields on UseBreakdown {
    asOf
    headquarters
    nonBusinessService
    businessService
    leasedService
    jointVentureService
    mixed
    dwelling
    vacant
    encroached
    other
    total
  }
`);

const overviewQuery = graphql(
  `
    query FacilityOverview($id: ID!) {
      facilityById(id: $id) {
        version
        sensitivity
        approvedPlan {
          ...PaperFields
        }
        endedOn
        vacancy {
          since
          months
          exceedsLimit
        }
        landAreas {
          paperM2
          decisionM2
          polygonM2
        }
        qualityFlags {
          kind
          text
          subject
        }
        predecessors {
          id
          number
          name
        }
        successors {
          id
          number
          name
        }
        mergedInto {
          id
          number
          name
        }
      }
    }
  `,
  [paperFields],
);

const propertyQuery = graphql(
  `
    query FacilityProperty($id: ID!) {
      facilityById(id: $id) {
        commune {
          id
        }
        landUse {
          ...UseFields
        }
        parcels {
          id
          sheet
          number
          purposeCode
          areaM2
          origin
          certificateNumber
          certificateDate
        }
        buildings {
          id
          name
          grade
          storeys
          yearBuilt
          condition
          footprintM2
          floorAreaM2
          originalCostVnd
          residualVnd
          use {
            ...UseFields
          }
        }
        parts {
          id
          name
          landAreaM2
          floorAreaM2
          classification
          stage
          holder {
            name
          }
        }
      }
      offices(facilityId: $id) {
        id
        kind
        headcount
        organisation {
          name
        }
        site {
          partName
          areaM2
        }
        normCheck {
          norm {
            totalM2
          }
          metPercent
        }
      }
    }
  `,
  [useFields],
);

const casesQuery = graphql(`
  query FacilityCases($id: ID!, $first: Int!) {
    facilityById(id: $id) {
      pastAssignments {
        decisionNumber
        decidedOn
        legalForm
        intendedUse
        receiver {
          name
        }
        handover {
          id
          status
        }
      }
      custodyCases {
        id
        status
        receivedOn
        partName
        nextInspectionDueOn
      }
    }
    dossiers(facilityId: $id, order: [{ submittedOn: DESC }], first: $first) {
      totalCount
      nodes {
        id
        number
        kind
        status
        submittedOn
        intendedUse
        proposer {
          name
        }
      }
    }
  }
`);

export type UseBreakdown = FragmentOf<typeof useFields>;
export type FacilityOverview = NonNullable<ResultOf<typeof overviewQuery>['facilityById']>;
export type FacilityCases = ResultOf<typeof casesQuery>;
export type FacilityProperty = NonNullable<ResultOf<typeof propertyQuery>['facilityById']> & {
  offices: ResultOf<typeof propertyQuery>['offices'];
};

const mostDossiers = 50;

/** What is said of the facility as a whole. */
export async function loadFacilityOverview(id: string, signal?: AbortSignal): Promise<FacilityOverview | null> {
  return (await execute(overviewQuery, { id }, signal)).facilityById;
}

/** Land, buildings, parts and who works there. */
export async function loadFacilityProperty(id: string, signal?: AbortSignal): Promise<FacilityProperty | null> {
  const { facilityById, offices } = await execute(propertyQuery, { id }, signal);
  return facilityById && { ...facilityById, offices };
}

/** Every dossier, earlier assignment and custody about it, of those one may see. */
export async function loadFacilityCases(id: string, signal?: AbortSignal): Promise<FacilityCases> {
  return execute(casesQuery, { id, first: mostDossiers }, signal);
}
