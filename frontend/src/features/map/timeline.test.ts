import { describe, expect, it } from 'vitest';
import { daysFrom, nextInPlay, sliderRange } from './timeline';

describe('the range of the time slider', () => {
  it('begins before the boundaries changed and ends today', () => {
    const { first, count } = sliderRange('2025-07-01', '2025-10-14', null);
    expect(first).toBe('2025-06-01');
    expect(count).toBe(135);
    expect(daysFrom(first, '2025-07-01')).toBe(30);
  });

  it('goes back a year where no change is known', () => {
    expect(sliderRange(null, '2025-10-14', null).count).toBe(395);
  });

  it('reaches back to an earlier day that is shown, so that the day it tells is the day of the map', () => {
    expect(sliderRange('2025-07-01', '2025-10-14', '2024-02-29').first).toBe('2024-02-29');
    expect(sliderRange(null, '2026-11-27', '2025-10-14').first).toBe('2025-10-14');
  });
});

describe('a play', () => {
  it('goes on in even steps and ends exactly today', () => {
    const positions = [0];
    for (let next = nextInPlay(0, 100); next !== null; next = nextInPlay(next, 100)) {
      positions.push(next);
    }
    expect(positions.slice(0, 3)).toEqual([0, 2, 4]);
    expect(positions.at(-1)).toBe(100);
  });
});
