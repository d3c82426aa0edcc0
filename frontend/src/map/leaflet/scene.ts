import { latLng, Point, type LatLng, type Map as LeafletMap } from 'leaflet';
import { formatNumber } from '../../shared/format';
import { palettes } from '../style/palette';
import { clusterRadius, labelFont, labelsFromZoom, symbolScale, type MapMood } from '../style/rules';
import { drawStateSymbol } from '../style/symbols';
import type { ClusterSymbol, FacilitySymbol } from '../tiles/decodeTile';
import { labelPlace, placeLabels, type Box, type LabelWish } from '../tiles/placeLabels';
import type { LoadedTile } from './vectorTileLayer';

export interface SceneMarks {
  selectedId: string | null;
  hoveredId: string | null;
  /** Where the selected facility stands; shown even while it is inside a cluster. */
  selectedPlace: { longitude: number; latitude: number } | null;
}

export interface Scene {
  map: LeafletMap;
  communes: LoadedTile[];
  facilities: LoadedTile[];
  mood: MapMood;
  marks: SceneMarks;
}

/** A symbol on the map, with what a pointer needs to find it. */
export type DrawnMark = { place: LatLng; radiusPixels: number } & (FacilitySymbol | ClusterSymbol);

const symbolRadius = 8;

/** Draws names, symbols, clusters and the selection; answers with the symbols in the order they lie. */
export function drawScene(
  canvas: CanvasRenderingContext2D,
  toOverlay: (place: LatLng) => Point,
  { map, communes, facilities, mood, marks }: Scene,
): DrawnMark[] {
  const scale = symbolScale(mood.zoom);
  const drawn = facilities.flatMap((tile) =>
    tile.content.symbols.map((symbol): DrawnMark => {
      const radiusPixels = symbol.kind === 'cluster' ? clusterRadius(symbol.count) : symbolRadius * scale;
      return { ...symbol, radiusPixels, place: placeOf(map, tile, symbol) };
    }),
  );
  const places = drawn.map((mark) => ({ mark, at: toOverlay(mark.place) }));
  const selectedAt =
    marks.selectedPlace && toOverlay(latLng(marks.selectedPlace.latitude, marks.selectedPlace.longitude));
  const selectedRadius = symbolRadius * scale + 7;
  drawNames(canvas, toOverlay, map, communes, mood, [
    ...places.map(({ mark, at }) => boxAround(at, mark.radiusPixels)),
    ...(selectedAt ? [boxAround(selectedAt, selectedRadius)] : []),
  ]);
  for (const { mark, at } of places) {
    if (mark.kind === 'cluster') {
      drawCluster(canvas, at, mark.count, mood);
      continue;
    }
    const isMarked = mark.id === marks.hoveredId || mark.id === marks.selectedId;
    drawStateSymbol(
      canvas,
      mark.state,
      mark.hasProblem,
      { x: at.x, y: at.y, scale: isMarked ? scale * 1.35 : scale },
      mood.theme,
    );
    if (mark.id === marks.hoveredId) {
      drawRing(canvas, at, mark.radiusPixels + 6, 1.5, mood);
    }
  }
  if (selectedAt) {
    drawRing(canvas, selectedAt, selectedRadius, 3, mood);
  }
  return drawn;
}

function placeOf(map: LeafletMap, { coords, gridPixels }: LoadedTile, { x, y }: { x: number; y: number }): LatLng {
  return map.unproject(new Point(coords.x + x, coords.y + y).multiplyBy(gridPixels), coords.z);
}

function boxAround({ x, y }: Point, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function drawCluster(canvas: CanvasRenderingContext2D, { x, y }: Point, count: number, mood: MapMood): void {
  const palette = palettes[mood.theme];
  canvas.beginPath();
  canvas.arc(x, y, clusterRadius(count), 0, 2 * Math.PI);
  canvas.fillStyle = palette.clusterFill;
  canvas.fill();
  canvas.strokeStyle = palette.clusterLine;
  canvas.lineWidth = 1.5;
  canvas.stroke();
  canvas.fillStyle = palette.clusterText;
  canvas.font = `600 11px ${labelFont(mood.zoom).family}`;
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  canvas.fillText(formatNumber(count), x, y + 0.5);
}

function drawRing(
  canvas: CanvasRenderingContext2D,
  { x, y }: Point,
  radius: number,
  width: number,
  mood: MapMood,
): void {
  const palette = palettes[mood.theme];
  for (const [colour, lineWidth] of [
    [palette.symbolHalo, width + 3],
    [palette.selection, width],
  ] as const) {
    canvas.beginPath();
    canvas.arc(x, y, radius, 0, 2 * Math.PI);
    canvas.strokeStyle = colour;
    canvas.lineWidth = lineWidth;
    canvas.stroke();
  }
}

function drawNames(
  canvas: CanvasRenderingContext2D,
  toOverlay: (place: LatLng) => Point,
  map: LeafletMap,
  communes: LoadedTile[],
  mood: MapMood,
  obstacles: Box[],
): void {
  if (mood.zoom < labelsFromZoom) {
    return;
  }
  const { family, sizePixels } = labelFont(mood.zoom);
  const palette = palettes[mood.theme];
  canvas.font = `400 ${sizePixels}px ${family}`;
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  canvas.lineJoin = 'round';
  const wishes = roomiestPlaces(communes).map(({ tile, name, place }): LabelWish => {
    const at = toOverlay(placeOf(map, tile, place));
    const width = canvas.measureText(name).width + 8;
    const roomPixels = place.clearance * tile.gridPixels * map.getZoomScale(map.getZoom(), tile.coords.z);
    return { text: name, x: at.x, y: at.y, width, height: sizePixels * 1.3, roomPixels };
  });
  for (const { text, x, y } of placeLabels(wishes, obstacles)) {
    canvas.strokeStyle = palette.labelHalo;
    canvas.lineWidth = 3;
    canvas.strokeText(text, x, y);
    canvas.fillStyle = palette.label;
    canvas.fillText(text, x, y);
  }
}

interface NamePlace {
  tile: LoadedTile;
  name: string;
  place: NonNullable<ReturnType<typeof labelPlace>>;
}

const placesInTile = new WeakMap<object, { code: string; name: string; place: NamePlace['place'] }[]>();

/** For each commune the place with the most room among all tiles it lies on. */
function roomiestPlaces(tiles: LoadedTile[]): NamePlace[] {
  const best = new Map<string, NamePlace>();
  for (const tile of tiles) {
    for (const { code, name, place } of namePlacesOf(tile)) {
      const known = best.get(code);
      if (known === undefined || place.clearance > known.place.clearance) {
        best.set(code, { tile, name, place });
      }
    }
  }
  return [...best.values()];
}

function namePlacesOf({ content }: LoadedTile) {
  const known = placesInTile.get(content);
  if (known !== undefined) {
    return known;
  }
  const found = content.areas.flatMap(({ code, name, rings }) => {
    const place = labelPlace(rings);
    return place ? [{ code, name, place }] : [];
  });
  placesInTile.set(content, found);
  return found;
}
