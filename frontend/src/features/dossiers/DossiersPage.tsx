import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { dossierStatuses, type DossierRow } from '../../api/dossiers';
import { Button, buttonClass } from '../../components/button/Button';
import { ChoiceChips } from '../../components/choiceChips/ChoiceChips';
import { DataTable, type TableColumn } from '../../components/dataTable/DataTable';
import { Notice } from '../../components/notice/Notice';
import { formatDate, formatNumber } from '../../shared/format';
import { dossiersQuery } from '../../state/caseQueries';
import styles from '../page.module.css';
import { DossiersFrame } from './DossiersFrame';

const all = 'ALL';

/** All offers and requests one may see, oldest first. */
export function DossiersPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const wanted = new URLSearchParams(useSearch()).get('status');
  const status = dossierStatuses.find((each) => each === wanted) ?? null;
  const { data, error, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    ...dossiersQuery(status === null ? [] : [status]),
    placeholderData: keepPreviousData,
  });

  const rows = useMemo(() => data?.pages.flatMap(({ nodes }) => nodes ?? []) ?? [], [data]);
  const total = data?.pages[0]?.totalCount;
  const columns = useMemo(
    (): TableColumn<DossierRow>[] => [
      {
        id: 'number',
        header: t('dossier.number'),
        cell: ({ id, number }) => (
          <Link href={`/dossiers/${id}`} className={styles.number}>
            {number}
          </Link>
        ),
      },
      {
        id: 'submittedOn',
        header: t('dossier.submittedOn'),
        sorted: 'ascending',
        cell: ({ submittedOn }) => formatDate(submittedOn),
      },
      { id: 'kind', header: t('dossier.kind'), cell: ({ kind }) => t(`enum.dossierKind.${kind}`) },
      { id: 'proposer', header: t('dossier.proposer'), cell: ({ proposer }) => proposer.name },
      {
        id: 'facilities',
        header: t('dossier.facilities'),
        cell: ({ facilities: [first, ...others] }) => (
          <span>
            {first?.name}
            {others.length > 0 && (
              <span className={styles.soft}> {t('dossier.moreFacilities', { count: others.length })}</span>
            )}
          </span>
        ),
      },
      {
        id: 'status',
        header: t('dossier.status'),
        cell: (row) => <span className={styles.tag}>{t(`enum.dossierStatus.${row.status}`)}</span>,
      },
    ],
    [t],
  );

  return (
    <DossiersFrame part="all">
      <div className={styles.tools}>
        <ChoiceChips
          label={t('dossier.statusFilter')}
          value={status ?? all}
          choices={[
            { id: all, text: t('dossier.all') },
            ...dossierStatuses.map((id) => ({ id, text: t(`enum.dossierStatus.${id}`) })),
          ]}
          onChange={(chosen) => {
            navigate(chosen === all ? '/dossiers/all' : `/dossiers/all?status=${chosen}`);
          }}
        />
        <p role="status">
          {total !== undefined && t('dossier.count', { count: total, formatted: formatNumber(total) })}
        </p>
      </div>
      {error && (
        <Notice title={t('error.load')} action={<Button onPress={() => void refetch()}>{t('shell.retry')}</Button>}>
          {t('error.network')}
        </Notice>
      )}
      {total === 0 ? (
        <Notice
          title={t('dossier.emptyTitle')}
          action={
            <Link href="/map?classification=SURPLUS" className={buttonClass('secondary')}>
              {t('dossier.emptyAction')}
            </Link>
          }
        >
          {t('dossier.emptyText')}
        </Notice>
      ) : (
        <DataTable caption={t('dossier.title')} columns={columns} rows={rows} idOf={({ id }) => id} />
      )}
      {hasNextPage && (
        <div className={styles.more}>
          <Button onPress={() => void fetchNextPage()}>{t('shell.more')}</Button>
        </div>
      )}
    </DossiersFrame>
  );
}
