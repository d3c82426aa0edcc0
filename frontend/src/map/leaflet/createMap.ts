import { Browser, CRS, latLngBounds, map as leafletMap, type Map as LeafletMap } from 'leaflet';
import type { MapPosition } from '../../state/viewState';

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

export const communePane = 'communes';

/** An empty map over given bounds; controls and attribution are the page's own. */
export function createMap(element: HTMLElement, bounds: Bounds): LeafletMap {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = leafletMap(element, {
    crs: CRS.EPSG3857,
    zoomControl: false,
    attributionControl: false,
    // Half steps let the province fill the room there is.
    zoomSnap: 0.5,
    minZoom: 6,
    maxZoom: 18,
    maxBounds: toLatLngBounds(bounds).pad(0.6),
    maxBoundsViscosity: 0.8,
    zoomAnimation: !isStill,
    fadeAnimation: !isStill,
    inertia: !Browser.mobile,
  });
  // Above the pictures of a base map (200), below symbols and names (400).
  map.createPane(communePane).classList.add('map-communes');
  return map;
}

/** Shows a place, or the whole of the bounds when there is none. */
export function showPosition(map: LeafletMap, position: MapPosition | null, bounds: Bounds): void {
  if (position === null) {
    map.fitBounds(toLatLngBounds(bounds), { animate: false, padding: [12, 12] });
    return;
  }
  map.setView([position.latitude, position.longitude], position.zoom, { animate: false });
}

export function positionOf(map: LeafletMap): MapPosition {
  const { lat, lng } = map.getCenter();
  return { zoom: map.getZoom(), latitude: lat, longitude: lng };
}

export function toLatLngBounds([west, south, east, north]: Bounds) {
  return latLngBounds([south, west], [north, east]);
}
