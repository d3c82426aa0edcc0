import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { handoverStatuses, type HandoverDetails } from '../../api/handovers';
import { Button, buttonClass } from '../../components/button/Button';
import { ChoiceChips } from '../../components/choiceChips/ChoiceChips';
import { DataTable, type TableColumn } from '../../components/dataTable/DataTable';
import { FromTo } from '../../components/fromTo/FromTo';
import { Notice } from '../../components/notice/Notice';
import { formatDate, formatNumber } from '../../shared/format';
import { handoversQuery } from '../../state/caseQueries';
import styles from '../page.module.css';
import { usePageTitle } from '../shell/usePageTitle';

const all = 'ALL';

/** Every decided facility on its way to its receiver. */
export function HandoversPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const wanted = new URLSearchParams(useSearch()).get('status');
  const status = handoverStatuses.find((each) => each === wanted) ?? null;
  const { data, error, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    ...handoversQuery(status === null ? [] : [status]),
    placeholderData: keepPreviousData,
  });
  usePageTitle(t('handover.title'));

  const rows = useMemo(() => data?.pages.flatMap(({ nodes }) => nodes ?? []) ?? [], [data]);
  const total = data?.pages[0]?.totalCount;
  const columns = useMemo(
    (): TableColumn<HandoverDetails>[] => [
      {
        id: 'facility',
        header: t('handover.facility'),
        cell: ({ id, facility }) => (
          <>
            <Link href={`/handovers/${id}`} className={styles.strong}>
              {facility.name}
            </Link>
            <br />
            <span className={styles.soft}>{facility.commune.fullName}</span>
          </>
        ),
      },
      {
        id: 'parties',
        header: t('handover.parties'),
        cell: ({ giver, receiver }) => <FromTo from={giver.name} to={receiver.name} />,
      },
      {
        id: 'decision',
        header: t('handover.decision'),
        cell: ({ decisionNumber }) => <span className={styles.unbroken}>{decisionNumber}</span>,
      },
      {
        id: 'handedOverOn',
        header: t('handover.handedOverOn'),
        cell: ({ handedOverOn }) => (handedOverOn === null ? '–' : formatDate(handedOverOn)),
      },
      {
        id: 'status',
        header: t('handover.status'),
        cell: (row) => <span className={styles.tag}>{t(`enum.handoverStatus.${row.status}`)}</span>,
      },
    ],
    [t],
  );

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('handover.title')}</h1>
        <p className={styles.intro}>{t('handover.intro')}</p>
      </header>
      <div className={styles.tools}>
        <ChoiceChips
          label={t('handover.statusFilter')}
          value={status ?? all}
          choices={[
            { id: all, text: t('handover.all') },
            ...handoverStatuses.map((id) => ({ id, text: t(`enum.handoverStatus.${id}`) })),
          ]}
          onChange={(chosen) => {
            navigate(chosen === all ? '/handovers' : `/handovers?status=${chosen}`);
          }}
        />
        <p role="status">
          {total !== undefined && t('handover.count', { count: total, formatted: formatNumber(total) })}
        </p>
      </div>
      {error && (
        <Notice title={t('error.load')} action={<Button onPress={() => void refetch()}>{t('shell.retry')}</Button>}>
          {t('error.network')}
        </Notice>
      )}
      {total === 0 ? (
        <Notice
          title={t('handover.emptyTitle')}
          action={
            <Link href="/dossiers/all?status=FORWARDED" className={buttonClass('secondary')}>
              {t('handover.emptyAction')}
            </Link>
          }
        >
          {t('handover.emptyText')}
        </Notice>
      ) : (
        <DataTable caption={t('handover.title')} columns={columns} rows={rows} idOf={({ id }) => id} />
      )}
      {hasNextPage && (
        <div className={styles.more}>
          <Button onPress={() => void fetchNextPage()}>{t('shell.more')}</Button>
        </div>
      )}
    </div>
  );
}
