import { get } from './client';

/** The description of one tile layer: TileJSON 3 with where its boundaries come from. */
export interface TileJson {
  tiles: string[];
  minzoom: number;
  maxzoom: number;
  /** West, south, east, north in degrees. */
  bounds: [number, number, number, number];
  attribution?: string;
  boundary_source?: 'demonstration' | 'official';
}

export async function loadTileJson(path: string, signal?: AbortSignal): Promise<TileJson> {
  return (await get(path, signal)) as TileJson;
}
