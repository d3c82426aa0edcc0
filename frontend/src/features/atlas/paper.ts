import type { TileBounds } from '../../map/tiles/tileWindow';

/** Sides of the sheets of ISO 216 in millimetres, the short one first. */
export const papers = {
  A4: [210, 297],
  A3: [297, 420],
  A2: [420, 594],
  A1: [594, 841],
  A0: [841, 1189],
} as const;

export type Paper = keyof typeof papers;
export const paperSizes = Object.keys(papers) as Paper[];

export const orientations = ['portrait', 'landscape'] as const;
export type Orientation = (typeof orientations)[number];

/** On every side; the style sheet's pages have the same. */
const marginMm = 10;
/** Of an A4 sheet; on larger ones words grow half as fast as the sheet. */
const headMm = 16;
const footMm = 44;

export interface SheetLayout {
  widthMm: number;
  heightMm: number;
  /** By how much words and symbols are larger than on A4. */
  words: number;
  map: { widthMm: number; heightMm: number };
}

export function layOut(paper: Paper, orientation: Orientation): SheetLayout {
  const [short, long] = papers[paper];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  const words = Math.sqrt(short / papers.A4[0]);
  const widthMm = width - 2 * marginMm;
  const heightMm = height - 2 * marginMm;
  return { widthMm, heightMm, words, map: { widthMm, heightMm: heightMm - (headMm + footMm) * words } };
}

/** WGS 84. */
const equatorialRadius = 6_378_137;
const flattening = 1 / 298.257223563;
const eccentricitySquared = flattening * (2 - flattening);

/**
 * Metres of ground in a degree of longitude and of latitude, by the ellipsoid's radii of curvature (J. P. Snyder, Map Projections: A
 * Working Manual, 1987, equations 4-18 to 4-21).
 */
export function metresADegree(latitude: number): { east: number; north: number } {
  const radians = Math.PI / 180;
  const part = 1 - eccentricitySquared * Math.sin(latitude * radians) ** 2;
  const across = equatorialRadius / Math.sqrt(part);
  const along = (across * (1 - eccentricitySquared)) / part;
  return { east: across * Math.cos(latitude * radians) * radians, north: along * radians };
}

/** One millimetre of paper for so many of ground. */
const scales = [1, 2, 2.5, 5].flatMap((step) => [1_000, 10_000, 100_000, 1_000_000].map((power) => step * power));
/** A frame around what is shown, as a share of its size. */
const airShare = 0.06;

export interface Fitting {
  /** The scale's denominator. */
  scale: number;
  /** What the whole map frame shows, true to scale in its middle. */
  bounds: TileBounds;
}

/** The largest usual scale at which bounds fit a frame, and what the frame shows then. */
export function fit([west, south, east, north]: TileBounds, { widthMm, heightMm }: SheetLayout['map']): Fitting {
  const middle = { longitude: (west + east) / 2, latitude: (south + north) / 2 };
  const degree = metresADegree(middle.latitude);
  const needed = Math.max(
    ((east - west) * degree.east * 1000) / widthMm,
    ((north - south) * degree.north * 1000) / heightMm,
  );
  const usual = scales.toSorted((left, right) => left - right);
  const scale = usual.find((each) => each >= needed * (1 + airShare)) ?? Math.ceil(needed);
  const half = {
    longitude: (widthMm * scale) / 1000 / degree.east / 2,
    latitude: (heightMm * scale) / 1000 / degree.north / 2,
  };
  return {
    scale,
    bounds: [
      middle.longitude - half.longitude,
      middle.latitude - half.latitude,
      middle.longitude + half.longitude,
      middle.latitude + half.latitude,
    ],
  };
}

/** A round length for a scale bar no longer than so much paper: metres of ground, and millimetres of paper. */
export function scaleBar(scale: number, atMostMm: number): { metres: number; mm: number } {
  const most = (atMostMm * scale) / 1000;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
  return { metres, mm: (metres * 1000) / scale };
}
