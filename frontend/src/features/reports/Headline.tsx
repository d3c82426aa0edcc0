import { useTranslation } from 'react-i18next';
import type { ReportTable } from '../../api/reports';
import { formatDate, formatNumber, formatShare, formatSignedNumber } from '../../shared/format';
import type { Dates } from '../../state/asOf';
import { FigureLink } from './FigureLink';
import { cellAt, measureTitle } from './reportTable';
import styles from './reports.module.css';
import { recordsPlace } from './useReports';

interface Props {
  table: ReportTable;
  dates: Dates;
  before: string;
}

const measures = [
  { key: 'total', share: null },
  { key: 'toHandle', share: null },
  { key: 'decided', share: 'shareDecided' },
  { key: 'handedOver', share: null },
  { key: 'inUse', share: 'shareInUse' },
] as const;

/** The province's figures of the day, each with what has changed since the earlier one. */
export function Headline({ table, dates, before }: Props) {
  const { t } = useTranslation();
  const { total } = table;
  if (total === null) {
    return null;
  }
  return (
    <section aria-label={t('reports.headline')}>
      <dl className={styles.headline}>
        {measures.map(({ key, share }) => {
          const cell = cellAt(table, total, key);
          const part = share && cellAt(table, total, share)?.number;
          const change = cellAt(table, total, `change.${key}`)?.number;
          const label = measureTitle(table, key);
          return (
            <div key={key} className={styles.measure}>
              <dt>{label}</dt>
              <dd>
                <strong className={styles.large}>
                  {cell?.filter && cell.number !== null ? (
                    <FigureLink figure={cell.number} label={label} place={recordsPlace(cell.filter, dates)} />
                  ) : (
                    formatNumber(cell?.number ?? 0)
                  )}
                </strong>
                {typeof part === 'number' && <span className={styles.soft}> {formatShare(part)}</span>}
                {typeof change === 'number' && (
                  <span className={styles.change}>
                    {t('reports.since', { change: formatSignedNumber(change), date: formatDate(before) })}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
