import type { CommuneArea, TilePoint } from './decodeTile';

/** The commune that covers a place of its tile; the place in the tile's own measure, 0 to 1. */
export function areaAt(areas: readonly CommuneArea[], place: TilePoint): CommuneArea | null {
  return areas.find((area) => covers(area.rings, place)) ?? null;
}

/** Whether rings cover a place, holes left out: a ray to the right crosses their lines an odd number of times. */
export function covers(rings: readonly (readonly TilePoint[])[], { x, y }: TilePoint): boolean {
  let isInside = false;
  for (const ring of rings) {
    let previous = ring.at(-1);
    for (const point of ring) {
      if (previous && point.y > y !== previous.y > y) {
        const crossingX = point.x + ((y - point.y) / (previous.y - point.y)) * (previous.x - point.x);
        isInside = x < crossingX ? !isInside : isInside;
      }
      previous = point;
    }
  }
  return isInside;
}

export interface DrawnSymbol extends TilePoint {
  radiusPixels: number;
}

/** Room around a symbol that still hits it, for pointers and for fingers. */
export const touchRoomPixels = { fine: 4, coarse: 12 };

/** The symbol under a place on the screen, the nearest when several are; later ones lie on top. */
export function symbolAt<Drawn extends DrawnSymbol>(
  drawn: readonly Drawn[],
  place: TilePoint,
  roomPixels: number,
): Drawn | null {
  let nearest: Drawn | null = null;
  let nearestDistance = Infinity;
  for (const symbol of drawn) {
    const distance = Math.hypot(symbol.x - place.x, symbol.y - place.y) - symbol.radiusPixels;
    if (distance <= roomPixels && distance <= nearestDistance) {
      nearest = symbol;
      nearestDistance = distance;
    }
  }
  return nearest;
}
