import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapHandle } from '../../../map/leaflet/MapView';
import type { Place } from '../../../map/leaflet/mapTool';
import { pointerPlace } from '../../../map/leaflet/pointerPlace';
import { formatDegrees, formatNumber } from '../../../shared/format';
import { measurementQuery } from '../../../state/measurementQueries';
import styles from './tools.module.css';

interface Props {
  map: RefObject<MapHandle | null>;
  /** EPSG number of the zone of VN-2000; null: that with the nearest meridian. */
  zone: number | null;
}

/** How long the pointer rests before the server is asked for the place on the grid. */
const restMs = 200;

/** The coordinates under the pointer, or in the middle of the map: degrees at once, metres of VN-2000 when it rests. */
export function PointerPlace({ map, zone }: Props) {
  const { t } = useTranslation();
  const [pointed, setPointed] = useState<{ place: Place; isMiddle: boolean } | null>(null);
  const [rested, setRested] = useState<Place | null>(null);
  const place = pointed?.place ?? null;

  useEffect(
    () =>
      map.current?.attach(
        pointerPlace((moved, isMiddle) => {
          setPointed({ place: moved, isMiddle });
        }),
      ),
    [map],
  );
  useEffect(() => {
    const rest = setTimeout(() => {
      setRested(place);
    }, restMs);
    return () => {
      clearTimeout(rest);
    };
  }, [place]);

  const { data: measured } = useQuery({
    ...measurementQuery(rested ? [rested] : [], zone),
    // An answer for another place than the one shown would be a lie.
    placeholderData: undefined,
  });
  const grid = rested === place ? measured?.places[0] : undefined;
  if (pointed === null) {
    return null;
  }
  return (
    <dl className={styles.pointer} data-print="none" aria-label={t('mapTools.pointer.label')}>
      <div>
        <dt>{t(pointed.isMiddle ? 'mapTools.pointer.middle' : 'mapTools.pointer.pointer')}</dt>
        <dd>
          {t('mapTools.pointer.degrees', {
            latitude: formatDegrees(pointed.place.latitude),
            longitude: formatDegrees(pointed.place.longitude),
          })}
        </dd>
      </div>
      <div>
        <dt>{grid ? measured?.zone.name : 'VN-2000'}</dt>
        <dd>
          {grid ? t('mapTools.pointer.metres', { x: formatNumber(grid.northing), y: formatNumber(grid.easting) }) : '…'}
        </dd>
      </div>
    </dl>
  );
}
