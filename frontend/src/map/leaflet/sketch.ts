import type { LatLng, Map as LeafletMap } from 'leaflet';
import type { MapTool, Place } from './mapTool';
import styles from './sketch.module.css';

export interface SketchEvents {
  onAdd: (place: Place) => void;
  onRemoveLast: () => void;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const cornerRadius = 5;

/**
 * A line or an outline that is drawn on the map by clicks. By keyboard, on the map itself, Enter adds the place in its middle and
 * Backspace takes the last one back.
 */
export class Sketch implements MapTool {
  readonly takesClicks = true;
  readonly #events: SketchEvents;
  #map: LeafletMap | null = null;
  #drawing: SVGSVGElement | null = null;
  #places: readonly Place[] = [];

  constructor(events: SketchEvents) {
    this.#events = events;
  }

  readonly start = (map: LeafletMap): (() => void) => {
    const container = map.getContainer();
    const drawing = document.createElementNS(svgNamespace, 'svg');
    // Leaflet hides what bears this class while it zooms.
    drawing.setAttribute('class', `leaflet-zoom-hide ${styles.drawing ?? ''}`);
    drawing.setAttribute('aria-hidden', 'true');
    map.getPanes().overlayPane.append(drawing);
    const middle = document.createElement('div');
    middle.className = styles.middle ?? '';
    container.append(middle);
    container.classList.add(styles.isDrawing ?? '');
    const isDoubleClickZoom = map.doubleClickZoom.enabled();
    map.doubleClickZoom.disable();

    const add = ({ latlng }: { latlng: LatLng }) => {
      this.#events.onAdd({ longitude: latlng.lng, latitude: latlng.lat });
    };
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Enter') {
        add({ latlng: map.getCenter() });
      } else if (event.key === 'Backspace') {
        this.#events.onRemoveLast();
      } else {
        return;
      }
      event.preventDefault();
    };
    map.on('click', add).on('zoomend viewreset', this.#draw);
    container.addEventListener('keydown', press);
    this.#map = map;
    this.#drawing = drawing;
    this.#draw();
    return () => {
      map.off('click', add).off('zoomend viewreset', this.#draw);
      container.removeEventListener('keydown', press);
      container.classList.remove(styles.isDrawing ?? '');
      drawing.remove();
      middle.remove();
      if (isDoubleClickZoom) {
        map.doubleClickZoom.enable();
      }
      this.#map = null;
      this.#drawing = null;
    };
  };

  /** The place in the middle of the map; null while it is not on one. */
  get middle(): Place | null {
    const centre = this.#map?.getCenter();
    return centre ? { longitude: centre.lng, latitude: centre.lat } : null;
  }

  /** Three places and more are drawn as an outline. */
  show(places: readonly Place[]): void {
    this.#places = places;
    this.#draw();
  }

  readonly #draw = (): void => {
    const map = this.#map;
    if (map === null || this.#drawing === null) {
      return;
    }
    const points = this.#places.map(({ longitude, latitude }) => map.latLngToLayerPoint([latitude, longitude]));
    const line = element(points.length > 2 ? 'polygon' : 'polyline', {
      points: points.map(({ x, y }) => `${x},${y}`).join(' '),
    });
    const corners = points.map(({ x, y }) => element('circle', { cx: x, cy: y, r: cornerRadius }));
    this.#drawing.replaceChildren(line, ...corners);
  };
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(svgNamespace, name);
  Object.entries(attributes).forEach(([attribute, value]) => {
    made.setAttribute(attribute, String(value));
  });
  return made;
}
