import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Maximize, Minus, Plus } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button/Button';
import { Notice } from '../../components/notice/Notice';
import { communesTileJsonOn, facilitiesTileJson, formerCommunesTileJsonOn, tileSourceOf } from '../../map/layers';
import { MapView, type Commune, type MapHandle } from '../../map/leaflet/MapView';
import { communesQuery, configQuery, tileJsonQuery } from '../../state/queries';
import { dayOf } from '../../shared/format';
import { useKept } from '../../state/kept';
import { useTheme } from '../../state/theme';
import { useAccount } from '../access/AccountContext';
import { withTexts } from '../shell/withTexts';
import { Legend } from './Legend';
import styles from './mapStage.module.css';
import type { Tool } from './tools/tool';
import type { Workplace } from './useWorkplace';

// The map is usable before these are asked for.
const ToolButtons = withTexts('mapTools', () => import('./tools/ToolButtons').then((part) => part.ToolButtons));
const PointerPlace = withTexts('mapTools', () => import('./tools/PointerPlace').then((part) => part.PointerPlace));
const SketchPanel = withTexts('mapTools', () => import('./tools/SketchPanel').then((part) => part.SketchPanel));
const CompareMap = withTexts('mapTools', () => import('./tools/CompareMap').then((part) => part.CompareMap));
const GoToPlace = lazy(() => import('./GoToPlace').then((form) => ({ default: form.GoToPlace })));
const CommuneCard = lazy(() => import('./CommuneCard').then((card) => ({ default: card.CommuneCard })));
const TimeSlider = lazy(() => import('./TimeSlider').then((slider) => ({ default: slider.TimeSlider })));

interface Props {
  workplace: Workplace;
  hoveredId: string | null;
  selectedPlace: { longitude: number; latitude: number } | null;
  onHover: (facilityId: string | null) => void;
  onSelect: (facilityId: string) => void;
}

