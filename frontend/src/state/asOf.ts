import type { AsOf } from '../api/facilityRecords';
import { addDays, dayOf, lastMomentOf } from '../shared/format';
import { parseDate } from '../shared/parse';

/** The dates a reader chose, as ISO days; null: not chosen. */
export interface Dates {
  /** The day the figures hold for. */
  date: string | null;
  /** The last day whose knowledge counts. */
  known: string | null;
  /** The earlier day to compare with. */
  before: string | null;
}

const names = ['date', 'known', 'before'] as const;

/** Reads the dates from an address; what is no day is left out. */
export function readDates(params: URLSearchParams): Dates {
  const [date, known, before] = names.map((name) => parseDate(params.get(name) ?? ''));
  return { date: date ?? null, known: known ?? null, before: before ?? null };
}

/** The dates as parameters of an address, in one order. */
export function writeDates(dates: Partial<Dates>): URLSearchParams {
  return new URLSearchParams(names.flatMap((name) => (dates[name] ? [[name, dates[name]]] : [])));
}

/** Both axes of time as the API takes them. */
export function asOfOf({ date, known }: Pick<Dates, 'date' | 'known'>): AsOf {
  return { effectiveAt: date, recordedAt: known === null ? null : lastMomentOf(known) };
}

const aWeek = 7;

/** The earlier day to compare with: the chosen one, or a week before. */
export function earlierDay({ date, before }: Dates, now: Date): string {
  return before ?? addDays(date ?? dayOf(now), -aWeek);
}

/** So many days in even steps from one day to another, both included. */
export function daysBetween(from: string, to: string, count: number): string[] {
  const start = Date.parse(from);
  const length = Date.parse(to) - start;
  const days = Array.from({ length: count }, (_, index) =>
    new Date(start + Math.round((length * index) / (count - 1))).toISOString().slice(0, 10),
  );
  return [...new Set(days)];
}
