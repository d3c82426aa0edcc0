import { GridLayer, type Coords, type DoneCallback } from 'leaflet';
import { decodeTile, emptyTile, type TileContent } from '../tiles/decodeTile';

export interface LoadedTile {
  coords: Coords;
  content: TileContent;
}

/** Draws what belongs on the tile itself; a layer without one only brings content for others to draw. */
export type TilePainter = (canvas: CanvasRenderingContext2D, content: TileContent, sizePixels: number) => void;

interface Tile extends LoadedTile {
  element: HTMLCanvasElement;
  sizePixels: number;
  request: AbortController;
}

export interface TileSource {
  /** With {z}, {x} and {y}. */
  url: string;
  minZoom: number;
  maxZoom: number;
}

/**
 * Vector tiles on a Leaflet grid. Fires "tileload" as each arrives and "load" when the view is complete;
 * content stays readable until Leaflet drops the tile.
 */
export class VectorTileLayer extends GridLayer {
  readonly #tiles = new Map<string, Tile>();
  readonly #paint: TilePainter | null;
  #source: TileSource;

  constructor(source: TileSource, pane: string, paint: TilePainter | null) {
    super({
      pane,
      minNativeZoom: source.minZoom,
      maxNativeZoom: source.maxZoom,
      updateWhenZooming: false,
      keepBuffer: 1,
    });
    this.#source = source;
    this.#paint = paint;
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
    this.redraw();
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
    const tile: Tile = { coords, element, sizePixels, content: emptyTile, request: new AbortController() };
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
    const { x, y, z } = tile.coords;
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
    if (this.#paint === null || content === emptyTile) {
      return;
    }
    element.width = sizePixels * ratio;
    element.height = sizePixels * ratio;
    const canvas = element.getContext('2d');
    if (canvas) {
      canvas.scale(ratio, ratio);
      this.#paint(canvas, content, sizePixels);
    }
  }
}

function keyOf({ x, y, z }: Coords): string {
  return `${z}/${x}/${y}`;
}
