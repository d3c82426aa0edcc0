import { describe, expect, it } from 'vitest';
import { parseDate, parseNumber } from './parse';

describe('parseNumber', () => {
  it.each([
    ['1.276,20', 1276.2],
    ['1276,2', 1276.2],
    ['1276', 1276],
    ['1.276', 1276],
    ['1.276.000', 1276000],
    ['1,276,000', 1276000],
    ['1,276', 1.276],
    ['1276.20', 1276.2],
    ['1,276.20', 1276.2],
    [' 1 276,20 m²', 1276.2],
    ['1.276,20 m2', 1276.2],
    ['0,5', 0.5],
    ['12.5', 12.5],
  ])('reads %s', (typed, expected) => {
    expect(parseNumber(typed)).toBe(expected);
  });

  it.each([[''], ['abc'], ['12,'], [',5'], ['1.27,6.2'], ['1..276'], ['-5'], ['1.2.3'], ['12,34,5'], ['1e3']])(
    'refuses "%s"',
    (typed) => {
      expect(parseNumber(typed)).toBeNull();
    },
  );
});

describe('parseDate', () => {
  it.each([
    ['16/09/2025', '2025-09-16'],
    ['16/9/2025', '2025-09-16'],
    ['6-9-2025', '2025-09-06'],
    ['16.09.2025', '2025-09-16'],
    ['2025-09-16', '2025-09-16'],
    [' 29/02/2024 ', '2024-02-29'],
  ])('reads %s', (typed, expected) => {
    expect(parseDate(typed)).toBe(expected);
  });

  it.each([[''], ['31/02/2025'], ['29/02/2025'], ['32/01/2025'], ['16/13/2025'], ['16/09/25'], ['hôm nay']])(
    'refuses "%s"',
    (typed) => {
      expect(parseDate(typed)).toBeNull();
    },
  );
});
