import { paintCommune, type MapMood } from '../style/rules';
import type { TileContent, TilePoint } from '../tiles/decodeTile';

/** Fills and outlines the communes of one tile. */
export function paintAreas(
  canvas: CanvasRenderingContext2D,
  { areas }: TileContent,
  sizePixels: number,
  mood: MapMood,
): void {
  canvas.lineJoin = 'round';
  for (const area of areas) {
    const paint = paintCommune(area.code, mood);
    const path = pathOf(area.rings, sizePixels);
    if (paint.fill !== null) {
      canvas.fillStyle = paint.fill;
      canvas.fill(path, 'evenodd');
    }
    canvas.strokeStyle = paint.line;
    canvas.lineWidth = paint.lineWidthPixels;
    canvas.stroke(path);
  }
}

function pathOf(rings: TilePoint[][], sizePixels: number): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    ring.forEach(({ x, y }, index) => {
      if (index === 0) {
        path.moveTo(x * sizePixels, y * sizePixels);
      } else {
        path.lineTo(x * sizePixels, y * sizePixels);
      }
    });
    path.closePath();
  }
  return path;
}
