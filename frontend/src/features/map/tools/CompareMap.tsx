import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button/Button';
import { communesTileJsonOn, facilitiesTileJson, tileSourceOf } from '../../../map/layers';
import { followMap } from '../../../map/leaflet/followMap';
import { MapView, type Bounds, type MapHandle } from '../../../map/leaflet/MapView';
import { formatDate } from '../../../shared/format';
import { tileJsonQuery } from '../../../state/queries';
import { useTheme } from '../../../state/theme';
import { DatesForm } from '../../shell/DatesForm';
import type { Workplace } from '../useWorkplace';
import { CompareCounts } from './CompareCounts';
import styles from './tools.module.css';

interface Props {
  /** The map of the day on the right. */
  leader: RefObject<MapHandle | null>;
  workplace: Workplace;
  /** The ISO day on the left. */
  day: string;
  bounds: Bounds;
  basemapUrl: string | null;
}

const noMarks = { selectedId: null, hoveredId: null, selectedPlace: null };
const nothing = () => {};
const percentAPress = 2;

/** The same map on another day, left of a line that is moved by pointer or arrow keys: communes then and now, facilities then and now. */
export function CompareMap({ leader, workplace: { view, compareWith }, day, bounds, basemapUrl }: Props) {
  const { t } = useTranslation();
  const { filter, date } = view;
  const theme = useTheme();
  const follower = useRef<MapHandle>(null);
  const [share, setShare] = useState(50);
  const { data: communeTiles } = useQuery({
    ...tileJsonQuery(communesTileJsonOn(day)),
    placeholderData: keepPreviousData,
  });
  const { data: facilityTiles } = useQuery({
    ...tileJsonQuery(facilitiesTileJson(filter, day)),
    placeholderData: keepPreviousData,
  });
  const communes = useMemo(() => communeTiles && tileSourceOf(communeTiles), [communeTiles]);
  const facilities = useMemo(() => facilityTiles && tileSourceOf(facilityTiles, filter), [facilityTiles, filter]);
  const isReady = communes !== undefined && facilities !== undefined;

  useEffect(
    () => (isReady && leader.current && follower.current ? followMap(leader.current, follower.current) : undefined),
    [isReady, leader],
  );

  return (
    <div
      className={styles.compare}
      style={{ '--share': share / 100 }}
      role="group"
      aria-label={t('mapTools.compare.open')}
    >
      <div className={styles.earlier} inert>
        {isReady && (
          <MapView
            ref={follower}
            label=""
            describedBy="map-help"
            bounds={bounds}
            position={null}
            basemapUrl={basemapUrl}
            communes={communes}
            former={null}
            facilities={facilities}
            theme={theme}
            chosenCommune={filter.communeCode}
            colouring={view.colouring}
            marks={noMarks}
            onMove={nothing}
            onHover={nothing}
            onSelect={nothing}
            onCommune={nothing}
            onTilesFailed={nothing}
            onBasemapLost={nothing}
            onLoaded={nothing}
          />
        )}
      </div>
      {communeTiles?.boundary_source === 'none' && (
        <p className={styles.unknown} role="status">
          {t('mapTools.compare.noBoundaries', { date: formatDate(day) })}
        </p>
      )}
      <span className={styles.line} aria-hidden="true" />
      <label className={styles.swipe}>
        <span className="visually-hidden">{t('mapTools.compare.line')}</span>
        <input
          type="range"
          min={0}
          max={100}
          step={percentAPress}
          value={share}
          aria-valuetext={t('mapTools.compare.share', { share, before: formatDate(day) })}
          onChange={(event) => {
            setShare(Number(event.target.value));
          }}
        />
      </label>
      <div className={styles.days} data-print="none">
        <DatesForm
          key={day}
          idPrefix="compare"
          fields={[
            { name: 'before', label: t('mapTools.compare.left'), hint: t('mapTools.compare.leftHint'), value: day },
          ]}
          onShow={({ before }) => {
            compareWith(before ?? null);
          }}
        />
        <span className={styles.right}>
          {t('mapTools.compare.right', { date: date === null ? t('map.time.today') : formatDate(date) })}
        </span>
        <CompareCounts filter={filter} before={day} after={date} />
        <Button
          kind="quiet"
          onPress={() => {
            compareWith(null);
          }}
        >
          {t('mapTools.compare.end')}
        </Button>
      </div>
    </div>
  );
}
