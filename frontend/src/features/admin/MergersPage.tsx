import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MergerPlanRow } from '../../api/mergers';
import { Button, buttonClass } from '../../components/button/Button';
import { DataTable, type TableColumn } from '../../components/dataTable/DataTable';
import { Notice } from '../../components/notice/Notice';
import { PaperLine } from '../../components/timeline/PaperLine';
import { formatDate } from '../../shared/format';
import { mergerPlansQuery } from '../../state/mergerQueries';
import { useAccount } from '../access/AccountContext';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import styles from './admin.module.css';
import { AdminFrame } from './AdminFrame';

/** The plans by which units are merged, divided or redrawn. */
export function MergersPage() {
  const { t } = useTranslation();
  const { commands } = useAccount();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(mergerPlansQuery);
  const rows = data?.pages.flatMap(({ nodes }) => nodes ?? []) ?? [];
  const columns: TableColumn<MergerPlanRow>[] = [
    {
      id: 'plan',
      header: t('admin.plan'),
      cell: ({ id, number, content }) => (
        <span className={styles.twoLines}>
          <Link href={`/admin/mergers/${id}`}>{content.name}</Link>
          <span className={styles.soft}>{number}</span>
        </span>
      ),
    },
    {
      id: 'status',
      header: t('dossier.status'),
      cell: ({ status }) => <span className={page.tag}>{t(`admin.status.${status}`)}</span>,
    },
    { id: 'day', header: t('admin.effectiveOn'), cell: ({ content }) => formatDate(content.effectiveOn) },
    { id: 'act', header: t('admin.legalAct'), cell: ({ content }) => <PaperLine paper={content.legalAct} /> },
  ];
  return (
    <AdminFrame part="mergers">
      {commands.includes('DRAFT_MERGER_PLAN') && (
        <p className={page.tools}>
          <Link href="/admin/mergers/new" className={buttonClass('primary')}>
            {t('admin.draft.new')}
          </Link>
        </p>
      )}
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {data?.pages[0]?.totalCount === 0 && <Notice title={t('admin.noPlans')}>{t('admin.noPlansText')}</Notice>}
      {rows.length > 0 && (
        <DataTable caption={t('admin.part.mergers')} columns={columns} rows={rows} idOf={({ id }) => id} />
      )}
      {data === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
      {hasNextPage && (
        <div className={page.more}>
          <Button onPress={() => void fetchNextPage()}>{t('shell.more')}</Button>
        </div>
      )}
    </AdminFrame>
  );
}
