import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CustodyCase } from '../../api/custody';
import { Button } from '../../components/button/Button';
import { DataTable, type TableColumn } from '../../components/dataTable/DataTable';
import { DueDay } from '../../components/due/Due';
import { Notice } from '../../components/notice/Notice';
import { addDays, dayOf, formatArea, formatDate, formatDong, formatNumber, monthOf } from '../../shared/format';
import { custodyCalendarQuery, custodyQuery } from '../../state/custodyQueries';
import { useAccount } from '../access/AccountContext';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { LandFundPage } from './LandFundPage';
import styles from './matching.module.css';

const daysBack = 365;
const daysAhead = 180;

/** What the land fund centre keeps, what is leased, and what falls due. */
export function CustodyPage() {
  const { t } = useTranslation();
  const [today] = useState(() => dayOf(new Date()));
  return (
    <LandFundPage part="custody">
      <div className={page.stack}>
        <Cases today={today} />
        <Calendar today={today} />
        <p className={styles.soft}>{t('custody.note')}</p>
      </div>
    </LandFundPage>
  );
}

function Cases({ today }: { today: string }) {
  const { t } = useTranslation();
  const { commands } = useAccount();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(custodyQuery);
  const rows = data?.pages.flatMap(({ nodes }) => nodes ?? []) ?? [];
  const total = data?.pages[0]?.totalCount;
  const columns: TableColumn<CustodyCase>[] = [
    {
      id: 'facility',
      header: t('dossier.facilities'),
      cell: ({ facility, partName }) => (
        <span className={styles.twoLines}>
          <Link href={`/facilities/${facility.id}?tab=cases`}>{facility.name}</Link>
          <span className={styles.soft}>
            {[facility.number, partName, facility.commune.fullName].filter((fact) => fact !== null).join(' · ')}
          </span>
        </span>
      ),
    },
    {
      id: 'status',
      header: t('dossier.status'),
      cell: ({ status, receivedOn }) => (
        <span className={styles.twoLines}>
          <span>{t(`enum.custodyStatus.${status}`)}</span>
          {receivedOn && <span className={styles.soft}>{t('custody.since', { date: formatDate(receivedOn) })}</span>}
        </span>
      ),
    },
    {
      id: 'guard',
      header: t('custody.guard'),
      cell: ({ guardedBy, condition }) => (
        <span className={styles.twoLines}>
          <span>{guardedBy ?? t('custody.noGuard')}</span>
          {condition && <span className={styles.soft}>{t(`custody.condition.${condition}`)}</span>}
        </span>
      ),
    },
    {
      id: 'inspection',
      header: t('custody.nextInspection'),
      sorted: 'ascending',
      cell: ({ id, nextInspectionDueOn: due }) => (
        <span className={styles.twoLines}>
          {due && <DueDay day={due} isOverdue={due < today} />}
          {commands.includes('RECORD_INSPECTION') && (
            <Link href={`/site/inspections/${id}`}>{t('custody.inspect')}</Link>
          )}
        </span>
      ),
    },
    {
      id: 'lease',
      header: t('custody.lease'),
      cell: ({ lease }) =>
        lease && (
          <span className={styles.twoLines}>
            <span>{lease.lessee}</span>
            <span className={styles.soft}>
              {formatArea(lease.areaM2)} · {t('custody.perMonth', { price: formatDong(lease.pricePerMonthDong) })} ·{' '}
              {t('custody.until', { date: formatDate(lease.endsOn) })}
            </span>
            <span className={styles.soft}>
              {lease.noticeOn
                ? t('custody.noticeGiven', { date: formatDate(lease.noticeOn) })
                : t('custody.noticeDue', { date: formatDate(lease.noticeDueOn) })}
            </span>
          </span>
        ),
    },
  ];
  return (
    <section className={page.card} aria-labelledby="custody-cases">
      <h2 id="custody-cases">
        {t('custody.cases')}
        {total !== undefined && ` (${formatNumber(total)})`}
      </h2>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {total === 0 ? (
        <Notice title={t('custody.noneTitle')}>{t('custody.noneText')}</Notice>
      ) : (
        <DataTable caption={t('custody.cases')} columns={columns} rows={rows} idOf={({ id }) => id} />
      )}
      {hasNextPage && (
        <div className={page.more}>
          <Button onPress={() => void fetchNextPage()}>{t('shell.more')}</Button>
        </div>
      )}
    </section>
  );
}

function Calendar({ today }: { today: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(custodyCalendarQuery(addDays(today, -daysBack), addDays(today, daysAhead)));
  const months = [...new Set(data?.map(({ dueOn }) => monthOf(dueOn)))].map((month) => ({
    month,
    entries: data?.filter(({ dueOn }) => monthOf(dueOn) === month) ?? [],
  }));
  return (
    <section className={page.card} aria-labelledby="custody-calendar">
      <h2 id="custody-calendar">{t('custody.calendar')}</h2>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {data?.length === 0 && <p className={page.soft}>{t('custody.nothingDue')}</p>}
      <div className={styles.months}>
        {months.map(({ month, entries }) => (
          <div key={month}>
            <h3>{t('custody.month', { month })}</h3>
            <ul>
              {entries.map(({ kind, dueOn, custodyCase: { id, facility, partName } }) => (
                <li key={`${kind} ${id} ${dueOn}`} className={styles.entry}>
                  <DueDay day={dueOn} isOverdue={dueOn < today} />
                  <span>
                    {t(`custody.due.${kind}`)} ·{' '}
                    <Link href={`/facilities/${facility.id}?tab=cases`}>{facility.name}</Link>
                    {partName && ` · ${partName}`}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
