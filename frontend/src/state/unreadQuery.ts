import { queryOptions } from '@tanstack/react-query';
import { loadUnreadCount } from '../api/unread';

/** Asked again every two minutes, while the page is in sight. */
export const unreadQuery = queryOptions({
  queryKey: ['inbox', 'unread'],
  queryFn: ({ signal }) => loadUnreadCount(signal),
  refetchInterval: 2 * 60_000,
});
