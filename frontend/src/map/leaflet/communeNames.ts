import type { LatLng, Map as LeafletMap, Point } from 'leaflet';
import { palettes } from '../style/palette';
import { labelFont, labelsFromZoom, type MapMood } from '../style/rules';
import { labelPlace, placeLabels, type Box, type LabelWish } from '../tiles/placeLabels';
import { placeOf } from './placeOf';
import type { LoadedTile } from './vectorTileLayer';

/** Writes the names of the communes in sight, each inside its commune and clear of every obstacle. */
export function drawNames(
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
