import 'leaflet/dist/leaflet.css';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react';
import type { MapPosition } from '../../state/viewState';
import type { Theme } from '../style/palette';
import type { Colouring } from '../../shared/colouring';
import type { Bounds } from './createMap';
import { MapSurface, type SurfaceEvents } from './mapSurface';
import type { MapTool } from './mapTool';
import styles from './mapView.module.css';
import type { SceneMarks } from './scene';
import type { TileSource } from './vectorTileLayer';

export type { Bounds } from './createMap';
export type { Commune } from './mapSurface';
export type { TileSource } from './vectorTileLayer';

/** What the page can ask of the map. */
export interface MapHandle {
  zoomBy: (steps: number) => void;
  showProvince: () => void;
  showBounds: (bounds: Bounds) => void;
  reveal: (longitude: number, latitude: number) => void;
  showPlace: (longitude: number, latitude: number) => void;
  /** Lends the map to a tool until the answer is called. */
  attach: (tool: MapTool) => () => void;
}

interface Props extends SurfaceEvents {
  ref: Ref<MapHandle>;
  label: string;
  /** Id of the text that tells how to use it by keyboard. */
  describedBy: string;
  bounds: Bounds;
  position: MapPosition | null;
  basemapUrl: string | null;
  communes: TileSource;
  /** Communes that are no more, to be drawn over the others; null: none. */
  former: TileSource | null;
  facilities: TileSource;
  theme: Theme;
  chosenCommune: string | null;
  colouring: Colouring;
  marks: SceneMarks;
}

/** The map in the page: made once, then told what changes. */
export function MapView({
  ref,
  label,
  describedBy,
  position,
  basemapUrl,
  communes,
  former,
  facilities,
  theme,
  chosenCommune,
  colouring,
  marks,
  ...props
}: Props) {
  const element = useRef<HTMLDivElement>(null);
  const surface = useRef<MapSurface | null>(null);
  const latest = useRef({ ...props, position, basemapUrl, communes, facilities, theme, chosenCommune, colouring });
  useLayoutEffect(() => {
    latest.current = { ...props, position, basemapUrl, communes, facilities, theme, chosenCommune, colouring };
  });

  useEffect(() => {
    if (element.current === null) {
      return;
    }
    const made = new MapSurface(element.current, latest.current, {
      onMove: (moved) => {
        latest.current.onMove(moved);
      },
      onHover: (facilityId) => {
        latest.current.onHover(facilityId);
      },
      onSelect: (facilityId) => {
        latest.current.onSelect(facilityId);
      },
      onCommune: (commune) => {
        latest.current.onCommune(commune);
      },
      onTilesFailed: () => {
        latest.current.onTilesFailed();
      },
      onBasemapLost: (isLost) => {
        latest.current.onBasemapLost(isLost);
      },
      onLoaded: () => {
        latest.current.onLoaded();
      },
    });
    surface.current = made;
    const watch = new ResizeObserver(() => {
      made.resize();
    });
    watch.observe(element.current);
    return () => {
      watch.disconnect();
      made.remove();
      surface.current = null;
    };
  }, []);

  useEffect(() => surface.current?.showBasemap(basemapUrl), [basemapUrl]);
  useEffect(() => surface.current?.showCommunes(communes), [communes]);
  useEffect(() => surface.current?.showFormer(former), [former]);
  useEffect(() => surface.current?.showFacilities(facilities), [facilities]);
  useEffect(() => surface.current?.dress(theme, chosenCommune, colouring), [theme, chosenCommune, colouring]);
  useEffect(() => surface.current?.showMarks(marks), [marks]);
  useEffect(() => surface.current?.showPosition(position), [position]);

  useImperativeHandle(ref, () => ({
    zoomBy: (steps) => surface.current?.zoomBy(steps),
    showProvince: () => surface.current?.showProvince(),
    showBounds: (bounds) => surface.current?.showBounds(bounds),
    reveal: (longitude, latitude) => surface.current?.reveal(longitude, latitude),
    showPlace: (longitude, latitude) => surface.current?.showPlace(longitude, latitude),
    attach: (tool) => surface.current?.attach(tool) ?? (() => {}),
  }));

  return (
    <div ref={element} className={styles.map} role="application" aria-label={label} aria-describedby={describedBy} />
  );
}
