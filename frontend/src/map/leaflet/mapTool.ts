import type { Map as LeafletMap } from 'leaflet';

/** Something that comes to the map later and goes again: measuring, comparing, coordinates under the pointer. */
export interface MapTool {
  /** Whether clicks are the tool's while it is there, and choose no facility. */
  takesClicks: boolean;
  /** Answers with what ends it. */
  start: (map: LeafletMap) => () => void;
}

/** A place in degrees, WGS 84. */
export interface Place {
  longitude: number;
  latitude: number;
}
