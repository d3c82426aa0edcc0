import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FacilityFigure, FacilityGrouping, ReportCode, ReportRow, ReportTable } from '../../api/reports';
import { ChoiceChips } from '../../components/choiceChips/ChoiceChips';
import { DataTable, type TableColumn } from '../../components/dataTable/DataTable';
import { Sparkline } from '../../components/plot/Sparkline';
import { formatArea, formatNumber, formatShare, formatSignedNumber } from '../../shared/format';
import { figuresQuery, reportQuery } from '../../state/reportQueries';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { FigureLink } from './FigureLink';
import { cellAt, measureTitle } from './reportTable';
import styles from './reports.module.css';
import { recordsPlace, type useReports } from './useReports';
import { useProgressSeries } from './useProgressSeries';

type Reports = ReturnType<typeof useReports>;

const ways = ['commune', 'organisation', 'category', 'form', 'use', 'stage'] as const;
type Way = (typeof ways)[number];

const reportBy: Partial<Record<Way, ReportCode>> = {
  organisation: 'PROGRESS_BY_ORGANISATION',
  category: 'PROGRESS_BY_CATEGORY',
};
const groupingBy: Partial<Record<Way, FacilityGrouping>> = {
  form: 'LEGAL_FORM',
  use: 'INTENDED_USE',
  stage: 'STAGE',
};

/** The same progress row by row: by commune, organisation, category, legal form, use or stage. */
export function TableCard({ reports, communes }: { reports: Reports; communes: ReportTable }) {
  const { t } = useTranslation();
  const { params, show } = reports;
  const way = ways.find((one) => one === params.get('by')) ?? 'commune';
  const grouping = groupingBy[way];
  const code = reportBy[way];
  return (
    <section className={page.card} aria-labelledby="reports-table">
      <div className={page.tools}>
        <h2 id="reports-table">{t('reports.table')}</h2>
        <ChoiceChips
          label={t('reports.by')}
          choices={ways.map((id) => ({ id, text: t(`reports.way.${id}`) }))}
          value={way}
          onChange={(by) => {
            show({}, { by });
          }}
        />
      </div>
      {grouping && <FigureTable reports={reports} grouping={grouping} caption={t(`reports.way.${way}`)} />}
      {code && <OtherReport reports={reports} code={code} />}
      {way === 'commune' && <CommuneTable reports={reports} communes={communes} />}
    </section>
  );
}

function CommuneTable({ reports, communes }: { reports: Reports; communes: ReportTable }) {
  const { t } = useTranslation();
  const { figures } = useProgressSeries(reports);
  const lineOf = (row: ReportRow) =>
    figures.map(
      (progress) =>
        progress && (progress.decidedByCommune.find(({ groups }) => groups[0]?.key === row.key)?.facilities ?? 0),
    );
  return (
    <ReportRows
      reports={reports}
      table={communes}
      line={{
        id: 'line',
        header: t('reports.decidedSoFar'),
        cell: (row) => <Sparkline label={t('reports.decidedLine', { name: row.name })} values={lineOf(row)} />,
      }}
    />
  );
}

function OtherReport({ reports, code }: { reports: Reports; code: ReportCode }) {
  const { t } = useTranslation();
  const { provinceCode, asOf, earlier } = reports;
  const { data, error, refetch } = useQuery(reportQuery(code, provinceCode, asOf, earlier));
  if (error) {
    return <LoadFailed error={error} onRetry={refetch} />;
  }
  return data ? <ReportRows reports={reports} table={data} /> : <p className={page.soft}>{t('shell.loading')}</p>;
}

interface RowsProps {
  reports: Reports;
  table: ReportTable;
  line?: TableColumn<ReportRow>;
}

const counts = ['toHandle', 'decided', 'handedOver', 'inUse'] as const;

