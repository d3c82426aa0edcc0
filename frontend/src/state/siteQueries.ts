import { queryOptions } from '@tanstack/react-query';
import type { Account } from '../api/account';
import { loadCaseAtSite, loadReceiptAtSite } from '../api/siteWork';
import type { SiteRecord } from './device/database';
import { siteRecordsOf } from './device/siteRecords';
import { loadTakenAlong } from './device/takenAlong';

/** Answered from this device where there is no connection, so never held back for want of one. */
const answeredOffline = { networkMode: 'always', retry: false } as const;

export function takenAlongQuery(account: Account) {
  return queryOptions({
    queryKey: ['site', 'taken along', account.name],
    queryFn: ({ signal }) => loadTakenAlong(account, signal),
    ...answeredOffline,
    refetchOnReconnect: true,
  });
}

export function siteRecordsQuery(account: string) {
  return queryOptions({
    queryKey: ['site', 'records', account],
    queryFn: () => siteRecordsOf(account),
    ...answeredOffline,
    // Another window may have sent or recorded something.
    staleTime: 0,
  });
}

/** What the register says now about what a record is about; null: nothing one may see. */
export function subjectNowQuery({ kind, subject: { id } }: Pick<SiteRecord, 'kind' | 'subject'>) {
  return queryOptions({
    queryKey: ['site', 'now', kind, id],
    queryFn: async ({ signal }) =>
      kind === 'INSPECTION'
        ? { kind, subject: await loadCaseAtSite(id, signal) }
        : { kind, subject: await loadReceiptAtSite(id, signal) },
    ...answeredOffline,
    refetchOnReconnect: true,
    staleTime: 0,
  });
}
