import { execute } from './client';
import { graphql, type ResultOf } from './graphql';

const auditQuery = graphql(`
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
  }
`);

export type Audit = ResultOf<typeof auditQuery>;
export type ChainVerification = NonNullable<Audit['auditVerification']>;
export type RestrictedRead = Audit['restrictedReads'][number];

/** What the page shows of reads; the file has all. */
const reads = 100;

/** Whether the history is whole, where it stood at the end of each day, and who has read what is restricted. */
export const loadAudit = (signal?: AbortSignal): Promise<Audit> => execute(auditQuery, { reads }, signal);
