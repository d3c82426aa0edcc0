import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  formatArea,
  formatBytes,
  formatDate,
  formatDistance,
  formatDong,
  formatMoment,
  formatNumber,
  formatShare,
  formatSigned,
  formatTime,
  monthOf,
} from './format';
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

  it('writes distances in metres, and in kilometres from one on', () => {
    expect(formatDistance(673)).toBe('673 m');
    expect(formatDistance(126_962)).toBe('127,0 km');
  });

  it('writes differences with their sign', () => {
    expect([formatSigned(12.5), formatSigned(-3), formatSigned(0)]).toEqual(['+12,50', '−3,00', '0,00']);
  });

  it('writes money and sizes of files', () => {
    expect(formatDong(7_597_500_000)).toBe('7.597.500.000 đ');
    expect([formatBytes(184_000), formatBytes(2_500_000)]).toEqual(['180 kB', '2,4 MB']);
  });

  it.each([[0.01], [12], [1276.2], [98765432.1]])('reads back what it wrote for %d', (value) => {
    expect(parseNumber(formatArea(value))).toBe(value);
  });
});

describe('days and instants', () => {
  it('writes days as dd/mm/yyyy', () => {
    expect(formatDate('2025-09-16')).toBe('16/09/2025');
  });

  it('counts days on and back, over the ends of months', () => {
    expect([addDays('2026-02-28', 1), addDays('2026-01-01', -1)]).toEqual(['2026-03-01', '2025-12-31']);
    expect(monthOf('2026-03-01')).toBe('03/2026');
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
