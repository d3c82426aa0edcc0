import { describe, expect, it } from 'vitest';
import { shadeEvenly } from './shades';

describe('the shades of a map', () => {
  it('part shares into fifths of the whole, whatever the highest is', () => {
    const { shadeOf, limits } = shadeEvenly([0.1, 0.3], true);
    expect(limits.map((limit) => Number(limit.toFixed(1)))).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
    expect([0, 0.2, 0.21, 1].map(shadeOf)).toEqual([0, 0, 1, 4]);
  });

  it('part counts into whole steps up to the highest', () => {
    const { shadeOf, limits } = shadeEvenly([0, 3, 12], false);
    expect(limits).toEqual([3, 6, 9, 12, 15]);
    expect([0, 3, 4, 12].map(shadeOf)).toEqual([0, 0, 1, 3]);
  });

  it('give no shade where there is no figure', () => {
    expect(shadeEvenly([null], true).shadeOf(null)).toBeNull();
  });
});
