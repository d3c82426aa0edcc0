import { latLng, Point, type LatLng, type LeafletMouseEvent, type Map as LeafletMap } from 'leaflet';
import type { MapPosition } from '../../state/viewState';
import { palettes, type Theme } from '../style/palette';
import type { Colouring } from '../../shared/colouring';
import type { MapMood } from '../style/rules';
import type { CommuneArea } from '../tiles/decodeTile';
import { areaAt, symbolAt, touchRoomPixels } from '../tiles/hitTest';
import { Basemap } from './basemap';
import { communePane, createMap, positionOf, showPosition, toLatLngBounds, type Bounds } from './createMap';
import type { MapTool } from './mapTool';
import { paintAreas, paintFormerBorders } from './paintAreas';
import { drawScene, type DrawnMark, type SceneMarks } from './scene';
import { SymbolOverlay } from './symbolOverlay';
import { VectorTileLayer, zoomsLater, type LoadedTile, type TileLook, type TileSource } from './vectorTileLayer';

export interface Commune {
  code: string;
  name: string;
  /** The former commune at the same place, where these are shown. */
  former: string | null;
}

export interface SurfaceEvents {
  onMove: (position: MapPosition) => void;
  /** The facility under the pointer; null when it leaves. */
  onHover: (facilityId: string | null) => void;
  onSelect: (facilityId: string) => void;
  /** The commune that was pointed at, by pointer or tap. */
  onCommune: (commune: Commune | null) => void;
  onTilesFailed: () => void;
  /** Whether the base map does not come. */
  onBasemapLost: (isLost: boolean) => void;
  /** All that is in view has come, or has failed to. */
  onLoaded: () => void;
}

export interface SurfaceOptions {
  bounds: Bounds;
  position: MapPosition | null;
  basemapUrl: string | null;
  communes: TileSource;
  facilities: TileSource;
  theme: Theme;
  chosenCommune: string | null;
  colouring: Colouring;
}

// Clusters are made for a tile of 256 pixels; at twice the size they leave room for the names between them.
const facilityLook: TileLook = { pane: 'tilePane', gridPixels: 512, paint: null };

const nearZoom = 15;

/** The map as the page uses it; everything Leaflet stays behind this class. */
export class MapSurface {
  readonly #map: LeafletMap;
  readonly #communes: VectorTileLayer;
  readonly #facilities: VectorTileLayer;
  #former: VectorTileLayer | null = null;
  readonly #overlay: SymbolOverlay;
  readonly #events: SurfaceEvents;
  readonly #bounds: Bounds;
  #basemap: Basemap | null = null;
  #basemapUrl: string | null = null;
  #theme: Theme;
  #chosenCommune: string | null;
  #colouring: Colouring;
  #marks: SceneMarks = { selectedId: null, hoveredId: null, selectedPlace: null };
  #drawn: DrawnMark[] = [];
  #isReplacing = false;
  #toolsWithClicks = 0;
  #hoveredId: string | null = null;
  #hoveredCommune: Commune | null = null;
  /** Where the pointer rests over the map, in pixels from its corner. */
  #pointer: Point | null = null;

