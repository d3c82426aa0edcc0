import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearch } from 'wouter';
import type { FacilityRecord } from '../../api/facilityRecords';
import { Button } from '../../components/button/Button';
import { DataTable, type TableColumn } from '../../components/dataTable/DataTable';
import { Notice } from '../../components/notice/Notice';
import { StateBadge } from '../../components/stateSymbol/StateBadge';
import { formatArea, formatDate, formatMoment, formatNumber } from '../../shared/format';
import { facilityStateOf } from '../../shared/facilityState';
import { asOfOf, readDates, writeDates } from '../../state/asOf';
import { readRecordFilter, toMapFilter } from '../../state/recordFilter';
import { facilityRecordsQuery } from '../../state/reportQueries';
import { initialView, writeView } from '../../state/viewState';
import page from '../page.module.css';
import { BackLink } from '../shell/BackLink';
import { LoadFailed } from '../shell/LoadFailed';
import { usePageTitle } from '../shell/usePageTitle';
import { configQuery } from '../../state/queries';
import styles from './reports.module.css';
import { useConditionTexts } from './useConditionTexts';

/** The facilities behind a figure, as they were on its day and as known then. */
export function RecordsPage() {
  const { t } = useTranslation();
  const search = useSearch();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const dates = readDates(params);
  const filter = useMemo(() => readRecordFilter(params), [params]);
  const asOf = { ...asOfOf(dates), ...(params.has('at') && { recordedAt: params.get('at') }) };
  const { data: config } = useQuery(configQuery);
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(facilityRecordsQuery(filter, asOf));
  const conditions = useConditionTexts(filter, config?.provinceCode);
  const rows = data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  const total = data?.pages[0]?.totalCount;
  const mapFilter = toMapFilter(filter);
  usePageTitle(t('reports.records'));

  return (
    <div className={page.page}>
      <BackLink to={`/reports?${writeDates(dates)}`}>{t('reports.part.progress')}</BackLink>
      <header className={page.head}>
        <h1>
          {t('reports.records')}
          {total !== undefined && ` (${formatNumber(total)})`}
        </h1>
        <ul className={styles.conditions} aria-label={t('reports.conditions')}>
          {conditions.map((text) => (
            <li key={text} className={page.tag}>
              {text}
            </li>
          ))}
          <li className={page.tag}>
            {dates.date === null ? t('reports.onToday') : t('reports.onDay', { date: formatDate(dates.date) })}
          </li>
          {asOf.recordedAt !== null && (
            <li className={page.tag}>{t('reports.asKnown', { moment: formatMoment(asOf.recordedAt) })}</li>
          )}
        </ul>
        {mapFilter && asOf.recordedAt === null && (
          <Link href={`/map?${writeView({ ...initialView, filter: mapFilter, date: dates.date })}`}>
            {t('reports.showOnMap')}
          </Link>
        )}
      </header>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {total === 0 && <Notice title={t('reports.noRecords')}>{t('reports.noRecordsText')}</Notice>}
      {rows.length > 0 && <RecordsTable rows={rows} />}
      {data === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
      {hasNextPage && (
        <div className={page.more}>
          <Button onPress={() => void fetchNextPage()}>{t('shell.more')}</Button>
        </div>
      )}
    </div>
  );
}

function RecordsTable({ rows }: { rows: FacilityRecord[] }) {
  const { t } = useTranslation();
  const area = (value: number | null) => (value === null ? t('overview.noFigure') : formatArea(value));
  const columns: TableColumn<FacilityRecord>[] = [
    {
      id: 'name',
      header: t('reports.name'),
      cell: ({ id, name, number, communeName }) => (
        <span className={styles.twoLines}>
          <Link href={`/facilities/${id}`}>{name}</Link>
          <span className={styles.soft}>
            {number} · {communeName}
          </span>
        </span>
      ),
    },
    { id: 'state', header: t('reports.state'), cell: (record) => <StateBadge state={facilityStateOf(record)} /> },
    {
      id: 'holder',
      header: t('reports.holder'),
      cell: ({ holderName, receiverName }) => (
        <span className={styles.twoLines}>
          <span>{holderName}</span>
          {receiverName && <span className={styles.soft}>{t('reports.receiver', { name: receiverName })}</span>}
        </span>
      ),
    },
    {
      id: 'decision',
      header: t('reports.decision'),
      cell: ({ decisionNumber, decidedOn, legalForm, intendedUse }) =>
        decisionNumber === null ? (
          <span className={styles.soft}>{t('reports.noDecision')}</span>
        ) : (
          <span className={styles.twoLines}>
            <span className={page.unbroken}>
              {decisionNumber}
              {decidedOn && ` · ${formatDate(decidedOn)}`}
            </span>
            <span className={styles.soft}>
              {[legalForm && t(`enum.legalForm.${legalForm}`), intendedUse && t(`enum.intendedUse.${intendedUse}`)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        ),
    },
    { id: 'land', header: t('reports.land'), isFigure: true, cell: ({ landAreaM2 }) => area(landAreaM2) },
    { id: 'floor', header: t('reports.floor'), isFigure: true, cell: ({ floorAreaM2 }) => area(floorAreaM2) },
  ];
  return <DataTable caption={t('reports.records')} columns={columns} rows={rows} idOf={({ id }) => id} />;
}
