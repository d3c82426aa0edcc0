import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../components/choiceChips/ChoiceChips';
import { formatDate } from '../../shared/format';
import { differenceQuery, reportQuery } from '../../state/reportQueries';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { DifferenceView } from './DifferenceView';
import { ReportDates } from './ReportDates';
import { ReportsFrame } from './ReportsFrame';
import styles from './reports.module.css';
import { useReports } from './useReports';

const codes = ['PROGRESS_BY_COMMUNE', 'PROGRESS_BY_ORGANISATION', 'PROGRESS_BY_CATEGORY', 'DOSSIER_TRACKER'] as const;

/** What has changed since an earlier day, and why. */
export function ChangesPage() {
  const { t } = useTranslation();
  const { provinceCode, params, dates, asOf, before, earlier, show } = useReports();
  const code = codes.find((one) => one === params.get('code')) ?? 'PROGRESS_BY_COMMUNE';
  const isReady = provinceCode !== '';
  const difference = useQuery({ ...differenceQuery(code, provinceCode, earlier, asOf), enabled: isReady });
  const table = useQuery({ ...reportQuery(code, provinceCode, asOf), enabled: isReady });
  const error = difference.error ?? table.error;
  return (
    <ReportsFrame part="changes" dates={dates}>
      <ReportDates dates={dates} before={before} onShow={show} />
      <div className={styles.choices}>
        <ChoiceChips
          label={t('reports.report')}
          choices={codes.map((id) => ({ id, text: t(`reports.code.${id}`) }))}
          value={code}
          onChange={(chosen) => {
            show({}, { code: chosen });
          }}
        />
      </div>
      <p className={styles.lead}>
        {dates.date === null
          ? t('reports.fromToToday', { from: formatDate(before) })
          : t('reports.fromTo', { from: formatDate(before), to: formatDate(dates.date) })}
      </p>
      {error && <LoadFailed error={error} onRetry={() => Promise.all([difference.refetch(), table.refetch()])} />}
      {difference.data && table.data ? (
        <DifferenceView difference={difference.data} table={table.data} />
      ) : (
        !error && <p className={page.soft}>{t('shell.loading')}</p>
      )}
    </ReportsFrame>
  );
}
