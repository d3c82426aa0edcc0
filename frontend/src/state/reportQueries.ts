import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { loadFacilityRecords, type AsOf, type RecordFilterInput } from '../api/facilityRecords';
import {
  loadFigures,
  loadFrozenReport,
  loadProgress,
  loadReport,
  loadReportDifference,
  loadReportSnapshots,
  type FacilityGrouping,
  type ProgressFilters,
  type ReportCode,
} from '../api/reports';
import { fromFirstPage } from './paging';

/** Figures of the past do not change under one's eyes; those as of now are fetched again like any list. */
export function reportQuery(code: ReportCode, provinceCode: string, asOf: AsOf, comparedWith: AsOf | null = null) {
  return queryOptions({
    queryKey: ['reports', code, provinceCode, asOf, comparedWith],
    queryFn: ({ signal }) => loadReport(code, provinceCode, asOf, comparedWith, signal),
  });
}

export function differenceQuery(code: ReportCode, provinceCode: string, earlier: AsOf, later: AsOf) {
  return queryOptions({
    queryKey: ['reports', 'difference', code, provinceCode, earlier, later],
    queryFn: ({ signal }) => loadReportDifference(code, provinceCode, earlier, later, signal),
  });
}

export function figuresQuery(grouping: FacilityGrouping, filter: RecordFilterInput, asOf: AsOf) {
  return queryOptions({
    queryKey: ['reports', 'figures', grouping, filter, asOf],
    queryFn: ({ signal }) => loadFigures([grouping], filter, asOf, signal),
  });
}

export function progressQuery(filters: ProgressFilters, asOf: AsOf) {
  return queryOptions({
    queryKey: ['reports', 'progress', filters, asOf],
    queryFn: ({ signal }) => loadProgress(filters, asOf, signal),
    staleTime: 60_000,
  });
}

export function facilityRecordsQuery(filter: RecordFilterInput, asOf: AsOf) {
  return infiniteQueryOptions({
    queryKey: ['reports', 'records', filter, asOf],
    queryFn: ({ pageParam, signal }) => loadFacilityRecords(filter, asOf, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export const snapshotsQuery = infiniteQueryOptions({
  queryKey: ['reports', 'snapshots'],
  queryFn: ({ pageParam, signal }) => loadReportSnapshots(pageParam, signal),
  ...fromFirstPage,
});

export function frozenReportQuery(id: string) {
  return queryOptions({ queryKey: ['reports', 'frozen', id], queryFn: ({ signal }) => loadFrozenReport(id, signal) });
}
