import { latLng, type LatLng, type Map as LeafletMap, type Point } from 'leaflet';
import { formatNumber } from '../../shared/format';
import { stateShapes, type StateShape } from '../../shared/stateShapes';
import { vacancyShapes } from '../../shared/vacancyShapes';
import { palettes } from '../style/palette';
import { clusterRadius, labelFont, symbolScale, type MapMood } from '../style/rules';
import { drawSymbol } from '../style/symbols';
import type { ClusterSymbol, FacilitySymbol, TilePoint } from '../tiles/decodeTile';
import { groupClusters } from '../tiles/groupClusters';
import type { Box } from '../tiles/placeLabels';
import { drawNames } from './communeNames';
import { placeOf } from './placeOf';
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

type FacilityMark = Omit<FacilitySymbol, 'x' | 'y'>;
type ClusterMark = Omit<ClusterSymbol, 'x' | 'y'>;

/** A symbol on the map, with what a pointer needs to find it. */
export type DrawnMark = { place: LatLng; radiusPixels: number } & (FacilityMark | ClusterMark);

interface PlacedMark {
  mark: DrawnMark;
  at: TilePoint;
}

const symbolRadius = 8;

/** Draws names, symbols, clusters and the selection; answers with the symbols in the order they lie. */
export function drawScene(
  canvas: CanvasRenderingContext2D,
  toOverlay: (place: LatLng) => Point,
  { map, communes, facilities, mood, marks }: Scene,
): DrawnMark[] {
  const scale = symbolScale(mood.zoom);
  const singles: PlacedMark[] = [];
  const clusters: (ClusterMark & TilePoint & { place: LatLng })[] = [];
  for (const tile of facilities) {
    for (const symbol of tile.content.symbols) {
      const place = placeOf(map, tile, symbol);
      const at = toOverlay(place);
      if (symbol.kind === 'facility') {
        singles.push({ mark: { ...symbol, place, radiusPixels: symbolRadius * scale }, at });
      } else {
        clusters.push({ ...symbol, x: at.x, y: at.y, place });
      }
    }
  }
  const merged = mergeClusters(clusters);
  const isMarked = (mark: DrawnMark) =>
    mark.kind === 'facility' && (mark.id === marks.hoveredId || mark.id === marks.selectedId);
  const places = [...merged, ...singles.filter((single) => isMarked(single.mark) || !countInto(merged, single))];
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
    drawSymbol(
      canvas,
      shapeOf(mark, mood),
      mark.hasProblem,
      { x: at.x, y: at.y, scale: isMarked(mark) ? scale * 1.35 : scale },
      mood.theme,
    );
    if (mark.id === marks.hoveredId) {
      drawRing(canvas, at, mark.radiusPixels + 6, 1.5, mood);
    }
  }
  if (selectedAt) {
    drawRing(canvas, selectedAt, selectedRadius, 3, mood);
  }
  return places.map(({ mark }) => mark);
}

/** While the tiles of the day are on their way, those of the present say no age and show the state. */
function shapeOf({ state, vacancy }: FacilityMark, { colouring }: MapMood): StateShape {
  return colouring === 'vacancy' && vacancy !== null ? vacancyShapes[vacancy] : stateShapes[state];
}

function mergeClusters(clusters: (ClusterMark & TilePoint & { place: LatLng })[]): PlacedMark[] {
  return groupClusters(clusters, clusterRadius).map(({ bubble, items }) => {
    const average = (of: (place: LatLng) => number) =>
      items.reduce((sum, { place, count }) => sum + of(place) * count, 0) / bubble.count;
    const place = latLng(
      average(({ lat }) => lat),
      average(({ lng }) => lng),
    );
    const expansionZoom = Math.max(...items.map((item) => item.expansionZoom ?? 0));
    const radiusPixels = clusterRadius(bubble.count);
    return { mark: { kind: 'cluster', count: bubble.count, expansionZoom, place, radiusPixels }, at: bubble };
  });
}

/** A symbol that would hide the number of a cluster is counted in it instead. */
function countInto(clusters: PlacedMark[], { at }: PlacedMark): boolean {
  const cluster = clusters.find(
    ({ mark, at: center }) => Math.hypot(center.x - at.x, center.y - at.y) < mark.radiusPixels,
  )?.mark;
  if (cluster?.kind !== 'cluster') {
    return false;
  }
  cluster.count += 1;
  return true;
}

function boxAround({ x, y }: TilePoint, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function drawCluster(canvas: CanvasRenderingContext2D, { x, y }: TilePoint, count: number, mood: MapMood): void {
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
  { x, y }: TilePoint,
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
