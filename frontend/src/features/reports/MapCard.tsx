import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportTable } from '../../api/reports';
import { ChoiceChips } from '../../components/choiceChips/ChoiceChips';
import { formatNumber, formatShare } from '../../shared/format';
import type { Dates } from '../../state/asOf';
import page from '../page.module.css';
import { CommuneMap } from './CommuneMap';
import { cellAt, measureTitle } from './reportTable';
import styles from './reports.module.css';
import { recordsPlace } from './useReports';

const measures = ['shareDecided', 'shareInUse', 'toHandle', 'decided', 'inUse'] as const;
type Measure = (typeof measures)[number];

/** A share opens the facilities that are its part. */
const listedBy: Record<Measure, string> = {
  shareDecided: 'decided',
  shareInUse: 'inUse',
  toHandle: 'toHandle',
  decided: 'decided',
  inUse: 'inUse',
};

/** The communes on a map, shaded by one measure of the report. */
export function MapCard({ table, dates }: { table: ReportTable; dates: Dates }) {
  const { t } = useTranslation();
  const [measure, setMeasure] = useState<Measure>('shareDecided');
  const isShare = measure === 'shareDecided' || measure === 'shareInUse';
  const title = measureTitle(table, measure);
  const figures = table.rows.map((row) => {
    const value = cellAt(table, row, measure)?.number ?? null;
    const filter = cellAt(table, row, listedBy[measure])?.filter;
    return {
      code: row.key,
      name: row.name,
      value,
      text: value === null ? '–' : isShare ? formatShare(Math.round(value * 100) / 100) : formatNumber(value),
      place: filter ? recordsPlace(filter, dates) : null,
    };
  });
  return (
    <section className={page.card} aria-labelledby="reports-map">
      <div className={page.tools}>
        <h2 id="reports-map">{t('reports.map')}</h2>
        <ChoiceChips
          label={t('reports.measure')}
          choices={measures.map((id) => ({ id, text: t(`reports.mapMeasure.${id}`) }))}
          value={measure}
          onChange={setMeasure}
        />
      </div>
      <div className={styles.map}>
        <CommuneMap
          label={t('reports.mapLabel', { measure: title })}
          day={dates.date}
          figures={figures}
          isShare={isShare}
          readLimit={(limit) => (isShare ? formatShare(limit) : formatNumber(limit))}
        />
      </div>
    </section>
  );
}
