import { problemShape, type StateShape } from '../../shared/stateShapes';
import { palettes, type Theme } from './palette';

/** The part of a canvas that symbols are drawn with. */
export type SymbolCanvas = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'fill'
  | 'stroke'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineJoin'
>;

export interface SymbolPlace {
  x: number;
  y: number;
  scale: number;
}

const haloWidth = 4;
const lineWidth = 1.8;
const paths = new Map<string, Path2D>();

/** Draws a symbol at a place: a halo against the ground, then the shape in its hue. */
export function drawSymbol(
  canvas: SymbolCanvas,
  { outline, part, mark, hue }: StateShape,
  hasProblem: boolean,
  place: SymbolPlace,
  theme: Theme,
): void {
  const halo = palettes[theme].symbolHalo;
  canvas.save();
  canvas.translate(place.x, place.y);
  canvas.scale(place.scale, place.scale);
  canvas.lineJoin = 'round';
  if (hasProblem) {
    line(canvas, problemShape.outline, halo, haloWidth);
    line(canvas, problemShape.outline, problemShape.hue[theme], lineWidth);
  }
  line(canvas, outline, halo, haloWidth);
  area(canvas, outline, part === undefined ? hue[theme] : halo);
  line(canvas, outline, hue[theme], lineWidth);
  if (part) {
    area(canvas, part, hue[theme]);
  }
  if (mark) {
    area(canvas, mark, halo);
  }
  canvas.restore();
}

function line(canvas: SymbolCanvas, path: string, colour: string, width: number) {
  canvas.strokeStyle = colour;
  canvas.lineWidth = width;
  canvas.stroke(pathOf(path));
}

function area(canvas: SymbolCanvas, path: string, colour: string) {
  canvas.fillStyle = colour;
  canvas.fill(pathOf(path));
}

function pathOf(text: string): Path2D {
  const known = paths.get(text) ?? new Path2D(text);
  paths.set(text, known);
  return known;
}
