import { ApiError } from '../shared/errors';
import { execute } from './client';
import { refusalFields } from './commandFragments';
import { graphql, type ResultOf } from './graphql';

const inboxQuery = graphql(`
  query Inbox($unreadOnly: Boolean!, $first: Int!, $after: String) {
    inbox(unreadOnly: $unreadOnly, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        subject
        subjectId
        text
        effectiveOn
        sentAt
        readAt
        readBy
        isRead
        sender {
          name
        }
      }
    }
  }
`);

const markReadMutation = graphql(
  `
    mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
      markNotificationsRead(input: $input) {
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [refusalFields],
);

export type InboxPage = ResultOf<typeof inboxQuery>['inbox'];
export type Notification = NonNullable<InboxPage['nodes']>[number];
export type NotificationSubject = Notification['subject'];

/** Notifications fetched at a time; at most so many are marked as read at once. */
const pageSize = 50;

/** What the caller's organisation was told, newest first. */
export async function loadInbox(unreadOnly: boolean, after: string | null, signal?: AbortSignal): Promise<InboxPage> {
  return (await execute(inboxQuery, { unreadOnly, first: pageSize, after }, signal)).inbox;
}

/** Safe to repeat. Throws ApiError with the server's sentence when it refuses. */
export async function markRead(ids: string[]): Promise<void> {
  const { markNotificationsRead } = await execute(markReadMutation, { input: { ids } });
  const refusal = markNotificationsRead.errors?.[0];
  if (refusal) {
    throw new ApiError(refusal.message, refusal.code, 200);
  }
}
