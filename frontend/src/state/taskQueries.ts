import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { loadInbox } from '../api/notifications';
import { loadDossierQueue, loadReminders, loadWaitingHandovers } from '../api/tasks';
import { fromFirstPage } from './paging';

export function remindersQuery(withinDays: number) {
  return queryOptions({
    queryKey: ['tasks', 'reminders', withinDays],
    queryFn: ({ signal }) => loadReminders(withinDays, signal),
  });
}

export const dossierQueueQuery = infiniteQueryOptions({
  queryKey: ['tasks', 'dossiers'],
  queryFn: ({ pageParam, signal }) => loadDossierQueue(pageParam, signal),
  ...fromFirstPage,
});

export const waitingHandoversQuery = queryOptions({
  queryKey: ['tasks', 'handovers'],
  queryFn: ({ signal }) => loadWaitingHandovers(signal),
});

export function inboxQuery(unreadOnly: boolean) {
  return infiniteQueryOptions({
    queryKey: ['inbox', { unreadOnly }],
    queryFn: ({ pageParam, signal }) => loadInbox(unreadOnly, pageParam, signal),
    ...fromFirstPage,
  });
}
