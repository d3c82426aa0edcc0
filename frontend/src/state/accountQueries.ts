import { queryOptions } from '@tanstack/react-query';
import { loadAccountDetails, loadAccounts } from '../api/accounts';
import { loadOrganisationDetails, loadOrganisationRows } from '../api/organisations';

export const accountsQuery = queryOptions({
  queryKey: ['accounts', 'list'],
  queryFn: ({ signal }) => loadAccounts(signal),
});

export function accountDetailsQuery(id: string) {
  return queryOptions({ queryKey: ['accounts', 'one', id], queryFn: ({ signal }) => loadAccountDetails(id, signal) });
}

export const organisationRowsQuery = queryOptions({
  queryKey: ['organisations', 'rows'],
  queryFn: ({ signal }) => loadOrganisationRows(signal),
});

export function organisationDetailsQuery(id: string) {
  return queryOptions({
    queryKey: ['organisations', 'one', id],
    queryFn: ({ signal }) => loadOrganisationDetails(id, signal),
  });
}
