interface Position {
  longitude: number;
  latitude: number;
}

/** A place on the drawing, in its own units, y downwards. */
export interface DrawnPoint {
  x: number;
  y: number;
}

export const drawingSize = 240;
// Room for the names of the points.
const margin = 36;

/** Fits places into the square of the drawing, north up and without distortion: a degree of longitude is shorter than one of latitude. */
export function drawPoints(positions: readonly Position[]): DrawnPoint[] {
  const middle = positions.reduce((sum, { latitude }) => sum + latitude, 0) / positions.length;
  const narrowing = Math.cos((middle * Math.PI) / 180);
  const points = positions.map(({ longitude, latitude }) => ({ x: longitude * narrowing, y: -latitude }));
  const [left, top] = [Math.min(...points.map(({ x }) => x)), Math.min(...points.map(({ y }) => y))];
  const width = Math.max(...points.map(({ x }) => x)) - left;
  const height = Math.max(...points.map(({ y }) => y)) - top;
  const longest = Math.max(width, height);
  const scale = longest === 0 ? 0 : (drawingSize - 2 * margin) / longest;
  return points.map(({ x, y }) => ({
    x: drawingSize / 2 + (x - left - width / 2) * scale,
    y: drawingSize / 2 + (y - top - height / 2) * scale,
  }));
}