function ReportRows({ reports, table, line }: RowsProps) {
  const { t } = useTranslation();
  const { dates } = reports;
  const figure = (row: ReportRow, key: string) => {
    const cell = cellAt(table, row, key);
    const change = cellAt(table, row, `change.${key}`)?.number ?? 0;
    const label = `${row.name}, ${measureTitle(table, key)}`;
    return (
      <span className={styles.figure}>
        {cell?.filter && cell.number !== null ? (
          <FigureLink figure={cell.number} label={label} place={recordsPlace(cell.filter, dates)} />
        ) : (
          t('overview.noFigure')
        )}
        {change !== 0 && <span className={styles.change}>{formatSignedNumber(change)}</span>}
      </span>
    );
  };
  const columns: TableColumn<ReportRow>[] = [
    { id: 'name', header: t('reports.name'), cell: ({ name }) => <span className={page.strong}>{name}</span> },
    { id: 'total', header: t('reports.total'), isFigure: true, cell: (row) => figure(row, 'total') },
    ...counts.map((key) => ({
      id: key,
      header: t(`reports.step.${key}`),
      isFigure: true,
      cell: (row: ReportRow) => figure(row, key),
    })),
    {
      id: 'share',
      header: t('reports.mapMeasure.shareDecided'),
      isFigure: true,
      cell: (row) => {
        const share = cellAt(table, row, 'shareDecided')?.number;
        return typeof share === 'number' ? formatShare(share) : '–';
      },
    },
    ...(line ? [line] : []),
    {
      id: 'blockers',
      header: t('reports.blockers'),
      cell: (row) => <span className={styles.soft}>{cellAt(table, row, 'blockers')?.text ?? ''}</span>,
    },
  ];
  const rows = table.total === null ? table.rows : [...table.rows, table.total];
  return <DataTable caption={table.title} columns={columns} rows={rows} idOf={({ key }) => key || 'total'} />;
}

interface FigureTableProps {
  reports: Reports;
  grouping: FacilityGrouping;
  caption: string;
}

function FigureTable({ reports, grouping, caption }: FigureTableProps) {
  const { t } = useTranslation();
  const { provinceCode, asOf, earlier, dates, before } = reports;
  const filter = { provinceCode, classifications: ['REARRANGED', 'SURPLUS'] as ('REARRANGED' | 'SURPLUS')[] };
  const { data, error, refetch } = useQuery(figuresQuery(grouping, filter, asOf));
  const { data: then } = useQuery(figuresQuery(grouping, filter, earlier));
  const nameOf = ({ groups }: FacilityFigure) => groups[0]?.name ?? '';
  const keyOf = ({ groups }: FacilityFigure) => groups[0]?.key ?? '';
  const columns: TableColumn<FacilityFigure>[] = [
    { id: 'name', header: t('reports.name'), cell: (row) => <span className={page.strong}>{nameOf(row)}</span> },
    {
      id: 'facilities',
      header: t('reports.step.toHandle'),
      isFigure: true,
      cell: (row) => <FigureLink figure={row.facilities} label={nameOf(row)} place={recordsPlace(row.filter, dates)} />,
    },
    {
      id: 'earlier',
      header: t('reports.earlier'),
      isFigure: true,
      cell: (row) => {
        const was = then?.find((one) => keyOf(one) === keyOf(row));
        return was ? (
          <FigureLink
            figure={was.facilities}
            label={nameOf(row)}
            place={recordsPlace(was.filter, { date: before, known: dates.known })}
          />
        ) : (
          formatNumber(0)
        );
      },
    },
    {
      id: 'land',
      header: t('reports.land'),
      isFigure: true,
      cell: ({ landAreaM2 }) => (landAreaM2 === null ? t('overview.noFigure') : formatArea(landAreaM2)),
    },
    {
      id: 'floor',
      header: t('reports.floor'),
      isFigure: true,
      cell: ({ floorAreaM2 }) => (floorAreaM2 === null ? t('overview.noFigure') : formatArea(floorAreaM2)),
    },
  ];
  if (error) {
    return <LoadFailed error={error} onRetry={refetch} />;
  }
  return data ? (
    <DataTable caption={caption} columns={columns} rows={data} idOf={(row) => keyOf(row) || 'none'} />
  ) : (
    <p className={page.soft}>{t('shell.loading')}</p>
  );
}
