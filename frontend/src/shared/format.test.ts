import { describe, expect, it } from 'vitest';
import { dayOf, formatArea, formatDate, formatMoment, formatNumber, formatShare, formatTime } from './format';
import { parseNumber } from './parse';

describe('figures', () => {
  it('groups thousands by points', () => {
    expect(formatNumber(2037)).toBe('2.037');
  });

  it('writes areas with a decimal comma and two places', () => {
    expect(formatArea(1276.2)).toBe('1.276,20 m²');
  });

  it('writes a share as a percentage', () => {
    expect(formatShare(0.3583)).toBe('35,83%');
  });

  it.each([[0.01], [12], [1276.2], [98765432.1]])('reads back what it wrote for %d', (value) => {
    expect(parseNumber(formatArea(value))).toBe(value);
  });
});

describe('days and instants', () => {
  it('writes days as dd/mm/yyyy', () => {
    expect(formatDate('2025-09-16')).toBe('16/09/2025');
  });

  it('writes instants at Vietnamese time, whatever the zone of the machine', () => {
    expect(formatMoment('2025-09-15T18:30:00Z')).toBe('16/09/2025 01:30');
  });

  it('names the day and the time it is in Viet Nam', () => {
    const lateEvening = new Date('2025-09-15T18:30:00Z');
    expect(dayOf(lateEvening)).toBe('2025-09-16');
    expect(formatTime(lateEvening)).toBe('01:30');
  });
});
