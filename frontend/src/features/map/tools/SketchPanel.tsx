import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button/Button';
import { SelectField } from '../../../components/field/SelectField';
import type { MapHandle } from '../../../map/leaflet/MapView';
import type { Place } from '../../../map/leaflet/mapTool';
import { Sketch } from '../../../map/leaflet/sketch';
import { ApiError } from '../../../shared/errors';
import { formatArea, formatDistance, formatNumber } from '../../../shared/format';
import type { FacilityFilter } from '../../../state/facilityFilter';
import { measurementQuery, surveyZonesQuery } from '../../../state/measurementQueries';
import { FacilitiesAround, FacilitiesInside } from './FoundFacilities';
import styles from './tools.module.css';

interface Props {
  map: RefObject<MapHandle | null>;
  filter: FacilityFilter;
  /** Null: today. */
  day: string | null;
  zone: number | null;
  onZone: (zone: number | null) => void;
  onSelect: (facilityId: string) => void;
  onClose: () => void;
}

const nearestZone = 'nearest';

/** Measures what is drawn on the map, and finds the facilities inside it or around it. The server measures. */
export function SketchPanel({ map, filter, day, zone, onZone, onSelect, onClose }: Props) {
  const { t } = useTranslation();
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const [sketch] = useState(
    () =>
      new Sketch({
        onAdd: (place) => {
          setPlaces((drawn) => [...drawn, place]);
        },
        onRemoveLast: () => {
          setPlaces((drawn) => drawn.slice(0, -1));
        },
      }),
  );
  useEffect(() => map.current?.attach(sketch), [map, sketch]);
  useEffect(() => {
    sketch.show(places);
  }, [sketch, places]);
  const { data: measured, error } = useQuery(measurementQuery(places, zone));
  const { data: zones = [] } = useQuery(surveyZonesQuery);
  const shown = places.length === 0 ? undefined : measured;
  const [first] = places;

  return (
    <section className={styles.sketch} aria-label={t('mapTools.sketch.open')}>
      <h2>{t('mapTools.sketch.open')}</h2>
      <p className={styles.help}>{t('mapTools.sketch.help')}</p>
      <div className={styles.actions}>
        <Button
          onPress={() => {
            const { middle } = sketch;
            setPlaces((drawn) => (middle ? [...drawn, middle] : drawn));
          }}
        >
          {t('mapTools.sketch.addMiddle')}
        </Button>
        <Button
          isDisabled={places.length === 0}
          onPress={() => {
            setPlaces(places.slice(0, -1));
          }}
        >
          {t('mapTools.sketch.removeLast')}
        </Button>
        <Button
          isDisabled={places.length === 0}
          onPress={() => {
            setPlaces([]);
          }}
        >
          {t('mapTools.sketch.clear')}
        </Button>
      </div>
      {error && (
        <p role="alert" className={styles.problem}>
          {error instanceof ApiError ? error.message : t('error.network')}
        </p>
      )}
      <div role="status">
        <dl className={styles.figures}>
          <div>
            <dt>{t('mapTools.sketch.places')}</dt>
            <dd>{formatNumber(places.length)}</dd>
          </div>
          {shown && places.length > 1 && (
            <div>
              <dt>{t('mapTools.sketch.length')}</dt>
              <dd>{formatDistance(shown.lengthM)}</dd>
            </div>
          )}
          {shown?.perimeterM != null && (
            <div>
              <dt>{t('mapTools.sketch.perimeter')}</dt>
              <dd>{formatDistance(shown.perimeterM)}</dd>
            </div>
          )}
          {shown?.areaM2 != null && (
            <div>
              <dt>{t('mapTools.sketch.area')}</dt>
              <dd>{formatArea(shown.areaM2)}</dd>
            </div>
          )}
          {shown?.problem != null && (
            <div>
              <dt>{t('mapTools.sketch.noArea')}</dt>
              <dd>{shown.problem}</dd>
            </div>
          )}
        </dl>
      </div>
      <SelectField
        id="sketch-zone"
        label={t('mapTools.sketch.zone')}
        value={zone === null ? nearestZone : String(zone)}
        onChange={(chosen) => {
          onZone(chosen === nearestZone || chosen === '' ? null : Number(chosen));
        }}
        choices={[
          { id: nearestZone, text: t('mapTools.sketch.nearestZone') },
          ...zones.map(({ epsg, name }) => ({ id: String(epsg), text: `${name} (EPSG ${epsg})` })),
        ]}
      />
      {shown && (
        <table className={styles.grid}>
          <caption>{t('mapTools.sketch.grid', { zone: shown.zone.name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('mapTools.sketch.number')}</th>
              <th scope="col">{t('mapTools.sketch.x')}</th>
              <th scope="col">{t('mapTools.sketch.y')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.places.map(({ northing, easting }, index) => (
              // Places have nothing but their turn to tell them apart.
              <tr key={index}>
                <th scope="row">{formatNumber(index + 1)}</th>
                <td>{formatNumber(northing)}</td>
                <td>{formatNumber(easting)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {first && places.length === 1 && <FacilitiesAround place={first} filter={filter} day={day} onSelect={onSelect} />}
      {shown?.areaM2 != null && places.length > 2 && (
        <FacilitiesInside outline={places} filter={filter} day={day} onSelect={onSelect} />
      )}
      <div className={styles.actions}>
        <Button kind="quiet" onPress={onClose}>
          {t('shell.close')}
        </Button>
      </div>
    </section>
  );
}
