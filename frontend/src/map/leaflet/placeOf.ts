import { Point, type LatLng, type Map as LeafletMap } from 'leaflet';
import type { LoadedTile } from './vectorTileLayer';

/** Where on earth a place of a tile is. */
export function placeOf(
  map: LeafletMap,
  { coords, gridPixels }: LoadedTile,
  { x, y }: { x: number; y: number },
): LatLng {
  return map.unproject(new Point(coords.x + x, coords.y + y).multiplyBy(gridPixels), coords.z);
}
