import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { findFacilityNumber, loadMergerContent } from '../api/mergerDrafts';
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

/** A plan with all that a revision starts from, facilities by their numbers; null: there is none one may see. */
export function mergerDraftQuery(id: string) {
  return queryOptions({
    queryKey: ['mergers', 'draft', id],
    queryFn: async ({ signal }) => {
      const [plan, details] = await Promise.all([loadMergerPlan(id, signal), loadMergerContent(id, signal)]);
      if (plan === null || details === null) {
        return null;
      }
      const ids = details.lines.flatMap(({ into }) => into.flatMap(({ facilityIds }) => facilityIds));
      const numbers = await Promise.all(
        ids.map(async (facility) => [facility, await findFacilityNumber(facility)] as const),
      );
      return { plan, details, numberOf: new Map(numbers.flatMap(([key, number]) => (number ? [[key, number]] : []))) };
    },
    // A form is filled in from it once.
    staleTime: Infinity,
    gcTime: 0,
  });
}

export function mergerBoundariesQuery(id: string, withinMetres: number) {
  return queryOptions({
    queryKey: ['mergers', 'boundaries', id, withinMetres],
    queryFn: ({ signal }) => loadMergerBoundaries(id, withinMetres, signal),
  });
}
