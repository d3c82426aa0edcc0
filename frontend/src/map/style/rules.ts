import { palettes, type Theme } from './palette';

/** What the map is drawn for: everything a rule may depend on besides the feature. */
export interface MapMood {
  theme: Theme;
  zoom: number;
  /** The one commune the filter keeps; the others step back. */
  chosenCommune: string | null;
  hasBasemap: boolean;
}

export interface AreaPaint {
  /** Null leaves the pictures below visible. */
  fill: string | null;
  line: string;
  lineWidthPixels: number;
}

export function paintCommune(code: string, mood: MapMood): AreaPaint {
  const palette = palettes[mood.theme];
  const isChosen = mood.chosenCommune === code;
  const isDimmed = mood.chosenCommune !== null && !isChosen;
  return {
    fill: mood.hasBasemap ? null : isDimmed ? palette.landDimmed : palette.land,
    line: isChosen ? palette.borderChosen : palette.border,
    lineWidthPixels: isChosen ? 2.5 : mood.zoom < 10 ? 1 : 1.5,
  };
}

/** Size of a facility symbol relative to its drawing: small in the overview, larger near. */
export function symbolScale(zoom: number): number {
  if (zoom < 10) {
    return 0.85;
  }
  return zoom < 14 ? 1 : 1.25;
}

const smallestClusterPixels = 13;
const largestClusterPixels = 30;

/** Radius of a cluster's bubble; its area grows with the logarithm of the count, so that 2 and 2,000 both fit. */
export function clusterRadius(count: number): number {
  const radius = smallestClusterPixels + 4.5 * Math.log10(Math.max(count, 1));
  return Math.min(radius, largestClusterPixels);
}

/** Commune names from this zoom on; below it they would only collide. */
export const labelsFromZoom = 8;

export function labelFont(zoom: number): { family: string; sizePixels: number } {
  return { family: "'Be Vietnam Pro', sans-serif", sizePixels: zoom < 10 ? 12 : 13 };
}
