import { useTranslation } from 'react-i18next';
import { LinePlot, type PlotLine } from '../../components/plot/LinePlot';
import page from '../page.module.css';
import { progressSteps } from './progressFilters';
import { recordsPlace, type useReports } from './useReports';
import { useProgressSeries } from './useProgressSeries';

const looks = {
  toHandle: { state: 'surplus', dashes: '2 3' },
  decided: { state: 'decided', dashes: '7 3' },
  handedOver: { state: 'handedOver', dashes: '12 3 2 3' },
  inUse: { state: 'retained' },
} as const;

/** The steps of the handling over time. */
export function ProgressCard({ reports }: { reports: ReturnType<typeof useReports> }) {
  const { t } = useTranslation();
  const { days, figures, filters } = useProgressSeries(reports);
  const lines: PlotLine[] = progressSteps.map((id) => ({
    id,
    label: t(`reports.step.${id}`),
    ...looks[id],
    values: figures.map((progress) => (progress === null ? null : (progress[id][0]?.facilities ?? 0))),
  }));
  return (
    <section className={page.card} aria-labelledby="reports-over-time">
      <h2 id="reports-over-time">{t('reports.overTime')}</h2>
      <LinePlot
        label={t('reports.overTimeLabel')}
        days={days}
        lines={lines}
        dayLabel={t('reports.day')}
        tableLabel={t('reports.figuresOfPlot')}
        placeOf={(id, day) => {
          const step = progressSteps.find((one) => one === id) ?? 'toHandle';
          return recordsPlace(filters[step], { date: day, known: reports.dates.known });
        }}
      />
    </section>
  );
}
