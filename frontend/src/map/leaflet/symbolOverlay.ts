import {
  DomUtil,
  Layer,
  type LatLng,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  type Point,
  type ZoomAnimEvent,
} from 'leaflet';

/** Draws the whole overlay; places on it are pixels from its own corner. */
export type OverlayPainter = (canvas: CanvasRenderingContext2D, toOverlay: (place: LatLng) => Point) => void;

/** Share of the view drawn beyond each edge, so that a short pan shows no bare border. */
const margin = 0.25;

/**
 * One canvas over the map for what must not be cut at tile edges: symbols, clusters and names.
 * It is drawn when the map rests and carried along while it pans and zooms.
 */
export class SymbolOverlay extends Layer {
  readonly #canvas = document.createElement('canvas');
  readonly #paint: OverlayPainter;
  #center: LatLng | null = null;
  #zoom = 0;
  #frame = 0;

  constructor(paint: OverlayPainter) {
    super();
    this.#paint = paint;
    this.#canvas.classList.add('leaflet-zoom-animated');
    this.#canvas.setAttribute('aria-hidden', 'true');
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const draw = () => {
      this.#draw();
    };
    return {
      moveend: draw,
      resize: draw,
      zoomanim: (event) => {
        const { center, zoom } = event as ZoomAnimEvent;
        this.#carry(center, zoom);
      },
      zoom: () => {
        this.#carry(this._map.getCenter(), this._map.getZoom());
      },
    };
  }

  override onAdd(): this {
    this.getPane()?.append(this.#canvas);
    this.#draw();
    return this;
  }

  override onRemove(): this {
    cancelAnimationFrame(this.#frame);
    this.#canvas.remove();
    return this;
  }

  /** Draws again in the next frame, however often it is asked before. */
  redrawSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#draw();
    });
  }

  #draw(): void {
    const map = this._map as LeafletMap | undefined;
    const context = this.#canvas.getContext('2d');
    if (!map || !context) {
      return;
    }
    const size = map.getSize().multiplyBy(1 + 2 * margin);
    const corner = map.containerPointToLayerPoint(map.getSize().multiplyBy(-margin)).round();
    const ratio = window.devicePixelRatio;
    this.#center = map.getCenter();
    this.#zoom = map.getZoom();
    this.#canvas.width = Math.round(size.x * ratio);
    this.#canvas.height = Math.round(size.y * ratio);
    this.#canvas.style.width = `${size.x}px`;
    this.#canvas.style.height = `${size.y}px`;
    DomUtil.setTransform(this.#canvas, corner, 1);
    context.scale(ratio, ratio);
    this.#paint(context, (place) => map.latLngToLayerPoint(place).subtract(corner));
  }

  /** Moves and scales what is drawn to where it would be at another centre and zoom. */
  #carry(center: LatLng, zoom: number): void {
    if (this.#center === null) {
      return;
    }
    const map = this._map;
    const scale = map.getZoomScale(zoom, this.#zoom);
    const half = map.getSize().multiplyBy(0.5);
    const paneOffset = DomUtil.getPosition(map.getPane('mapPane') ?? map.getContainer());
    const origin = map.project(center, zoom).subtract(half).add(paneOffset).round();
    const drawnCenter = map.project(this.#center, zoom);
    const corner = drawnCenter.subtract(half.multiplyBy((1 + 2 * margin) * scale)).subtract(origin);
    DomUtil.setTransform(this.#canvas, corner, scale);
  }
}
