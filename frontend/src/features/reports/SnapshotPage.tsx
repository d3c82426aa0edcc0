import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { snapshotExport, type FrozenReport } from '../../api/reports';
import { FactList } from '../../components/factList/FactList';
import { Notice } from '../../components/notice/Notice';
import { PaperLine } from '../../components/timeline/PaperLine';
import { formatDate, formatMoment } from '../../shared/format';
import { frozenReportQuery } from '../../state/reportQueries';
import page from '../page.module.css';
import { BackLink } from '../shell/BackLink';
import { LoadFailed } from '../shell/LoadFailed';
import { usePageTitle } from '../shell/usePageTitle';
import { DifferenceView } from './DifferenceView';
import { ReportTableView } from './ReportTableView';
import styles from './reports.module.css';

/** One frozen report: as it was sent, and what has become known of the same day since. */
export function SnapshotPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(frozenReportQuery(id));
  usePageTitle(data ? data.report.title : t('reports.part.frozen'));
  return (
    <div className={page.page}>
      <BackLink to="/reports/frozen">{t('reports.part.frozen')}</BackLink>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {data === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
      {data === null && <Notice title={t('reports.notFound')}>{t('reports.notFoundText')}</Notice>}
      {data && <Snapshot frozen={data} />}
    </div>
  );
}

function Snapshot({ frozen }: { frozen: FrozenReport }) {
  const { t } = useTranslation();
  const { id, report, difference, sha256, frozenBy, organisation, effectiveAt, recordedAt, paper, note } = frozen;
  return (
    <div className={page.stack}>
      <header className={page.titleLine}>
        <h1>
          {t('reports.form', { form: report.form })}: {report.title}
        </h1>
        <a className={styles.export} href={snapshotExport(id)} download>
          <Download size={16} aria-hidden="true" /> {t('reports.export')}
        </a>
      </header>
      <section className={page.card} aria-label={t('reports.aboutFrozen')}>
        <FactList
          facts={[
            { label: t('reports.figuresOf'), value: formatDate(effectiveAt) },
            { label: t('reports.frozenAt'), value: formatMoment(recordedAt) },
            { label: t('reports.frozenBy'), value: [frozenBy, organisation?.name].filter(Boolean).join(' · ') },
            { label: t('paper.title'), value: paper && <PaperLine paper={paper} /> },
            { label: t('reports.note'), value: note },
            { label: 'SHA-256', value: <code className={styles.hash}>{sha256}</code> },
          ]}
        />
      </section>
      <ReportTableView table={report} />
      <section aria-labelledby="reports-since-frozen">
        <h2 id="reports-since-frozen">{t('reports.sinceFrozen')}</h2>
        <DifferenceView difference={difference} table={report} />
      </section>
    </div>
  );
}
