// Reads a vector tile from standard input with the decoder that maps on the web use, and writes its layers as GeoJSON in degrees.
// node decodeTile.mjs Z X Y
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';

const [z, x, y] = process.argv.slice(2).map(Number);
const chunks = [];
for await (const chunk of process.stdin) {
  chunks.push(chunk);
}

const tile = new VectorTile(new PbfReader(new Uint8Array(Buffer.concat(chunks))));
const layers = Object.entries(tile.layers).map(([name, layer]) => ({
  name,
  version: layer.version,
  extent: layer.extent,
  features: Array.from({ length: layer.length }, (_, index) => layer.feature(index).toGeoJSON(x, y, z)),
}));
process.stdout.write(JSON.stringify(layers));
