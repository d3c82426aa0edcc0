import type { TilePoint } from './decodeTile';
import { covers } from './hitTest';

/** A box on the screen in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface LabelWish {
  text: string;
  /** Where its middle should be. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** How far it may move and still lie in its area; the name of the larger area is placed first. */
  roomPixels: number;
}

export interface PlacedLabel {
  text: string;
  x: number;
  y: number;
}

const diagonal = Math.SQRT1_2;

/** Where a label is tried, in shares of its room: its place, then around it. */
const tries = [
  [0, 0],
  [0, -0.5],
  [0, 0.5],
  [0, -1],
  [0, 1],
  [-0.5, 0],
  [0.5, 0],
  [-diagonal, -diagonal],
  [diagonal, -diagonal],
  [-diagonal, diagonal],
  [diagonal, diagonal],
] as const;

/** Chooses the labels that can stand without touching each other or an obstacle, each within its own area. */
export function placeLabels(wishes: readonly LabelWish[], obstacles: readonly Box[]): PlacedLabel[] {
  const taken = [...obstacles];
  const placed: PlacedLabel[] = [];
  for (const wish of [...wishes].sort((left, right) => right.roomPixels - left.roomPixels)) {
    const place = tries
      .map(([right, down]) => ({ x: wish.x + right * wish.roomPixels, y: wish.y + down * wish.roomPixels }))
      .find((at) => isFree(boxAt(wish, at), taken));
    if (place !== undefined) {
      taken.push(boxAt(wish, place));
      placed.push({ text: wish.text, ...place });
    }
  }
  return placed;
}

function boxAt({ width, height }: LabelWish, { x, y }: TilePoint): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  return !taken.some(
    (other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
  );
}

const samplesAcross = 9;

/** A place well inside rings for their name: of a grid of samples the one farthest from every line. Null without an inside. */
export function labelPlace(rings: readonly (readonly TilePoint[])[]): (TilePoint & { clearance: number }) | null {
  const points = rings.flat();
  const left = Math.max(0, Math.min(...points.map(({ x }) => x)));
  const right = Math.min(1, Math.max(...points.map(({ x }) => x)));
  const top = Math.max(0, Math.min(...points.map(({ y }) => y)));
  const bottom = Math.min(1, Math.max(...points.map(({ y }) => y)));
  let best: (TilePoint & { clearance: number }) | null = null;
  for (let row = 0; row < samplesAcross; row++) {
    for (let column = 0; column < samplesAcross; column++) {
      const place = {
        x: left + ((column + 0.5) / samplesAcross) * (right - left),
        y: top + ((row + 0.5) / samplesAcross) * (bottom - top),
      };
      const clearance = covers(rings, place) ? clearanceAt(points, place) : 0;
      if (clearance > (best?.clearance ?? 0)) {
        best = { ...place, clearance };
      }
    }
  }
  return best;
}

function clearanceAt(points: readonly TilePoint[], { x, y }: TilePoint): number {
  const toEdge = Math.min(x, 1 - x, y, 1 - y);
  return points.reduce(
    (nearest, point) => Math.min(nearest, Math.hypot(point.x - x, point.y - y)),
    Math.max(toEdge, 0.001),
  );
}
