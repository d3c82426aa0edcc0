import { describe, expect, it } from 'vitest';
import { asOfOf, daysBetween, earlierDay, readDates, writeDates } from './asOf';

const dates = { date: '2025-10-14', known: '2025-10-20', before: '2025-09-16' };

describe('the dates of figures in an address', () => {
  it('come back as they were', () => {
    expect(readDates(writeDates(dates))).toEqual(dates);
    expect(writeDates(dates).toString()).toBe('date=2025-10-14&known=2025-10-20&before=2025-09-16');
  });

  it('are left out where none was chosen, and where it is no day', () => {
    expect(writeDates({ date: null, known: null, before: null }).size).toBe(0);
    expect(readDates(new URLSearchParams('date=31/02/2025')).date).toBeNull();
  });
});

describe('both axes of time', () => {
  it('know a day until its last moment in Viet Nam', () => {
    expect(asOfOf(dates)).toEqual({ effectiveAt: '2025-10-14', recordedAt: '2025-10-20T16:59:59.999Z' });
  });

  it('are today as known now where nothing was chosen', () => {
    expect(asOfOf({ date: null, known: null })).toEqual({ effectiveAt: null, recordedAt: null });
  });
});

describe('the day to compare with', () => {
  const now = new Date('2025-10-20T03:00:00Z');

  it('is the chosen one, or a week before the day that is shown', () => {
    expect(earlierDay(dates, now)).toBe('2025-09-16');
    expect(earlierDay({ ...dates, before: null }, now)).toBe('2025-10-07');
    expect(earlierDay({ date: null, known: null, before: null }, now)).toBe('2025-10-13');
  });
});

describe('the days of a plot', () => {
  it('are in even steps with both ends', () => {
    expect(daysBetween('2025-07-01', '2025-07-13', 4)).toEqual([
      '2025-07-01',
      '2025-07-05',
      '2025-07-09',
      '2025-07-13',
    ]);
  });

  it('are each there once where there are fewer days than points', () => {
    expect(daysBetween('2025-07-01', '2025-07-03', 13)).toEqual(['2025-07-01', '2025-07-02', '2025-07-03']);
  });
});
