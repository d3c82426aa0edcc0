import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { StateSymbol } from '../../../components/stateSymbol/StateSymbol';
import { legendFilters, legendStates } from '../../../map/style/legend';
import { formatDate, formatNumber } from '../../../shared/format';
import type { FacilityFilter } from '../../../state/facilityFilter';
import { facilityCountsQuery } from '../../../state/queries';
import styles from './tools.module.css';

interface Props {
  filter: FacilityFilter;
  before: string;
  /** Null: today. */
  after: string | null;
}

/** How many facilities of each state there were on the two days. */
export function CompareCounts({ filter, before, after }: Props) {
  const { t } = useTranslation();
  const filters = legendFilters(filter);
  const { data: then } = useQuery({ ...facilityCountsQuery(filters, before), placeholderData: keepPreviousData });
  const { data: now } = useQuery({ ...facilityCountsQuery(filters, after), placeholderData: keepPreviousData });
  return (
    <details>
      <summary>{t('mapTools.compare.counts')}</summary>
      <table className={styles.counts}>
        <thead>
          <tr>
            <td />
            <th scope="col">{formatDate(before)}</th>
            <th scope="col">{after === null ? t('map.time.today') : formatDate(after)}</th>
          </tr>
        </thead>
        <tbody>
          {legendStates.map((state) => (
            <tr key={state}>
              <th scope="row">
                <StateSymbol state={state} /> {t(`state.${state}`)}
              </th>
              <td>{then ? formatNumber(then[state]) : '…'}</td>
              <td>{now ? formatNumber(now[state]) : '…'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
