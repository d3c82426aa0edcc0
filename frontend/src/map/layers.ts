import type { TileJson } from '../api/tileJson';
import { writeFilter, type FacilityFilter } from '../state/facilityFilter';
import type { TileSource } from './leaflet/vectorTileLayer';

/** Addresses of the tile layers' descriptions. */
export const communesTileJson = '/tiles/communes.json';

/** The communes on a day; null: today. */
export function communesTileJsonOn(day: string | null): string {
  return day === null ? communesTileJson : `${communesTileJson}?${new URLSearchParams({ asOf: day })}`;
}

/** The communes that the last change up to a day did away with; null: up to today. */
export function formerCommunesTileJsonOn(day: string | null): string {
  const path = '/tiles/former-communes.json';
  return day === null ? path : `${path}?${new URLSearchParams({ asOf: day })}`;
}

export function facilitiesTileJson(filter: FacilityFilter, day: string | null = null): string {
  const params = writeFilter(filter);
  if (day !== null) {
    params.set('asOf', day);
  }
  return params.size === 0 ? '/tiles/facilities.json' : `/tiles/facilities.json?${params}`;
}

/** Where to get tiles; the filter is in every tile's address, so that caches keep the selections apart. */
export function tileSourceOf(description: TileJson, filter: FacilityFilter | null = null): TileSource {
  const [template = ''] = description.tiles;
  const [path = '', query = ''] = withoutOrigin(template).split('?');
  const params = new URLSearchParams(query);
  if (filter !== null) {
    const wanted = writeFilter(filter);
    [...wanted.keys()].forEach((name) => {
      params.delete(name);
    });
    wanted.forEach((value, name) => {
      params.append(name, value);
    });
  }
  const suffix = params.size > 0 ? `?${params}` : '';
  return { url: path + suffix, minZoom: description.minzoom, maxZoom: description.maxzoom, bounds: description.bounds };
}

/** Tiles come from the server the page came from, whatever name the server knows itself by. */
function withoutOrigin(url: string): string {
  return url.replace(/^https?:\/\/[^/]+/, '');
}
