import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../shell/LoadFailed';
import page from '../page.module.css';
import { reportQuery } from '../../state/reportQueries';
import { Headline } from './Headline';
import { FlowCard } from './FlowCard';
import { MapCard } from './MapCard';
import { ProgressCard } from './ProgressCard';
import { ReportDates } from './ReportDates';
import { ReportsFrame } from './ReportsFrame';
import styles from './reports.module.css';
import { TableCard } from './TableCard';
import { useReports } from './useReports';

/** How far the handling has come: in figures, over time, on the map and row by row. */
export function ProgressPage() {
  const { t } = useTranslation();
  const reports = useReports();
  const { provinceCode, dates, asOf, before, earlier, show } = reports;
  const {
    data: communes,
    error,
    refetch,
  } = useQuery({
    ...reportQuery('PROGRESS_BY_COMMUNE', provinceCode, asOf, earlier),
    enabled: provinceCode !== '',
  });
  return (
    <ReportsFrame part="progress" dates={dates}>
      <ReportDates dates={dates} before={before} onShow={show} />
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {communes ? (
        <div className={page.stack}>
          <Headline table={communes} dates={dates} before={before} />
          <div className={styles.pair}>
            <ProgressCard reports={reports} />
            <MapCard table={communes} dates={dates} />
          </div>
          <FlowCard reports={reports} />
          <TableCard reports={reports} communes={communes} />
        </div>
      ) : (
        !error && <p className={page.soft}>{t('shell.loading')}</p>
      )}
    </ReportsFrame>
  );
}
