import { describe, expect, it } from 'vitest';
import { groupClusters } from './groupClusters';

const radius = () => 10;

describe('clusters on the screen', () => {
  it('stay apart when they do not hide each other', () => {
    const groups = groupClusters(
      [
        { x: 0, y: 0, count: 5 },
        { x: 18, y: 0, count: 3 },
      ],
      radius,
    );
    expect(groups.map(({ bubble }) => bubble.count)).toEqual([5, 3]);
  });

  it('become one where they overlap, nearer to the larger, with both counts', () => {
    const [group] = groupClusters(
      [
        { x: 0, y: 0, count: 1 },
        { x: 8, y: 0, count: 3 },
      ],
      radius,
    );
    expect(group?.bubble).toEqual({ x: 6, y: 0, count: 4 });
  });

  it('lose and gain nobody', () => {
    const bubbles = Array.from({ length: 60 }, (_, index) => ({
      x: (index * 37) % 100,
      y: (index * 53) % 90,
      count: index + 1,
    }));
    const groups = groupClusters(bubbles, radius);
    const total = groups.reduce((sum, { bubble }) => sum + bubble.count, 0);
    expect(total).toBe((60 * 61) / 2);
    expect(groups.flatMap(({ items }) => items)).toHaveLength(60);
  });
});
