import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { AsOf, RecordFilter } from '../../api/facilityRecords';
import { asOfOf, earlierDay, readDates, writeDates, type Dates } from '../../state/asOf';
import { configQuery } from '../../state/queries';
import { writeRecordFilter } from '../../state/recordFilter';

/** What every page of reports is about: the province, and when. The dates are in the address. */
export function useReports() {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const [now] = useState(() => new Date());
  const { data: config } = useQuery(configQuery);
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const dates = useMemo(() => readDates(params), [params]);
  const before = earlierDay(dates, now);

  return {
    /** Empty until it is known. */
    provinceCode: config?.provinceCode ?? '',
    params,
    dates,
    asOf: asOfOf(dates),
    /** The earlier day figures are compared with. */
    before,
    earlier: asOfOf({ date: before, known: dates.known }),
    now,
    /** Shows other dates, or another part under the same ones. */
    show: (change: Partial<Dates>, others: Record<string, string> = {}) => {
      const next = writeDates({ ...dates, ...change });
      for (const name of ['by', 'code']) {
        const value = others[name] ?? params.get(name);
        if (value !== null) {
          next.set(name, value);
        }
      }
      navigate(next.size === 0 ? path : `${path}?${next}`);
    },
  };
}

/** Where the facilities behind a figure are listed, as they were and were known then. */
export function recordsPlace(filter: Partial<RecordFilter>, { date, known }: Pick<Dates, 'date' | 'known'>): string {
  const params = writeRecordFilter(filter);
  writeDates({ date, known }).forEach((value, name) => {
    params.set(name, value);
  });
  return `/reports/records?${params}`;
}

/** The same of a report that says itself when it holds. */
export function recordsPlaceAt(filter: Partial<RecordFilter>, { effectiveAt, recordedAt }: AsOf): string {
  const params = writeRecordFilter(filter);
  if (effectiveAt !== null) {
    params.set('date', effectiveAt);
  }
  if (recordedAt !== null) {
    params.set('at', recordedAt);
  }
  return `/reports/records?${params}`;
}
