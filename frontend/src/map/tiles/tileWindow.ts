/** The drawing is at least so many tiles across, so that borders are smooth. */
const leastTilesAcross = 1.1;

/** West, south, east, north in degrees. */
export type TileBounds = readonly [number, number, number, number];

/** A part of the world in whole tiles of one zoom, counted from its left and top edge. */
export interface TileWindow {
  zoom: number;
  left: number;
  top: number;
  width: number;
  height: number;
  tiles: { x: number; y: number }[];
}

/** The tiles that cover bounds, at the zoom at which they are few. */
export function windowOf([west, south, east, north]: TileBounds): TileWindow {
  const zoom = Math.max(0, Math.min(14, Math.ceil(Math.log2((leastTilesAcross * 360) / (east - west)))));
  const count = 2 ** zoom;
  const left = ((west + 180) / 360) * count;
  const right = ((east + 180) / 360) * count;
  const top = mercator(north) * count;
  const bottom = mercator(south) * count;
  const tiles = range(left, right).flatMap((x) => range(top, bottom).map((y) => ({ x, y })));
  return { zoom, left, top, width: right - left, height: bottom - top, tiles };
}

/** Where a place lies in the drawing of a window, in tiles. */
export function placeInWindow({ zoom, left, top }: TileWindow, longitude: number, latitude: number) {
  const count = 2 ** zoom;
  return { x: ((longitude + 180) / 360) * count - left, y: mercator(latitude) * count - top };
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.floor(to) - Math.floor(from) + 1 }, (_, index) => Math.floor(from) + index);

/** How far south of the map's top edge a latitude is, as a share of the whole. */
function mercator(latitude: number): number {
  const radians = (latitude * Math.PI) / 180;
  return (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2;
}
