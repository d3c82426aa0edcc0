import { queryOptions } from '@tanstack/react-query';
import { loadTileJson } from '../../api/tileJson';
import { communesTileJsonOn, tileSourceOf } from '../../map/layers';
import { decodeTile, emptyTile, type TileContent } from '../../map/tiles/decodeTile';
import { labelPlace } from '../../map/tiles/placeLabels';
import { windowOf, type TileBounds, type TileWindow } from '../../map/tiles/tileWindow';

/** A tile of the communes, placed in whole tiles of its zoom from the left and top edge of the drawing. */
export interface ShapeTile {
  x: number;
  y: number;
  areas: { code: string; name: string; path: string }[];
  /** The lines between communes, without the edges of the tile. */
  borders: string;
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
  /** What of the world is drawn. */
  window: TileWindow;
  /** Since when the communes are these; null: not known. */
  validFrom: string | null;
  source: 'demonstration' | 'official' | 'none' | null;
  attribution: string | null;
}

/** The outlines of the communes in force on a day, from the same tiles as the map; null day: today; null bounds: all of them. */
export function communeShapesQuery(day: string | null, bounds: TileBounds | null = null) {
  return queryOptions({
    queryKey: ['tiles', 'shapes', day, bounds],
    queryFn: ({ signal }) => loadShapes(day, bounds, signal),
    staleTime: 10 * 60_000,
  });
}

async function loadShapes(day: string | null, bounds: TileBounds | null, signal: AbortSignal): Promise<CommuneShapes> {
  const description = await loadTileJson(communesTileJsonOn(day), signal);
  const { url } = tileSourceOf(description);
  const window = windowOf(bounds ?? description.bounds);
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
      const { areas, borders } = response.status === 204 ? emptyTile : decodeTile(await response.arrayBuffer());
      return { x: x - window.left, y: y - window.top, areas, borders };
    }),
  );
  return {
    ...shapesOf(tiles, window),
    window,
    validFrom: description.valid_from ?? null,
    source: description.boundary_source ?? null,
    attribution: description.attribution ?? null,
  };
}

/** Outlines as paths of an SVG, and for each commune the place with most room among its tiles. */
export function shapesOf(
  tiles: readonly ({ x: number; y: number } & Pick<TileContent, 'areas' | 'borders'>)[],
  { width, height }: Pick<TileWindow, 'width' | 'height'>,
): Pick<CommuneShapes, 'width' | 'height' | 'tiles' | 'places'> {
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
    tiles: tiles.map(({ x, y, areas, borders }) => ({
      x,
      y,
      borders: borders.flatMap(({ lines }) => lines.map(linePath)).join(''),
      areas: areas.map(({ code, name, rings }) => ({ code, name, path: rings.map(ringPath).join('') })),
    })),
    places: [...best.values()],
  };
}

const ringPath = (ring: readonly { x: number; y: number }[]) => `${linePath(ring)}Z`;

function linePath(line: readonly { x: number; y: number }[]): string {
  return `M${line.map(({ x, y }) => `${x.toFixed(4)} ${y.toFixed(4)}`).join('L')}`;
}
