import type { Colouring } from '../../shared/colouring';
import { palettes, type Theme } from './palette';

/** What the map is drawn for: everything a rule may depend on besides the feature. */
export interface MapMood {
  theme: Theme;
  zoom: number;
  /** The one commune the filter keeps; the others step back. */
  chosenCommune: string | null;
  hasBasemap: boolean;
  colouring: Colouring;
}

/** Fill of a commune; null leaves the pictures of a base map visible. */
export function communeFill(code: string, mood: MapMood): string | null {
  const palette = palettes[mood.theme];
  if (mood.hasBasemap) {
    return null;
  }
  return mood.chosenCommune === null || mood.chosenCommune === code ? palette.land : palette.landDimmed;
}

export interface LinePaint {
  colour: string;
  widthPixels: number;
  /** Lengths of dashes and gaps; absent: drawn through. */
  dashPixels?: number[];
}

/** The province's outline is stronger than the lines within it. */
export function borderLine(isOuter: boolean, mood: MapMood): LinePaint {
  const palette = palettes[mood.theme];
  return { colour: isOuter ? palette.outline : palette.border, widthPixels: isOuter ? 2 : mood.zoom < 10 ? 1 : 1.5 };
}

/** Communes that are no more: dashed, so that no colour has to tell them apart. */
export function formerLine(mood: MapMood): LinePaint {
  return { colour: palettes[mood.theme].former, widthPixels: mood.zoom < 10 ? 1 : 1.5, dashPixels: [6, 4] };
}

/** Drawn around the one commune that is chosen. */
export function chosenLine(mood: MapMood): LinePaint {
  return { colour: palettes[mood.theme].selection, widthPixels: 2.5 };
}

/** Size of a facility symbol relative to its drawing: small in the overview, larger near. */
export function symbolScale(zoom: number): number {
  if (zoom < 10) {
    return 0.85;
  }
  return zoom < 14 ? 1 : 1.25;
}

const smallestClusterPixels = 9;
const clusterGrowthPixels = 3.4;
const largestClusterPixels = 24;

/** Radius of a cluster's bubble; it grows with the logarithm of the count, so that 2 and 2,000 both fit. */
export function clusterRadius(count: number): number {
  const radius = smallestClusterPixels + clusterGrowthPixels * Math.log10(Math.max(count, 1));
  return Math.min(radius, largestClusterPixels);
}

/** Commune names from this zoom on; below it they would only collide. */
export const labelsFromZoom = 8;

export function labelFont(zoom: number): { family: string; sizePixels: number } {
  return { family: "'Be Vietnam Pro', sans-serif", sizePixels: zoom < 10 ? 12 : 13 };
}
