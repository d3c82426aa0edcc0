import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ImportRow } from '../../api/imports';
import { Button, buttonClass } from '../../components/button/Button';
import { DataTable, type TableColumn } from '../../components/dataTable/DataTable';
import { Notice } from '../../components/notice/Notice';
import { formatMoment, formatNumber } from '../../shared/format';
import { importsQuery } from '../../state/importQueries';
import page from '../page.module.css';
import { useAccount } from '../access/AccountContext';
import { LoadFailed } from '../shell/LoadFailed';
import { usePageTitle } from '../shell/usePageTitle';
import { importableKinds } from './importableKinds';
import styles from './imports.module.css';

/** The files that were handed in, newest first. */
export function ImportsPage() {
  const { t } = useTranslation();
  usePageTitle(t('nav.imports'));
  const account = useAccount();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(importsQuery);
  const rows = data?.pages.flatMap(({ nodes }) => nodes ?? []) ?? [];
  const figure = (id: 'added' | 'changed' | 'unchanged' | 'refused'): TableColumn<ImportRow> => ({
    id,
    header: t(`imports.${id}`),
    isFigure: true,
    cell: ({ figures }) => (figures === null ? '–' : formatNumber(figures[id])),
  });
  const columns: TableColumn<ImportRow>[] = [
    {
      id: 'file',
      header: t('imports.file'),
      cell: ({ id, fileName, kind }) => (
        <span className={styles.twoLines}>
          <Link href={`/imports/${id}`}>{fileName}</Link>
          <span className={styles.soft}>{t(`imports.kind.${kind}`)}</span>
        </span>
      ),
    },
    {
      id: 'status',
      header: t('imports.statusHead'),
      cell: ({ status }) => <span className={page.tag}>{t(`imports.status.${status}`)}</span>,
    },
    figure('added'),
    figure('changed'),
    figure('unchanged'),
    figure('refused'),
    {
      id: 'requested',
      header: t('imports.requested'),
      cell: ({ account: by, requestedAt }) => `${by}, ${formatMoment(requestedAt)}`,
    },
  ];
  const mayImport = importableKinds(account.commands).length > 0;
  return (
    <div className={page.page}>
      <header className={page.tools}>
        <h1>{t('nav.imports')}</h1>
        {mayImport && (
          <Link href="/imports/new" className={buttonClass('primary')}>
            {t('imports.new')}
          </Link>
        )}
      </header>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {data?.pages[0]?.totalCount === 0 && <Notice title={t('imports.none')}>{t('imports.noneText')}</Notice>}
      {rows.length > 0 && <DataTable caption={t('nav.imports')} columns={columns} rows={rows} idOf={({ id }) => id} />}
      {data === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
      {hasNextPage && (
        <div className={page.more}>
          <Button onPress={() => void fetchNextPage()}>{t('shell.more')}</Button>
        </div>
      )}
    </div>
  );
}
