import { execute } from './client';
import { graphql, type ResultOf } from './graphql';
import { securityEventFields } from './securityEvents';

const auditQuery = graphql(
  `
    query Audit($reads: Int!) {
      auditVerification {
        verifiedAt
        eventCount
        unsealedCount
        faultCount
        isIntact
        summary
        firstFault {
          summary
        }
      }
      auditAnchors {
        day
        place
        sha256
      }
      restrictedReads(first: $reads) {
        readAt
        account
        channel
        facilityId
        facilityNumber
        organisation {
          name
        }
      }
      securityEvents(first: $reads) {
        ...SecurityEventFields
      }
    }
  `,
  [securityEventFields],
);

export type Audit = ResultOf<typeof auditQuery>;
export type ChainVerification = NonNullable<Audit['auditVerification']>;
export type RestrictedRead = Audit['restrictedReads'][number];

/** What the page shows of reads and of the security log; the files have all. */
const reads = 100;

/** Whether the history is whole, where it stood at the end of each day, who has read what is restricted, and what was done at the doors. */
export const loadAudit = (signal?: AbortSignal): Promise<Audit> => execute(auditQuery, { reads }, signal);
