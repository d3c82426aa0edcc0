import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StateSymbol } from '../../components/stateSymbol/StateSymbol';
import { legendFilters, legendStates } from '../../map/style/legend';
import { formatNumber } from '../../shared/format';
import type { FacilityFilter } from '../../state/facilityFilter';
import { facilityCountsQuery } from '../../state/queries';
import styles from './legend.module.css';

const roomForLegend = '(min-width: 1100px)';

interface Props {
  filter: FacilityFilter;
  day: string | null;
  /** Whether the former communes are drawn; null: their boundaries are not there. */
  former: { isShown: boolean; onChange: (isShown: boolean) => void } | null;
}

/** What each symbol means and how many of it the filter finds. */
export function Legend({ filter, day, former }: Props) {
  const { t } = useTranslation();
  const [startsOpen] = useState(() => window.matchMedia(roomForLegend).matches);
  const filters = useMemo(() => legendFilters(filter), [filter]);
  const { data: counts } = useQuery({ ...facilityCountsQuery(filters, day), placeholderData: keepPreviousData });

  return (
    <details className={styles.legend} open={startsOpen}>
      <summary className={styles.head}>{t('map.legend')}</summary>
      <ul className={styles.rows}>
        {legendStates.map((state) => (
          <li key={state} className={styles.row} data-none={counts?.[state] === 0}>
            <StateSymbol state={state} />
            <span>{t(`state.${state}`)}</span>
            <span className={styles.count}>{counts ? formatNumber(counts[state]) : '…'}</span>
          </li>
        ))}
        <li className={styles.row}>
          <span className={styles.cluster} aria-hidden="true" />
          <span>{t('map.cluster')}</span>
        </li>
        {former && (
          <li>
            <label className={styles.row}>
              <input
                type="checkbox"
                checked={former.isShown}
                onChange={(event) => {
                  former.onChange(event.target.checked);
                }}
              />
              <span>{t('map.formerCommunes')}</span>
              <span className={styles.formerLine} aria-hidden="true" />
            </label>
          </li>
        )}
      </ul>
    </details>
  );
}
