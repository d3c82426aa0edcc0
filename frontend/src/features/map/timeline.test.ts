import { describe, expect, it } from 'vitest';
import { daysFrom, nextInPlay, sliderRange } from './timeline';

describe('the range of the time slider', () => {
  it('begins before the boundaries changed and ends today', () => {
    const { first, count } = sliderRange('2025-07-01', '2025-10-14');
    expect(first).toBe('2025-06-01');
    expect(count).toBe(135);
    expect(daysFrom(first, '2025-07-01')).toBe(30);
  });

  it('goes back a year where no change is known', () => {
    expect(sliderRange(null, '2025-10-14').count).toBe(395);
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
