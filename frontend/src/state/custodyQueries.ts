import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { loadCustody, loadCustodyCalendar, loadMissingPapers, missingPapersPageSize } from '../api/custody';
import { fromFirstPage } from './paging';

export const custodyQuery = infiniteQueryOptions({
  queryKey: ['custody', 'cases'],
  queryFn: ({ pageParam, signal }) => loadCustody(pageParam, signal),
  ...fromFirstPage,
});

export function custodyCalendarQuery(from: string, to: string) {
  return queryOptions({
    queryKey: ['custody', 'calendar', from, to],
    queryFn: ({ signal }) => loadCustodyCalendar(from, to, signal),
  });
}

export const missingPapersQuery = infiniteQueryOptions({
  queryKey: ['missing papers'],
  queryFn: ({ pageParam, signal }) => loadMissingPapers(pageParam, signal),
  initialPageParam: 0,
  getNextPageParam: ({ totalCount }, pages) => {
    const shown = pages.length * missingPapersPageSize;
    return shown < totalCount ? shown : null;
  },
});
