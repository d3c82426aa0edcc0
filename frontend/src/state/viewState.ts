import type { Colouring } from '../shared/colouring';
import { parseDate } from '../shared/parse';
import { everyFacility, readFilter, writeFilter, type FacilityFilter } from './facilityFilter';

/** Where the map looks, in degrees. */
export interface MapPosition {
  zoom: number;
  latitude: number;
  longitude: number;
}

/** Everything of the map workplace that belongs in a link. */
export interface ViewState {
  /** Null: nowhere yet; the map fits the province. */
  position: MapPosition | null;
  filter: FacilityFilter;
  selectedId: string | null;
  /** The ISO day that is shown; null: today. */
  date: string | null;
  /** The ISO day that is shown beside it, left of the line; null: none. */
  before: string | null;
  /** Whether the communes before the last reform are drawn over those of the day. */
  withFormer: boolean;
  /** What the symbols of facilities tell. */
  colouring: Colouring;
}

export const initialView: ViewState = {
  position: null,
  filter: everyFacility,
  selectedId: null,
  date: null,
  before: null,
  withFormer: false,
  colouring: 'state',
};

const coordinatePlaces = 5;

export function readView(search: string): ViewState {
  const params = new URLSearchParams(search);
  return {
    position: readPosition(params),
    filter: readFilter(params),
    selectedId: params.get('id'),
    date: parseDate(params.get('date') ?? ''),
    before: parseDate(params.get('before') ?? ''),
    withFormer: params.get('former') === '1',
    colouring: params.get('show') === 'vacancy' ? 'vacancy' : 'state',
  };
}

/** The query string of a view, without "?"; empty for the view one starts with. */
export function writeView(view: ViewState): string {
  const params = writeFilter(view.filter);
  if (view.selectedId !== null) {
    params.set('id', view.selectedId);
  }
  if (view.date !== null) {
    params.set('date', view.date);
  }
  if (view.before !== null) {
    params.set('before', view.before);
  }
  if (view.withFormer) {
    params.set('former', '1');
  }
  if (view.colouring !== 'state') {
    params.set('show', view.colouring);
  }
  if (view.position !== null) {
    params.set('z', String(Number(view.position.zoom.toFixed(2))));
    params.set('lat', view.position.latitude.toFixed(coordinatePlaces));
    params.set('lng', view.position.longitude.toFixed(coordinatePlaces));
  }
  return params.toString();
}

function readPosition(params: URLSearchParams): MapPosition | null {
  const [zoom, latitude, longitude] = ['z', 'lat', 'lng'].map((name) => Number(params.get(name) ?? NaN));
  return zoom !== undefined && zoom >= 0 && zoom <= 22 && isWithin(latitude, 90) && isWithin(longitude, 180)
    ? { zoom, latitude, longitude }
    : null;
}

function isWithin(degrees: number | undefined, limit: number): degrees is number {
  return degrees !== undefined && Math.abs(degrees) <= limit;
}
