import { useQueries, useQuery } from '@tanstack/react-query';
import { dayOf } from '../../shared/format';
import { asOfOf, daysBetween } from '../../state/asOf';
import { progressQuery } from '../../state/reportQueries';
import { communeShapesQuery } from './communeShapes';
import { progressFilters } from './progressFilters';
import type { useReports } from './useReports';

const points = 13;

/** How the handling came about: figures of the server on days in even steps, since the communes are what they are. */
export function useProgressSeries({ provinceCode, dates, now }: ReturnType<typeof useReports>) {
  const until = dates.date ?? dayOf(now);
  const { data: shapes } = useQuery(communeShapesQuery(dates.date));
  const since = shapes?.validFrom ?? null;
  const days = since === null || since >= until ? [until] : daysBetween(since, until, points);
  const filters = progressFilters(provinceCode);
  const answers = useQueries({
    queries: days.map((day) => ({
      ...progressQuery(filters, asOfOf({ date: day, known: dates.known })),
      enabled: provinceCode !== '' && shapes !== undefined,
    })),
  });
  return { days, figures: answers.map(({ data }) => data ?? null), filters };
}
