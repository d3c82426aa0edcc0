import { get } from './client';

/** The description of one tile layer: TileJSON 3 with where its boundaries come from. */
export interface TileJson {
  tiles: string[];
  minzoom: number;
  maxzoom: number;
  /** West, south, east, north in degrees. */
  bounds: [number, number, number, number];
  attribution?: string;
  boundary_source?: 'demonstration' | 'official' | 'none';
  /** Of the communes' layers: the first day on which the map is this one; null: always so far. */
  valid_from?: string | null;
  /** The first day on which it is another one; null: none is known. */
  valid_to?: string | null;
}

export async function loadTileJson(path: string, signal?: AbortSignal): Promise<TileJson> {
  return (await get(path, signal)) as TileJson;
}
