import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ReportSnapshot } from '../../api/reports';
import { Button } from '../../components/button/Button';
import { DataTable, type TableColumn } from '../../components/dataTable/DataTable';
import { Notice } from '../../components/notice/Notice';
import { PaperLine } from '../../components/timeline/PaperLine';
import { formatDate, formatMoment } from '../../shared/format';
import { snapshotsQuery } from '../../state/reportQueries';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { ReportsFrame } from './ReportsFrame';
import styles from './reports.module.css';

/** The reports that were frozen as they were sent, the latest first. */
export function FrozenPage() {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(snapshotsQuery);
  const rows = data?.pages.flatMap(({ nodes }) => nodes ?? []) ?? [];
  const columns: TableColumn<ReportSnapshot>[] = [
    {
      id: 'report',
      header: t('reports.report'),
      cell: ({ id, code, note }) => (
        <span className={styles.twoLines}>
          <Link href={`/reports/frozen/${id}`}>{t(`reports.code.${code}`)}</Link>
          {note && <span className={styles.soft}>{note}</span>}
        </span>
      ),
    },
    { id: 'day', header: t('reports.figuresOf'), cell: ({ effectiveAt }) => formatDate(effectiveAt) },
    {
      id: 'frozen',
      header: t('reports.frozenAt'),
      sorted: 'descending',
      cell: ({ recordedAt, frozenBy, organisation }) => (
        <span className={styles.twoLines}>
          <span>{formatMoment(recordedAt)}</span>
          <span className={styles.soft}>{[frozenBy, organisation?.name].filter(Boolean).join(' · ')}</span>
        </span>
      ),
    },
    { id: 'paper', header: t('paper.title'), cell: ({ paper }) => paper && <PaperLine paper={paper} /> },
    {
      id: 'hash',
      header: 'SHA-256',
      cell: ({ sha256 }) => <code className={styles.hash}>{sha256.slice(0, 12)}…</code>,
    },
  ];
  return (
    <ReportsFrame part="frozen">
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {data?.pages[0]?.totalCount === 0 && (
        <Notice title={t('reports.noneFrozen')} action={<Link href="/reports/weekly">{t('reports.part.weekly')}</Link>}>
          {t('reports.noneFrozenText')}
        </Notice>
      )}
      {rows.length > 0 && (
        <DataTable caption={t('reports.part.frozen')} columns={columns} rows={rows} idOf={({ id }) => id} />
      )}
      {data === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
      {hasNextPage && (
        <div className={page.more}>
          <Button onPress={() => void fetchNextPage()}>{t('shell.more')}</Button>
        </div>
      )}
    </ReportsFrame>
  );
}
