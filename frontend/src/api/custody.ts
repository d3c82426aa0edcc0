import { execute } from './client';
import { graphql, type ResultOf } from './graphql';

const custodyQuery = graphql(`
  query Custody($first: Int!, $after: String) {
    custodyCases(where: { isOpen: { eq: true } }, order: [{ nextInspectionDueOn: ASC }], first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        status
        partName
        receivedOn
        guardedBy
        condition
        lastInspectedOn
        nextInspectionDueOn
        facility {
          id
          number
          name
          commune {
            fullName
          }
        }
        lease {
          lessee
          areaM2
          pricePerMonthDong
          startsOn
          endsOn
          noticeDueOn
          noticeOn
        }
      }
    }
  }
`);

const calendarQuery = graphql(`
  query CustodyCalendar($from: LocalDate!, $to: LocalDate!) {
    custodyCalendar(from: $from, to: $to) {
      kind
      dueOn
      custodyCase {
        id
        partName
        facility {
          id
          number
          name
        }
      }
    }
  }
`);

const missingPapersQuery = graphql(`
  query MissingPapers($skip: Int!, $take: Int!) {
    missingPapers(skip: $skip, take: $take) {
      totalCount
      items {
        caseOf
        subject {
          kind
          nodeId
          label
        }
        organisation {
          name
        }
        paper {
          command
          kind
          name
          isOriginal
          legalSource
        }
      }
    }
  }
`);

export type CustodyPage = ResultOf<typeof custodyQuery>['custodyCases'];
export type CustodyCase = NonNullable<CustodyPage['nodes']>[number];
export type CalendarEntry = ResultOf<typeof calendarQuery>['custodyCalendar'][number];
export type MissingPapers = ResultOf<typeof missingPapersQuery>['missingPapers'];
export type MissingPaper = MissingPapers['items'][number];

const pageSize = 50;

/** What is in custody, that to be inspected next at the head. */
export async function loadCustody(after: string | null, signal?: AbortSignal): Promise<CustodyPage> {
  return (await execute(custodyQuery, { first: pageSize, after }, signal)).custodyCases;
}

/** What falls due between two days, both included. */
export async function loadCustodyCalendar(from: string, to: string, signal?: AbortSignal): Promise<CalendarEntry[]> {
  return (await execute(calendarQuery, { from, to }, signal)).custodyCalendar;
}

export const missingPapersPageSize = 50;

/** Papers that dossiers, decisions and handovers rest on and lack, oldest case first. */
export async function loadMissingPapers(skip: number, signal?: AbortSignal): Promise<MissingPapers> {
  return (await execute(missingPapersQuery, { skip, take: missingPapersPageSize }, signal)).missingPapers;
}
