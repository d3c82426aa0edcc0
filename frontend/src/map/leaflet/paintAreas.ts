import { borderLine, chosenLine, communeFill, formerLine, type LinePaint, type MapMood } from '../style/rules';
import type { TileContent, TilePoint } from '../tiles/decodeTile';

/** Fills the communes of one tile and draws the lines between them. */
export function paintAreas(
  canvas: CanvasRenderingContext2D,
  { areas, borders }: TileContent,
  sizePixels: number,
  mood: MapMood,
): void {
  canvas.lineJoin = 'round';
  for (const { code, rings } of areas) {
    const fill = communeFill(code, mood);
    if (fill !== null) {
      canvas.fillStyle = fill;
      canvas.fill(pathOf(rings, sizePixels, true), 'evenodd');
    }
  }
  for (const { isOuter, lines } of borders) {
    stroke(canvas, pathOf(lines, sizePixels, false), borderLine(isOuter, mood));
  }
  for (const { rings } of areas.filter(({ code }) => code === mood.chosenCommune)) {
    stroke(canvas, pathOf(rings, sizePixels, true), chosenLine(mood));
  }
}

/** Draws the lines between former communes of one tile, and nothing below them. */
export function paintFormerBorders(
  canvas: CanvasRenderingContext2D,
  { borders }: TileContent,
  sizePixels: number,
  mood: MapMood,
): void {
  canvas.lineJoin = 'round';
  for (const { lines } of borders) {
    stroke(canvas, pathOf(lines, sizePixels, false), formerLine(mood));
  }
}

function stroke(
  canvas: CanvasRenderingContext2D,
  path: Path2D,
  { colour, widthPixels, dashPixels = [] }: LinePaint,
): void {
  canvas.setLineDash(dashPixels);
  canvas.strokeStyle = colour;
  canvas.lineWidth = widthPixels;
  canvas.stroke(path);
}

function pathOf(lines: TilePoint[][], sizePixels: number, isClosed: boolean): Path2D {
  const path = new Path2D();
  for (const line of lines) {
    line.forEach(({ x, y }, index) => {
      if (index === 0) {
        path.moveTo(x * sizePixels, y * sizePixels);
      } else {
        path.lineTo(x * sizePixels, y * sizePixels);
      }
    });
    if (isClosed) {
      path.closePath();
    }
  }
  return path;
}
