import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MissingPaper } from '../../api/custody';
import { Button } from '../../components/button/Button';
import { DataTable, type TableColumn } from '../../components/dataTable/DataTable';
import { Notice } from '../../components/notice/Notice';
import { formatDate, formatNumber } from '../../shared/format';
import { missingPapersQuery } from '../../state/custodyQueries';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { LandFundPage } from './LandFundPage';
import styles from './matching.module.css';

/** Which record lacks which paper, the oldest case first. */
export function MissingPapersPage() {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(missingPapersQuery);
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  const total = data?.pages[0]?.totalCount;
  const columns: TableColumn<MissingPaper>[] = [
    {
      id: 'subject',
      header: t('missing.record'),
      cell: ({ subject: { kind, nodeId, label } }) => {
        const place = placeOf(kind, nodeId);
        return (
          <span className={styles.twoLines}>
            {place === null ? <strong>{label}</strong> : <Link href={place}>{label}</Link>}
            <span className={styles.soft}>{t(`missing.kind.${kind}`)}</span>
          </span>
        );
      },
    },
    {
      id: 'since',
      header: t('missing.since'),
      sorted: 'ascending',
      cell: ({ caseOf }) => formatDate(caseOf),
    },
    {
      id: 'paper',
      header: t('missing.paper'),
      cell: ({ paper: { name, isOriginal, legalSource } }) => (
        <span className={styles.twoLines}>
          <span>{name}</span>
          <span className={styles.soft}>
            {isOriginal && `${t('missing.original')} · `}
            {legalSource}
          </span>
        </span>
      ),
    },
    { id: 'organisation', header: t('missing.whose'), cell: ({ organisation }) => organisation.name },
  ];
  return (
    <LandFundPage part="papers">
      <section className={page.card} aria-labelledby="missing-papers">
        <h2 id="missing-papers">
          {t('missing.title')}
          {total !== undefined && ` (${formatNumber(total)})`}
        </h2>
        {error && <LoadFailed error={error} onRetry={refetch} />}
        {total === 0 ? (
          <Notice title={t('missing.noneTitle')}>{t('missing.noneText')}</Notice>
        ) : (
          <DataTable
            caption={t('missing.title')}
            columns={columns}
            rows={rows}
            idOf={({ subject, paper }) => `${subject.nodeId} ${paper.command} ${paper.kind} ${paper.name}`}
          />
        )}
        {hasNextPage && (
          <div className={page.more}>
            <Button onPress={() => void fetchNextPage()}>{t('shell.more')}</Button>
          </div>
        )}
      </section>
    </LandFundPage>
  );
}

function placeOf(kind: MissingPaper['subject']['kind'], id: string): string | null {
  switch (kind) {
    case 'DOSSIER':
      return `/dossiers/${id}`;
    case 'HANDOVER':
      return `/handovers/${id}`;
    case 'FACILITY':
      return `/facilities/${id}?tab=papers`;
    case 'DECISION':
    case 'CUSTODY_CASE':
    case 'HOUSING_SITE':
    case 'HOUSING_APPLICATION':
      return null;
  }
}
