import type { TilePoint } from './decodeTile';

export interface Bubble extends TilePoint {
  count: number;
}

/** Bubbles may cover each other by this share before they count as one. */
const toleratedOverlap = 0.2;

/**
 * Parts bubbles into groups that are drawn as one, so that none hides another: clusters of neighbouring cells may
 * lie close together. The largest is placed first; every bubble is in exactly one group, so that sums stay true.
 */
export function groupClusters<Item extends Bubble>(
  bubbles: readonly Item[],
  radiusOf: (count: number) => number,
): { bubble: Bubble; items: Item[] }[] {
  const groups: { bubble: Bubble; items: Item[] }[] = [];
  for (const item of [...bubbles].sort((left, right) => right.count - left.count)) {
    const group = groups.find(({ bubble }) => {
      const reach = (radiusOf(bubble.count) + radiusOf(item.count)) * (1 - toleratedOverlap);
      return Math.hypot(bubble.x - item.x, bubble.y - item.y) < reach;
    });
    if (group === undefined) {
      groups.push({ bubble: { x: item.x, y: item.y, count: item.count }, items: [item] });
      continue;
    }
    group.items.push(item);
    group.bubble = weigh(group.bubble, item);
  }
  return groups;
}

function weigh(left: Bubble, right: Bubble): Bubble {
  const count = left.count + right.count;
  const between = (from: number, to: number) => (from * left.count + to * right.count) / count;
  return { x: between(left.x, right.x), y: between(left.y, right.y), count };
}
