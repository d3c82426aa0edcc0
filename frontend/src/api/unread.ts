import { execute } from './client';
import { graphql } from './graphql';

const unreadQuery = graphql(`
  query UnreadCount {
    unreadCount
  }
`);

/** How much nobody of one's organisation has read. In a file of its own: the bar needs it before any page. */
export async function loadUnreadCount(signal?: AbortSignal): Promise<number> {
  return (await execute(unreadQuery, {}, signal)).unreadCount;
}
