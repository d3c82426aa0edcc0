import { PbfWriter } from 'pbf';

/** One feature for a test tile: geometry as rings or points in tile units of 4096. */
export interface TestFeature {
  type: 'point' | 'line' | 'polygon';
  parts: [number, number][][];
  properties: Record<string, string | number | boolean>;
}

const geometryTypes = { point: 1, line: 2, polygon: 3 } as const;

/** Writes a vector tile (MVT 2.1) of the given layers. */
export function encodeTile(layers: Record<string, TestFeature[]>): ArrayBuffer {
  const tile = new PbfWriter();
  for (const [name, features] of Object.entries(layers)) {
    tile.writeMessage(3, writeLayer, { name, features });
  }
  return tile.finish().slice().buffer;
}

function writeLayer({ name, features }: { name: string; features: TestFeature[] }, pbf: PbfWriter) {
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const values = [...new Set(features.flatMap(({ properties }) => Object.values(properties)))];
  pbf.writeVarintField(15, 2);
  pbf.writeStringField(1, name);
  for (const feature of features) {
    const tags = Object.entries(feature.properties).flatMap(([key, value]) => [
      keys.indexOf(key),
      values.indexOf(value),
    ]);
    pbf.writeMessage(2, writeFeature, { feature, tags });
  }
  keys.forEach((key) => {
    pbf.writeStringField(3, key);
  });
  values.forEach((value) => {
    pbf.writeMessage(4, writeValue, value);
  });
  pbf.writeVarintField(5, 4096);
}

function writeFeature({ feature, tags }: { feature: TestFeature; tags: number[] }, pbf: PbfWriter) {
  pbf.writePackedVarint(2, tags);
  pbf.writeVarintField(3, geometryTypes[feature.type]);
  pbf.writePackedVarint(4, commandsOf(feature));
}

function writeValue(value: string | number | boolean, pbf: PbfWriter) {
  if (typeof value === 'string') {
    pbf.writeStringField(1, value);
  } else if (typeof value === 'number') {
    pbf.writeDoubleField(3, value);
  } else {
    pbf.writeBooleanField(7, value);
  }
}

function commandsOf({ type, parts }: TestFeature): number[] {
  const zigzag = (value: number) => (value << 1) ^ (value >> 31);
  let [x, y] = [0, 0];
  const move = ([toX, toY]: [number, number]) => {
    const step = [zigzag(toX - x), zigzag(toY - y)];
    [x, y] = [toX, toY];
    return step;
  };
  return parts.flatMap(([first = [0, 0], ...rest]) => [
    (1 << 3) | 1,
    ...move(first),
    ...(rest.length > 0 ? [(rest.length << 3) | 2, ...rest.flatMap(move)] : []),
    ...(type === 'polygon' ? [(1 << 3) | 7] : []),
  ]);
}
