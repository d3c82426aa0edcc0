import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { FileSpreadsheet, FilterX, Map } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import type { FacilityRecord } from '../../api/facilityRecords';
import { Button, buttonClass } from '../../components/button/Button';
import { DataTable } from '../../components/dataTable/DataTable';
import { Notice } from '../../components/notice/Notice';
import { formatNumber } from '../../shared/format';
import { asOfOf } from '../../state/asOf';
import { readFilter, toFilterInput, writeFilter } from '../../state/facilityFilter';
import { useKept } from '../../state/kept';
import { facilityRecordsQuery } from '../../state/reportQueries';
import { readSavedFilters } from '../../state/savedFilters';
import { initialView, writeView } from '../../state/viewState';
import { useAccount } from '../access/AccountContext';
import { FilterBar } from '../map/FilterBar';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { usePageTitle } from '../shell/usePageTitle';
import { ColumnMenu } from './ColumnMenu';
import { exportAddress, readColumns, type ColumnId } from './columns';
import styles from './facilityTable.module.css';
import { SavedFilters } from './SavedFilters';
import { useColumns } from './useColumns';

const now = asOfOf({ date: null, known: null });

/** The facilities one may see as a table: one's own columns, one's own filters, and the file of exactly what is shown. */
export function FacilitiesPage() {
  const { t } = useTranslation();
  const { name: account } = useAccount();
  const search = useSearch();
  const [, navigate] = useLocation();
  const filter = useMemo(() => readFilter(new URLSearchParams(search)), [search]);
  const query = writeFilter(filter);
  const [columns, setColumns] = useKept('facilityColumns', account, readColumns);
  const [saved, setSaved] = useKept('facilityFilters', account, readSavedFilters);
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery({
    ...facilityRecordsQuery(toFilterInput(filter), now),
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => data?.pages.flatMap(({ nodes }) => nodes) ?? [], [data]);
  const total = data?.pages[0]?.totalCount;
  usePageTitle(t('facilities.title'));

  const show = (wanted: string) => {
    navigate(wanted === '' ? '/facilities' : `/facilities?${wanted}`);
  };

  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('facilities.title')}</h1>
        <p role="status" className={page.soft}>
          {total !== undefined && t('list.count', { count: total, formatted: formatNumber(total) })}
          {' · '}
          {t('list.sortedByNumber')}
        </p>
      </header>
      <div className={styles.tools}>
        <FilterBar
          filter={filter}
          onChange={(change) => {
            show(writeFilter({ ...filter, ...change }).toString());
          }}
        />
        {query.size > 0 && (
          <Button
            kind="quiet"
            onPress={() => {
              show('');
            }}
          >
            <FilterX size={16} aria-hidden="true" />
            {t('list.clearFilters')}
          </Button>
        )}
        <SavedFilters filters={saved} query={query.toString()} onChange={setSaved} onPick={show} />
        <ColumnMenu columns={columns} onChange={setColumns} />
        <a className={buttonClass('secondary')} href={exportAddress(query, columns)} download>
          <FileSpreadsheet size={16} aria-hidden="true" />
          {t('facilities.export')}
        </a>
        <Link className={buttonClass('quiet')} href={`/map?${writeView({ ...initialView, filter })}`}>
          <Map size={16} aria-hidden="true" />
          {t('facilities.onMap')}
        </Link>
      </div>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {total === 0 && <Notice title={t('list.emptyTitle')}>{t('list.emptyText')}</Notice>}
      {data === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
      {rows.length > 0 && <FacilityTable rows={rows} columns={columns} />}
      {hasNextPage && (
        <div className={page.more}>
          <Button onPress={() => void fetchNextPage()}>{t('shell.more')}</Button>
        </div>
      )}
    </div>
  );
}

function FacilityTable({ rows, columns }: { rows: FacilityRecord[]; columns: readonly ColumnId[] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.scroller} role="region" aria-label={t('facilities.title')} tabIndex={0}>
      <DataTable caption={t('facilities.title')} columns={useColumns(columns)} rows={rows} idOf={({ id }) => id} />
    </div>
  );
}