  constructor(element: HTMLElement, options: SurfaceOptions, events: SurfaceEvents) {
    this.#events = events;
    this.#bounds = options.bounds;
    this.#theme = options.theme;
    this.#chosenCommune = options.chosenCommune;
    this.#colouring = options.colouring;
    this.#map = createMap(element, options.bounds);
    this.#overlay = new SymbolOverlay((canvas, toOverlay) => {
      this.#drawn = drawScene(canvas, toOverlay, {
        map: this.#map,
        communes: this.#communes.loadedTiles(),
        facilities: this.#facilities.loadedTiles(),
        mood: this.#mood(),
        marks: this.#marks,
      });
    });
    this.#communes = new VectorTileLayer(options.communes, {
      pane: communePane,
      gridPixels: 256,
      paint: (canvas, content, size) => {
        paintAreas(canvas, content, size, this.#mood());
      },
    });
    this.#facilities = new VectorTileLayer(options.facilities, facilityLook);
    showPosition(this.#map, options.position, options.bounds);
    for (const layer of [this.#communes, this.#facilities]) {
      layer.on('load', () => {
        this.#isReplacing = false;
        this.#overlay.redrawSoon();
        this.#tellCommuneAtRest();
        if (!this.#communes.isLoading() && !this.#facilities.isLoading()) {
          events.onLoaded();
        }
      });
      layer.on('tileload', () => {
        if (!this.#isReplacing) {
          this.#overlay.redrawSoon();
        }
      });
      layer.on('tileerror', events.onTilesFailed);
      layer.addTo(this.#map);
    }
    this.#overlay.addTo(this.#map);
    this.showBasemap(options.basemapUrl);
    this.#listen();
  }

  remove(): void {
    this.#map.remove();
  }

  /** Follows the address when it names another place than the one shown. */
  showPosition(position: MapPosition | null): void {
    const shown = positionOf(this.#map);
    const isThere =
      position !== null &&
      position.zoom === shown.zoom &&
      Math.abs(position.latitude - shown.latitude) < 1e-4 &&
      Math.abs(position.longitude - shown.longitude) < 1e-4;
    if (!isThere) {
      showPosition(this.#map, position, this.#bounds);
    }
  }

  showBounds(bounds: Bounds): void {
    this.#map.fitBounds(toLatLngBounds(bounds), { padding: [24, 24], maxZoom: 13 });
  }

  showProvince(): void {
    this.showBounds(this.#bounds);
  }

  zoomBy(steps: number): void {
    this.#map.setZoom(this.#map.getZoom() + steps);
  }

  /** The pictures under the map; null: none. */
  showBasemap(url: string | null): void {
    if (url === this.#basemapUrl) {
      return;
    }
    this.#basemap?.remove();
    this.#basemapUrl = url;
    this.#events.onBasemapLost(false);
    this.#basemap =
      url === null
        ? null
        : new Basemap(this.#map, url, (isLost) => {
            this.#events.onBasemapLost(isLost);
            this.#repaint();
          });
    this.#repaint();
  }

  /** The communes of another day, or as they were changed. */
  showCommunes(source: TileSource): void {
    if (!this.#communes.shows(source)) {
      this.#communes.showSource(source);
    }
  }

  /** The former communes, over those of the day; null: none. */
  showFormer(source: TileSource | null): void {
    if (source === null) {
      this.#former?.remove();
      this.#former = null;
      this.#tellCommuneAtRest();
    } else if (this.#former === null) {
      this.#former = new VectorTileLayer(source, {
        pane: communePane,
        gridPixels: 256,
        paint: (canvas, content, size) => {
          paintFormerBorders(canvas, content, size, this.#mood());
        },
      });
      this.#former
        .setZIndex(2)
        .on('tileerror', this.#events.onTilesFailed)
        .on('load', () => {
          this.#tellCommuneAtRest();
        })
        .addTo(this.#map);
    } else if (!this.#former.shows(source)) {
      this.#former.showSource(source);
    }
  }

  /** The symbols of before stay until those of the new selection are complete. */
  showFacilities(source: TileSource): void {
    if (!this.#facilities.shows(source)) {
      this.#isReplacing = true;
      this.#facilities.showSource(source);
    }
  }

  showMarks(marks: SceneMarks): void {
    this.#marks = marks;
    this.#overlay.redrawSoon();
  }

  /** Brings a facility into view without changing more than needed. */
  reveal(longitude: number, latitude: number): void {
    const place = latLng(latitude, longitude);
    if (!this.#map.getBounds().pad(-0.1).contains(place)) {
      this.#map.panTo(place);
    }
  }

  /** Looks at a place from near. */
  showPlace(longitude: number, latitude: number): void {
    this.#map.setView([latitude, longitude], nearZoom);
  }

  dress(theme: Theme, chosenCommune: string | null, colouring: Colouring): void {
    this.#theme = theme;
    this.#chosenCommune = chosenCommune;
    this.#colouring = colouring;
    this.#map.getContainer().style.background = palettes[theme].outside;
    this.#repaint();
  }

  #repaint(): void {
    this.#communes.repaint();
    this.#former?.repaint();
    this.#overlay.redrawSoon();
  }

  /** Lends the map to a tool until the answer is called. Clicks a tool takes choose nothing. */
  attach({ takesClicks, start }: MapTool): () => void {
    const end = start(this.#map);
    this.#toolsWithClicks += Number(takesClicks);
    return () => {
      this.#toolsWithClicks -= Number(takesClicks);
      end();
    };
  }

  /** To be called when the room of the map changes. */
  resize(): void {
    this.#map.invalidateSize({ animate: false });
  }

  #mood(): MapMood {
    return {
      theme: this.#theme,
      zoom: this.#map.getZoom(),
      chosenCommune: this.#chosenCommune,
      hasBasemap: this.#basemap !== null && !this.#basemap.isLost,
      colouring: this.#colouring,
    };
  }

  #listen(): void {
    const map = this.#map;
    map.on('moveend', () => {
      this.#events.onMove(positionOf(map));
    });
    map.on('mousemove', (event) => {
      this.#hover(event);
    });
    map.on('mouseout', () => {
      this.#pointer = null;
      this.#setHovered(null, null);
    });
    map.on('click', (event) => {
      if (this.#toolsWithClicks === 0) {
        this.#choose(event);
      }
    });
  }

  #hover(event: LeafletMouseEvent): void {
    this.#pointer = event.containerPoint;
    const mark = this.#markAt(event);
    this.#map.getContainer().classList.toggle('is-over-symbol', mark !== null);
    this.#setHovered(mark?.kind === 'facility' ? mark.id : null, this.#communeAt(event.latlng));
  }

  #setHovered(facilityId: string | null, commune: Commune | null): void {
    if (facilityId !== this.#hoveredId) {
      this.#hoveredId = facilityId;
      this.#events.onHover(facilityId);
    }
    const isAnother = commune?.code !== this.#hoveredCommune?.code || commune?.former !== this.#hoveredCommune?.former;
    if (commune !== null && isAnother) {
      this.#hoveredCommune = commune;
      this.#events.onCommune(commune);
    }
  }

  /** What is drawn under a pointer that does not move may have come only now. */
  #tellCommuneAtRest(): void {
    if (this.#pointer !== null) {
      this.#setHovered(this.#hoveredId, this.#communeAt(this.#map.containerPointToLatLng(this.#pointer)));
    }
  }

  #choose(event: LeafletMouseEvent): void {
    const mark = this.#markAt(event);
    if (mark === null) {
      this.#events.onCommune(this.#communeAt(event.latlng));
      return;
    }
    if (mark.kind === 'facility') {
      this.#events.onSelect(mark.id);
      return;
    }
    const expansionZoom = (mark.expansionZoom ?? 0) + zoomsLater(facilityLook);
    const nextZoom = Math.max(expansionZoom, this.#map.getZoom() + 1);
    this.#map.setView(mark.place, Math.min(nextZoom, this.#map.getMaxZoom()));
  }

  #markAt(event: LeafletMouseEvent): DrawnMark | null {
    const place = this.#map.latLngToContainerPoint(event.latlng);
    const isTouch = window.matchMedia('(pointer: coarse)').matches;
    const drawn = this.#drawn.map((mark) => ({ mark, ...this.#screenPlace(mark), radiusPixels: mark.radiusPixels }));
    return symbolAt(drawn, place, isTouch ? touchRoomPixels.coarse : touchRoomPixels.fine)?.mark ?? null;
  }

  #screenPlace(mark: DrawnMark): { x: number; y: number } {
    const { x, y } = this.#map.latLngToContainerPoint(mark.place);
    return { x, y };
  }

  #communeAt(place: LatLng): Commune | null {
    const area = this.#areaAt(place, this.#communes);
    return area && { code: area.code, name: area.name, former: this.#areaAt(place, this.#former)?.name ?? null };
  }

  #areaAt(place: LatLng, layer: VectorTileLayer | null): CommuneArea | null {
    for (const tile of layer?.loadedTiles() ?? []) {
      const inTile = placeInTile(this.#map, place, tile);
      const area = isWithinTile(inTile) ? areaAt(tile.content.areas, inTile) : null;
      if (area !== null) {
        return area;
      }
    }
    return null;
  }
}

function placeInTile(map: LeafletMap, place: LatLng, { coords, gridPixels }: LoadedTile): Point {
  return map.project(place, coords.z).divideBy(gridPixels).subtract(new Point(coords.x, coords.y));
}

function isWithinTile({ x, y }: Point): boolean {
  return x >= 0 && x < 1 && y >= 0 && y < 1;
}
