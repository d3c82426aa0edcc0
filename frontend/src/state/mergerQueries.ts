import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { loadMergerBoundaries, loadMergerPlan, loadMergerPlans } from '../api/mergers';
import { fromFirstPage } from './paging';

export const mergerPlansQuery = infiniteQueryOptions({
  queryKey: ['mergers', 'list'],
  queryFn: ({ pageParam, signal }) => loadMergerPlans(pageParam, signal),
  ...fromFirstPage,
});

export function mergerPlanQuery(id: string) {
  return queryOptions({ queryKey: ['mergers', 'plan', id], queryFn: ({ signal }) => loadMergerPlan(id, signal) });
}

export function mergerBoundariesQuery(id: string, withinMetres: number) {
  return queryOptions({
    queryKey: ['mergers', 'boundaries', id, withinMetres],
    queryFn: ({ signal }) => loadMergerBoundaries(id, withinMetres, signal),
  });
}
