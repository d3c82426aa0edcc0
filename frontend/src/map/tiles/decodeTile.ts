import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { readVacancyAge, type VacancyAge } from '../../shared/vacancyShapes';
import { readFacilityState, type FacilityState } from '../../shared/facilityState';

/** A place within a tile: 0 to 1 from its left and top edge; a little outside for what reaches over the edge. */
export interface TilePoint {
  x: number;
  y: number;
}

export interface CommuneArea {
  code: string;
  name: string;
  type: string;
  rings: TilePoint[][];
}

/** A line between two communes, or around the province; each is there once, so that it is drawn once. */
export interface Border {
  isOuter: boolean;
  lines: TilePoint[][];
}

export interface FacilitySymbol extends TilePoint {
  kind: 'facility';
  id: string;
  name: string;
  state: FacilityState;
  hasProblem: boolean;
  /** Only in tiles of a day. */
  vacancy: VacancyAge | null;
}

export interface ClusterSymbol extends TilePoint {
  kind: 'cluster';
  count: number;
  /** The zoom at which it falls apart; null when the tile does not say. */
  expansionZoom: number | null;
}

export interface TileContent {
  areas: CommuneArea[];
  borders: Border[];
  symbols: (FacilitySymbol | ClusterSymbol)[];
}

export const emptyTile: TileContent = { areas: [], borders: [], symbols: [] };

/** Reads the layers this map knows out of one vector tile; layers it does not know are left alone. */
export function decodeTile(bytes: ArrayBuffer): TileContent {
  const tile = new VectorTile(new PbfReader(new Uint8Array(bytes)));
  return {
    areas: featuresOf(tile, 'communes').map(readArea),
    borders: featuresOf(tile, 'borders').map((feature) => ({
      isOuter: feature.properties.outer === true,
      lines: geometryOf(feature),
    })),
    symbols: featuresOf(tile, 'facilities').flatMap(readSymbols),
  };
}

function featuresOf(tile: VectorTile, name: string): VectorTileFeature[] {
  const layer = tile.layers[name];
  return layer ? Array.from({ length: layer.length }, (_, index) => layer.feature(index)) : [];
}

function readArea(feature: VectorTileFeature): CommuneArea {
  const { code, name, type } = feature.properties;
  return { code: String(code), name: String(name), type: String(type), rings: geometryOf(feature) };
}

function readSymbols(feature: VectorTileFeature): (FacilitySymbol | ClusterSymbol)[] {
  const { properties } = feature;
  const count = Number(properties.count ?? properties.point_count ?? 0);
  const places = geometryOf(feature).flat();
  if (count > 0) {
    const zoom = properties.expansionZoom;
    const expansionZoom = typeof zoom === 'number' ? zoom : null;
    return places.map(({ x, y }) => ({ kind: 'cluster', x, y, count, expansionZoom }));
  }
  const facility = {
    kind: 'facility',
    id: String(properties.id),
    name: String(properties.name ?? ''),
    state: readFacilityState(properties.state) ?? 'retained',
    hasProblem: properties.problem === true,
    vacancy: readVacancyAge(properties.vacancy),
  } as const;
  return places.map(({ x, y }) => ({ ...facility, x, y }));
}

function geometryOf(feature: VectorTileFeature): TilePoint[][] {
  const { extent } = feature;
  return feature.loadGeometry().map((ring) => ring.map(({ x, y }) => ({ x: x / extent, y: y / extent })));
}
