import { execute } from './client';
import { refusalFields } from './commandFragments';
import { graphql, type FragmentOf, type VariablesOf } from './graphql';
import { commandFor } from './sendCommand';

const caseAtSite = graphql(`
  fragment CaseAtSite on CustodyCase {
    id
    version
    partName
    status
    condition
    nextInspectionDueOn
    allowedCommands
    facility {
      number
      name
      commune {
        fullName
      }
    }
    inspections {
      inspectionId
      inspectedOn
      inspector
      condition
      finding
      nextDueOn
    }
  }
`);

const receiptAtSite = graphql(`
  fragment ReceiptAtSite on Handover {
    id
    version
    status
    minutesStatus
    partName
    allowedCommands
    facility {
      number
      name
      commune {
        fullName
      }
    }
    giver {
      name
    }
    receiver {
      name
    }
    detailedMinutes {
      content {
        items {
          number
          description
          unit
          quantityByBook
          quantityReceived
          condition
          note
          isAccepted
        }
      }
    }
  }
`);

const casesQuery = graphql(
  `
    query CasesAtSite($first: Int!) {
      custodyCases(where: { isOpen: { eq: true } }, order: [{ nextInspectionDueOn: ASC }], first: $first) {
        nodes {
          ...CaseAtSite
        }
      }
    }
  `,
  [caseAtSite],
);

const receiptsQuery = graphql(
  `
    query ReceiptsAtSite($first: Int!) {
      handovers(where: { minutesStatus: { eq: PREPARED } }, first: $first) {
        nodes {
          ...ReceiptAtSite
        }
      }
    }
  `,
  [receiptAtSite],
);

const caseQuery = graphql(
  `
    query CaseAtSiteNow($id: ID!) {
      custodyCaseById(id: $id) {
        ...CaseAtSite
      }
    }
  `,
  [caseAtSite],
);

const receiptQuery = graphql(
  `
    query ReceiptAtSiteNow($id: ID!) {
      handoverById(id: $id) {
        ...ReceiptAtSite
      }
    }
  `,
  [receiptAtSite],
);

const recordInspectionMutation = graphql(
  `
    mutation RecordInspection($input: RecordInspectionInput!) {
      result: recordInspection(input: $input) {
        custodyCase {
          id
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [refusalFields],
);

const acceptItemsMutation = graphql(
  `
    mutation AcceptHandoverItems($input: AcceptHandoverItemsInput!) {
      result: acceptHandoverItems(input: $input) {
        handover {
          id
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [refusalFields],
);

/** A custody case as it is looked at on the spot. */
export type CaseAtSite = FragmentOf<typeof caseAtSite>;
/** A handover whose items are still to be checked by its receiver. */
export type ReceiptAtSite = FragmentOf<typeof receiptAtSite>;
export type ReceiptItem = NonNullable<ReceiptAtSite['detailedMinutes']>['content']['items'][number];
export type RecordInspectionInput = VariablesOf<typeof recordInspectionMutation>['input'];
export type AcceptItemsInput = VariablesOf<typeof acceptItemsMutation>['input'];

/** As many as somebody may visit before coming back to a connection. */
const mostTakenAlong = 50;

/** Those to be inspected next, of which the caller may record an inspection. */
export async function loadCasesAtSite(signal?: AbortSignal): Promise<CaseAtSite[]> {
  const { nodes } = (await execute(casesQuery, { first: mostTakenAlong }, signal)).custodyCases;
  return (nodes ?? []).filter(({ allowedCommands }) => allowedCommands.includes('RECORD_INSPECTION'));
}

/** Those whose items the caller may check. */
export async function loadReceiptsAtSite(signal?: AbortSignal): Promise<ReceiptAtSite[]> {
  const { nodes } = (await execute(receiptsQuery, { first: mostTakenAlong }, signal)).handovers;
  return (nodes ?? []).filter(({ allowedCommands }) => allowedCommands.includes('ACCEPT_HANDOVER_ITEMS'));
}

export async function loadCaseAtSite(id: string, signal?: AbortSignal): Promise<CaseAtSite | null> {
  return (await execute(caseQuery, { id }, signal)).custodyCaseById;
}

export async function loadReceiptAtSite(id: string, signal?: AbortSignal): Promise<ReceiptAtSite | null> {
  return (await execute(receiptQuery, { id }, signal)).handoverById;
}

export const recordInspection = commandFor(recordInspectionMutation, (payload) => payload.custodyCase);
export const acceptItems = commandFor(acceptItemsMutation, (payload) => payload.handover);
