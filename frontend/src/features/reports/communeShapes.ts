import { queryOptions } from '@tanstack/react-query';
import { loadTileJson } from '../../api/tileJson';
import { communesTileJsonOn, tileSourceOf } from '../../map/layers';
import { decodeTile, type CommuneArea } from '../../map/tiles/decodeTile';
import { labelPlace } from '../../map/tiles/placeLabels';

/** A tile of the communes, placed in whole tiles of its zoom from the left and top edge of the drawing. */
export interface ShapeTile {
  x: number;
  y: number;
  areas: { code: string; name: string; path: string }[];
}

export interface FigurePlace {
  code: string;
  name: string;
  x: number;
  y: number;
  /** How far the nearest border is, in tiles. */
  room: number;
}

export interface CommuneShapes {
  /** In tiles. */
  width: number;
  height: number;
  tiles: ShapeTile[];
  /** Where in each commune its figure is written. */
  places: FigurePlace[];
  /** Since when the communes are these; null: not known. */
  validFrom: string | null;
}

/** The drawing is at least so many tiles across, so that borders are smooth. */
const leastTilesAcross = 1.1;

/** The outlines of the communes in force on a day, from the same tiles as the map; null day: today. */
export function communeShapesQuery(day: string | null) {
  return queryOptions({
    queryKey: ['tiles', 'shapes', day],
    queryFn: ({ signal }) => loadShapes(day, signal),
    staleTime: 10 * 60_000,
  });
}

async function loadShapes(day: string | null, signal: AbortSignal): Promise<CommuneShapes> {
  const description = await loadTileJson(communesTileJsonOn(day), signal);
  const { url } = tileSourceOf(description);
  const window = windowOf(description.bounds);
  const tiles = await Promise.all(
    window.tiles.map(async ({ x, y }) => {
      const address = { z: window.zoom, x, y } as const;
      const response = await fetch(
        url.replace(/{([xyz])}/g, (_, name: 'x' | 'y' | 'z') => String(address[name])),
        { signal },
      );
      if (!response.ok) {
        throw new Error(`Tile ${window.zoom}/${x}/${y} came back with ${response.status}.`);
      }
      const areas = response.status === 204 ? [] : decodeTile(await response.arrayBuffer()).areas;
      return { x: x - window.left, y: y - window.top, areas };
    }),
  );
  return { ...shapesOf(tiles, window), validFrom: description.valid_from ?? null };
}

interface TileWindow {
  zoom: number;
  left: number;
  top: number;
  width: number;
  height: number;
  tiles: { x: number; y: number }[];
}

/** The tiles that cover bounds (west, south, east, north in degrees), at the zoom at which they are few. */
export function windowOf([west, south, east, north]: readonly [number, number, number, number]): TileWindow {
  const zoom = Math.max(0, Math.min(14, Math.ceil(Math.log2((leastTilesAcross * 360) / (east - west)))));
  const count = 2 ** zoom;
  const left = ((west + 180) / 360) * count;
  const right = ((east + 180) / 360) * count;
  const top = mercator(north) * count;
  const bottom = mercator(south) * count;
  const tiles = range(left, right).flatMap((x) => range(top, bottom).map((y) => ({ x, y })));
  return { zoom, left, top, width: right - left, height: bottom - top, tiles };
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.floor(to) - Math.floor(from) + 1 }, (_, index) => Math.floor(from) + index);

/** How far south of the map's top edge a latitude is, as a share of the whole. */
function mercator(latitude: number): number {
  const radians = (latitude * Math.PI) / 180;
  return (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2;
}

/** Outlines as paths of an SVG, and for each commune the place with most room among its tiles. */
export function shapesOf(
  tiles: readonly { x: number; y: number; areas: CommuneArea[] }[],
  { width, height }: Pick<TileWindow, 'width' | 'height'>,
): Omit<CommuneShapes, 'validFrom'> {
  const best = new Map<string, FigurePlace>();
  for (const { x, y, areas } of tiles) {
    for (const { code, name, rings } of areas) {
      const place = labelPlace(rings);
      if (place !== null && place.clearance > (best.get(code)?.room ?? 0)) {
        best.set(code, { code, name, x: x + place.x, y: y + place.y, room: place.clearance });
      }
    }
  }
  return {
    width,
    height,
    tiles: tiles.map(({ x, y, areas }) => ({
      x,
      y,
      areas: areas.map(({ code, name, rings }) => ({ code, name, path: rings.map(ringPath).join('') })),
    })),
    places: [...best.values()],
  };
}

function ringPath(ring: readonly { x: number; y: number }[]): string {
  return `M${ring.map(({ x, y }) => `${x.toFixed(4)} ${y.toFixed(4)}`).join('L')}Z`;
}
