import { GridLayer, type Coords, type DoneCallback, type Map as LeafletMap } from 'leaflet';
import { decodeTile, emptyTile, type TileContent } from '../tiles/decodeTile';
import { toLatLngBounds, type Bounds } from './createMap';

export interface LoadedTile {
  coords: Coords;
  /** Length of a side at the zoom of its coordinates. */
  gridPixels: number;
  content: TileContent;
}

/** Draws what belongs on the tile itself; a layer without one only brings content for others to draw. */
export type TilePainter = (canvas: CanvasRenderingContext2D, content: TileContent, sizePixels: number) => void;

interface Tile extends LoadedTile {
  element: HTMLCanvasElement;
  /** Length of a side on the screen, larger than the grid's beyond the last zoom of the source. */
  sizePixels: number;
  request: AbortController;
}

export interface TileLook {
  pane: string;
  /** 256 shows a tile at its own zoom; 512 shows it one zoom later, coarser and in fewer requests. */
  gridPixels: 256 | 512;
  paint: TilePainter | null;
}

export interface TileSource {
  /** With {z}, {x} and {y}. */
  url: string;
  minZoom: number;
  maxZoom: number;
  /** Beyond these there is nothing to ask for. */
  bounds: Bounds;
}

/** Tiles reach this far over their neighbours: between zoom steps their edges fall between two pixels of the screen. */
const overlapPixels = 1;

/**
 * Vector tiles on a Leaflet grid. Fires "tileload" as each arrives and "load" when the view is complete;
 * content stays readable until Leaflet drops the tile.
 */
export class VectorTileLayer extends GridLayer {
  readonly #tiles = new Map<string, Tile>();
  readonly #look: TileLook;
  #source: TileSource;

  constructor(source: TileSource, look: TileLook) {
    const later = zoomsLater(look);
    super({
      pane: look.pane,
      tileSize: look.gridPixels,
      minNativeZoom: source.minZoom + later,
      maxNativeZoom: source.maxZoom + later,
      updateWhenZooming: false,
      keepBuffer: 1,
      bounds: toLatLngBounds(source.bounds),
    });
    this.#source = source;
    this.#look = look;
    this.on('tileunload', ({ coords }) => {
      const key = keyOf(coords);
      this.#tiles.get(key)?.request.abort();
      this.#tiles.delete(key);
    });
  }

  /** The tiles of the zoom level that is shown now. */
  loadedTiles(): LoadedTile[] {
    return [...this.#tiles.values()].filter(
      ({ coords, content }) => coords.z === this._tileZoom && content !== emptyTile,
    );
  }

  /** Shows another version or another selection of the same layer. */
  showSource(source: TileSource): void {
    this.#source = source;
    // Not redraw(): between two whole zooms that asks for tiles of a broken zoom (Leaflet 1.9.4).
    const map = this._map as LeafletMap | undefined;
    if (map) {
      this.remove().addTo(map);
    }
  }

  shows(source: TileSource): boolean {
    return source.url === this.#source.url;
  }

  /** Draws every tile again without loading it again. */
  repaint(): void {
    this.#tiles.forEach((tile) => {
      this.#draw(tile);
    });
  }

  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const element = document.createElement('canvas');
    const sizePixels = this.getTileSize().x;
    const { gridPixels } = this.#look;
    const tile: Tile = { coords, gridPixels, element, sizePixels, content: emptyTile, request: new AbortController() };
    this.#tiles.set(keyOf(coords), tile);
    void this.#load(tile).then(
      () => {
        this.#draw(tile);
        done(undefined, element);
      },
      (error: unknown) => {
        if (!tile.request.signal.aborted) {
          done(error instanceof Error ? error : new Error(String(error)), element);
        }
      },
    );
    return element;
  }

  async #load(tile: Tile): Promise<void> {
    const { x, y } = tile.coords;
    const z = tile.coords.z - zoomsLater(this.#look);
    const address = { x, y, z } as const;
    const url = this.#source.url.replace(/{([xyz])}/g, (_, name: 'x' | 'y' | 'z') => String(address[name]));
    const response = await fetch(url, { signal: tile.request.signal });
    if (!response.ok) {
      throw new Error(`Tile ${z}/${x}/${y} came back with ${response.status}.`);
    }
    tile.content = response.status === 204 ? emptyTile : decodeTile(await response.arrayBuffer());
  }

  #draw({ element, content, sizePixels }: Tile): void {
    const ratio = window.devicePixelRatio;
    if (this.#look.paint === null || content === emptyTile) {
      return;
    }
    const drawnPixels = sizePixels + overlapPixels;
    element.width = drawnPixels * ratio;
    element.height = drawnPixels * ratio;
    element.style.width = `${drawnPixels}px`;
    element.style.height = `${drawnPixels}px`;
    const canvas = element.getContext('2d');
    if (canvas) {
      canvas.scale(ratio, ratio);
      this.#look.paint(canvas, content, sizePixels);
    }
  }
}

/** By how many zoom levels a tile is shown later than its own. */
export function zoomsLater({ gridPixels }: Pick<TileLook, 'gridPixels'>): number {
  return gridPixels === 512 ? 1 : 0;
}

function keyOf({ x, y, z }: Coords): string {
  return `${z}/${x}/${y}`;
}
