import { queryOptions } from '@tanstack/react-query';
import { loadSummary } from '../api/summary';

export function summaryQuery(provinceCode: string, effectiveAt: string | null, recordedAt: string | null) {
  return queryOptions({
    queryKey: ['summary', provinceCode, effectiveAt, recordedAt],
    queryFn: ({ signal }) => loadSummary(provinceCode, effectiveAt, recordedAt, signal),
  });
}
