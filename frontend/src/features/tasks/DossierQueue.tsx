import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { QueuedDossier } from '../../api/tasks';
import { Button } from '../../components/button/Button';
import { DataTable, type TableColumn } from '../../components/dataTable/DataTable';
import { Due } from '../../components/due/Due';
import { MissingPapers } from '../../components/missingPapers/MissingPapers';
import { formatNumber } from '../../shared/format';
import { dossierQueueQuery } from '../../state/taskQueries';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import styles from './tasks.module.css';

/** Every open dossier one may see, in the order in which its next step is due. */
export function DossierQueue() {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(dossierQueueQuery);
  const rows = useMemo(() => data?.pages.flatMap(({ nodes }) => nodes ?? []) ?? [], [data]);
  const total = data?.pages[0]?.totalCount;
  const columns = useMemo(
    (): TableColumn<QueuedDossier>[] => [
      {
        id: 'number',
        header: t('dossier.number'),
        cell: ({ dossier }) => (
          <span className={styles.twoLines}>
            <Link href={`/dossiers/${dossier.id}`} className={page.number}>
              {dossier.number}
            </Link>
            <span className={styles.soft}>{t(`enum.dossierKind.${dossier.kind}`)}</span>
          </span>
        ),
      },
      {
        id: 'due',
        header: t('tasks.dueOn'),
        sorted: 'ascending',
        cell: ({ nextStepClock }) => <Due clock={nextStepClock} />,
      },
      {
        id: 'step',
        header: t('tasks.nextStep'),
        cell: ({ dossier, nextStepClock }) => (
          <span className={styles.twoLines}>
            <span>{nextStepClock ? t(`tasks.step.${nextStepClock.kind}`) : t('tasks.noStep')}</span>
            <span className={styles.soft}>{t(`enum.dossierStatus.${dossier.status}`)}</span>
          </span>
        ),
      },
      {
        id: 'papers',
        header: t('tasks.papers'),
        cell: ({ dossier: { requiredPapers } }) => (
          <MissingPapers count={requiredPapers.filter(({ isMissing }) => isMissing).length} />
        ),
      },
      {
        id: 'proposer',
        header: t('dossier.proposer'),
        cell: ({ dossier: { proposer, facilities } }) => (
          <span className={styles.twoLines}>
            <span>{proposer.name}</span>
            <span className={styles.soft}>
              {facilities[0]?.name ?? t('tasks.noFacility')}
              {facilities.length > 1 && ` ${t('dossier.moreFacilities', { count: facilities.length - 1 })}`}
            </span>
          </span>
        ),
      },
    ],
    [t],
  );
  return (
    <section className={page.card} aria-labelledby="tasks-dossiers">
      <div className={styles.sectionHead}>
        <h2 id="tasks-dossiers">{t('tasks.dossiers')}</h2>
        {total !== undefined && (
          <span className={styles.soft}>{t('dossier.count', { count: total, formatted: formatNumber(total) })}</span>
        )}
      </div>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {total === 0 ? (
        <p className={styles.soft}>{t('tasks.noDossiers')}</p>
      ) : (
        <DataTable caption={t('tasks.dossiers')} columns={columns} rows={rows} idOf={({ dossier }) => dossier.id} />
      )}
      {hasNextPage && (
        <div className={page.more}>
          <Button onPress={() => void fetchNextPage()}>{t('shell.more')}</Button>
        </div>
      )}
    </section>
  );
}
