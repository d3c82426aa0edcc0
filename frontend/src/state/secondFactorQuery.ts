import { queryOptions } from '@tanstack/react-query';
import { loadSecondFactor } from '../api/secondFactor';

/** Whether the account that asks has a second factor, and how many codes on paper are left. */
export const secondFactorQuery = queryOptions({
  queryKey: ['secondFactor'],
  queryFn: ({ signal }) => loadSecondFactor(signal),
});
