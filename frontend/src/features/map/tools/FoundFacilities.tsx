import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FoundFacility } from '../../../api/measurement';
import { Button } from '../../../components/button/Button';
import { StateSymbol } from '../../../components/stateSymbol/StateSymbol';
import type { Place } from '../../../map/leaflet/mapTool';
import { facilityStateOf } from '../../../shared/facilityState';
import { formatDistance, formatNumber } from '../../../shared/format';
import type { FacilityFilter } from '../../../state/facilityFilter';
import { facilitiesInAreaQuery, nearestFacilitiesQuery } from '../../../state/measurementQueries';
import { LoadFailed } from '../../shell/LoadFailed';
import styles from './tools.module.css';

interface Props {
  filter: FacilityFilter;
  day: string | null;
  onSelect: (facilityId: string) => void;
}

/** The facilities of the filter inside an outline. */
export function FacilitiesInside({ outline, filter, day, onSelect }: Props & { outline: readonly Place[] }) {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(
    facilitiesInAreaQuery(outline, filter, day),
  );
  const total = data?.pages[0]?.totalCount;
  return (
    <section aria-label={t('mapTools.inside.label')}>
      <h3>{t('mapTools.inside.title', { formatted: total === undefined ? '…' : formatNumber(total) })}</h3>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      <ul className={styles.found}>
        {data?.pages
          .flatMap(({ nodes }) => nodes)
          .map((facility) => (
            <Row key={facility.id} facility={facility} note={facility.number} onSelect={onSelect} />
          ))}
      </ul>
      {hasNextPage && <Button onPress={() => void fetchNextPage()}>{t('shell.more')}</Button>}
    </section>
  );
}

/** The facilities of the filter nearest to a place. */
export function FacilitiesAround({ place, filter, day, onSelect }: Props & { place: Place }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(nearestFacilitiesQuery(place, filter, day));
  return (
    <section aria-label={t('mapTools.around.title')}>
      <h3>{t('mapTools.around.title')}</h3>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      <ul className={styles.found}>
        {data?.map(({ facility, distanceM }) => (
          <Row key={facility.id} facility={facility} note={formatDistance(distanceM)} onSelect={onSelect} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  facility: FoundFacility;
  note: string;
  onSelect: (facilityId: string) => void;
}

function Row({ facility, note, onSelect }: RowProps) {
  const { t } = useTranslation();
  const state = facilityStateOf(facility);
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          onSelect(facility.id);
        }}
      >
        <StateSymbol state={state} />
        <span>
          {facility.name}
          <span className={styles.note}>
            {t(`state.${state}`)} · {note}
          </span>
        </span>
      </button>
    </li>
  );
}