/** The map with its controls, legend, sources and the commune one points at. */
export function MapStage({ workplace, hoveredId, selectedPlace, onHover, onSelect }: Props) {
  const { t } = useTranslation();
  const { view, moveTo, filterBy, showDay, showFormer, colourBy } = workplace;
  const { filter, selectedId, position, date, before, withFormer, colouring } = view;
  const handle = useRef<MapHandle>(null);
  const theme = useTheme();
  const [pointedAt, setPointedAt] = useState<Commune | null>(null);
  const [tool, setTool] = useState<Tool | null>(null);
  const [zone, setZone] = useState<number | null>(null);
  const [hasFailedTiles, setHasFailedTiles] = useState(false);
  const [isBasemapLost, setIsBasemapLost] = useState(false);
  const { name: account } = useAccount();
  const [withBasemap, setWithBasemap] = useKept('basemap', account, (kept) => kept !== false);
  const [isUsable, setIsUsable] = useState(false);
  const { data: config } = useQuery(configQuery);
  const {
    data: communeTiles,
    error,
    refetch,
  } = useQuery({
    ...tileJsonQuery(communesTileJsonOn(date)),
    placeholderData: keepPreviousData,
  });
  const [today] = useState(() => dayOf(new Date()));
  // Only the tiles of a day say how long something has stood empty.
  const drawnDay = colouring === 'vacancy' ? (date ?? today) : date;
  const { data: facilityTiles } = useQuery({
    ...tileJsonQuery(facilitiesTileJson(filter, drawnDay)),
    placeholderData: keepPreviousData,
  });
  const { data: formerTiles } = useQuery(tileJsonQuery(formerCommunesTileJsonOn(date)));
  const { data: communes } = useQuery(communesQuery(config?.provinceCode));

  const communeSource = useMemo(() => communeTiles && tileSourceOf(communeTiles), [communeTiles]);
  const hasFormer = formerTiles !== undefined && formerTiles.boundary_source !== 'none';
  const formerSource = useMemo(
    () => (hasFormer && withFormer ? tileSourceOf(formerTiles) : null),
    [hasFormer, withFormer, formerTiles],
  );
  const facilitySource = useMemo(() => facilityTiles && tileSourceOf(facilityTiles, filter), [facilityTiles, filter]);
  const marks = useMemo(() => ({ selectedId, hoveredId, selectedPlace }), [selectedId, hoveredId, selectedPlace]);
  const basemap = withBasemap ? config?.basemap : null;
  const isReady = config !== undefined && communeSource !== undefined && facilitySource !== undefined;

  const chosenBounds = communes?.find(({ code }) => code === filter.communeCode)?.bounds;
  const hasPosition = useRef(position !== null);
  useEffect(() => {
    if (isReady && chosenBounds && !hasPosition.current) {
      const { west, south, east, north } = chosenBounds;
      handle.current?.showBounds([west, south, east, north]);
    }
    hasPosition.current = false;
  }, [isReady, chosenBounds]);

  // A link that says where to look is followed; facilities that are chosen later are brought into view.
  const [linkedId] = useState(position === null ? null : selectedId);
  useEffect(() => {
    if (isReady && selectedPlace && selectedId !== linkedId) {
      handle.current?.reveal(selectedPlace.longitude, selectedPlace.latitude);
    }
  }, [isReady, selectedPlace, selectedId, linkedId]);

  const noteUsable = useCallback(() => {
    setIsUsable(true);
    // For whoever measures: the first of these says when.
    performance.mark('map usable');
  }, []);

  const closeTool = useCallback(() => {
    setTool(null);
  }, []);

  const sources = [
    communeTiles?.boundary_source === 'demonstration' && t('map.demonstrationBoundaries'),
    communeTiles?.boundary_source === 'official' && t('map.officialBoundaries'),
    communeTiles?.attribution,
    basemap?.attribution,
  ].filter((source) => typeof source === 'string' && source !== '');

  return (
    <section className={styles.stage} aria-label={t('map.label')}>
      <p id="map-help" className="visually-hidden">
        {t('map.help')}
      </p>
      {isReady && communeTiles && (
        <MapView
          ref={handle}
          label={t('map.label')}
          describedBy="map-help"
          bounds={communeTiles.bounds}
          position={position}
          basemapUrl={basemap?.url ?? null}
          communes={communeSource}
          former={formerSource}
          facilities={facilitySource}
          theme={theme}
          chosenCommune={filter.communeCode}
          colouring={colouring}
          marks={marks}
          onMove={moveTo}
          onHover={onHover}
          onSelect={onSelect}
          onCommune={setPointedAt}
          onTilesFailed={() => {
            setHasFailedTiles(true);
          }}
          onBasemapLost={setIsBasemapLost}
          onLoaded={noteUsable}
        />
      )}
      {isReady && communeTiles && before !== null && (
        <Suspense>
          <CompareMap
            leader={handle}
            workplace={workplace}
            day={before}
            bounds={communeTiles.bounds}
            basemapUrl={basemap?.url ?? null}
          />
        </Suspense>
      )}
      {error && (
        <Notice title={t('error.load')} action={<Button onPress={() => void refetch()}>{t('shell.retry')}</Button>}>
          {t('error.network')}
        </Notice>
      )}
      <div className={styles.controls} data-print="none">
        <Button kind="icon" aria-label={t('map.zoomIn')} onPress={() => handle.current?.zoomBy(1)}>
          <Plus size={18} aria-hidden="true" />
        </Button>
        <Button kind="icon" aria-label={t('map.zoomOut')} onPress={() => handle.current?.zoomBy(-1)}>
          <Minus size={18} aria-hidden="true" />
        </Button>
        <Button kind="icon" aria-label={t('map.wholeProvince')} onPress={() => handle.current?.showProvince()}>
          <Maximize size={18} aria-hidden="true" />
        </Button>
        {isUsable && (
          <Suspense>
            <ToolButtons tool={tool} onChoose={setTool} workplace={workplace} />
          </Suspense>
        )}
      </div>
      {tool !== null && (
        <div className={styles.panel} data-print="none">
          <Suspense>
            {tool === 'goTo' ? (
              <GoToPlace
                onFound={({ longitude, latitude }) => handle.current?.showPlace(longitude, latitude)}
                onClose={closeTool}
              />
            ) : (
              <SketchPanel
                map={handle}
                filter={filter}
                day={date}
                zone={zone}
                onZone={setZone}
                onSelect={onSelect}
                onClose={closeTool}
              />
            )}
          </Suspense>
        </div>
      )}
      <div className={styles.time}>
        {isUsable && (
          <Suspense>
            <TimeSlider day={date} onChange={showDay} />
          </Suspense>
        )}
      </div>
      <div className={styles.below}>
        <Legend
          filter={filter}
          day={date}
          colouring={colouring}
          onColour={colourBy}
          former={hasFormer ? { isShown: withFormer, onChange: showFormer } : null}
          basemap={config?.basemap ? { isShown: withBasemap, onChange: setWithBasemap } : null}
        />
        {pointedAt !== null && (
          <Suspense>
            <CommuneCard
              commune={pointedAt}
              units={communes ?? []}
              chosenCode={filter.communeCode}
              onFilter={(communeCode) => {
                filterBy({ communeCode });
              }}
            />
          </Suspense>
        )}
      </div>
      {isReady && isUsable && (
        <Suspense>
          <PointerPlace map={handle} zone={zone} />
        </Suspense>
      )}
      <p className={styles.sources}>
        {hasFailedTiles && <span role="status">{t('map.tilesFailed')} </span>}
        {isBasemapLost && <span role="status">{t('map.basemapLost')} </span>}
        {sources.join(' · ')}
      </p>
    </section>
  );
}
