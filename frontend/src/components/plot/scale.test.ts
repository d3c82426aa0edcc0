import { describe, expect, it } from 'vitest';
import { axisSteps, spreadOut } from './scale';

describe('the steps of an axis', () => {
  it.each([
    [133, [0, 50, 100, 150]],
    [45, [0, 20, 40, 60]],
    [4, [0, 1, 2, 3, 4]],
    [1, [0, 1]],
    [2041, [0, 1000, 2000, 3000]],
  ])('up to %d are round and reach it', (highest, steps) => {
    expect(axisSteps(highest)).toEqual(steps);
  });

  it('are there for nothing too', () => {
    expect(axisSteps(0)).toEqual([0, 1]);
  });
});

describe('labels beside a line', () => {
  it('stay where they belong when there is room', () => {
    expect(spreadOut([10, 50, 90], 16)).toEqual([10, 50, 90]);
  });

  it('move apart evenly when there is none, in their order', () => {
    expect(spreadOut([52, 50, 90], 16)).toEqual([59, 43, 90]);
  });

  it('push on those they come upon', () => {
    const spread = spreadOut([50, 50, 60], 16);
    expect(spread[1]).toBe((spread[0] ?? 0) + 16);
    expect(spread[2]).toBe((spread[0] ?? 0) + 32);
  });
});
