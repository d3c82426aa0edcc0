import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RecordReference, ReportCell, ReportColumn, ReportRow, ReportTable } from '../../api/reports';
import { CheckField } from '../../components/field/CheckField';
import page from '../page.module.css';
import { groupColumns, readCell, tellingColumns } from './reportTable';
import { RecordsDialog } from './RecordsDialog';
import styles from './reportTable.module.css';
import { recordsPlaceAt } from './useReports';

/** A report as it is printed and sent: all its columns under their heads, each figure opening its records. */
export function ReportTableView({ table }: { table: ReportTable }) {
  const { t } = useTranslation();
  const [isComplete, setIsComplete] = useState(false);
  const [opened, setOpened] = useState<{ title: string; records: RecordReference[] } | null>(null);
  const columns = isComplete ? table.columns : tellingColumns(table);
  const groups = groupColumns(columns);
  const indexes = columns.map((column) => table.columns.indexOf(column));
  const isGrouped = groups.some(({ title }) => title !== null);

  const line = (row: ReportRow, isTotal: boolean) => (
    <tr key={row.key || 'total'} data-total={isTotal}>
      <th scope="row">{row.name}</th>
      {columns.map((column, at) => (
        <td key={column.key} data-text={column.unit === 'TEXT'}>
          <Cell
            cell={row.cells[indexes[at] ?? 0]}
            column={column}
            row={row}
            table={table}
            onOpen={(records) => {
              setOpened({ title: `${row.name} – ${nameOf(column)}`, records });
            }}
          />
        </td>
      ))}
    </tr>
  );

  return (
    <div>
      <div className={page.tools} data-print="none">
        <CheckField
          id="report-complete"
          label={t('reports.allColumns')}
          isChecked={isComplete}
          onChange={setIsComplete}
        />
        <span className={page.soft}>{t('reports.blank')}</span>
      </div>
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={table.title}>
        <table className={styles.table}>
          <caption className="visually-hidden">{table.title}</caption>
          <thead>
            {isGrouped && (
              <tr>
                <td />
                {groups.map(({ title, columns: [first, ...others] }) =>
                  title === null ? (
                    <td key={first?.key} />
                  ) : (
                    <th key={first?.key} scope="colgroup" colSpan={1 + others.length}>
                      {title}
                    </th>
                  ),
                )}
              </tr>
            )}
            <tr>
              <th scope="col">{t('reports.name')}</th>
              {columns.map(({ key, title }) => (
                <th key={key} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{table.rows.map((row) => line(row, false))}</tbody>
          {table.total && <tfoot>{line(table.total, true)}</tfoot>}
        </table>
      </div>
      <RecordsDialog
        opened={opened}
        onClose={() => {
          setOpened(null);
        }}
      />
    </div>
  );
}

const nameOf = ({ group, title }: ReportColumn) => (group === null ? title : `${group}, ${title}`);

interface CellProps {
  cell: ReportCell | undefined;
  column: ReportColumn;
  row: ReportRow;
  table: ReportTable;
  onOpen: (records: RecordReference[]) => void;
}

function Cell({ cell, column, row, table, onOpen }: CellProps) {
  const { t } = useTranslation();
  const text = cell ? readCell(cell, column) : null;
  if (cell === undefined || text === null) {
    return null;
  }
  const label = t('overview.figureLink', { figure: text, label: `${row.name}, ${nameOf(column)}` });
  if (cell.filter) {
    return (
      <Link href={recordsPlaceAt(cell.filter, table)} aria-label={label}>
        {text}
      </Link>
    );
  }
  const records = cell.records ?? [];
  return records.length > 0 ? (
    <button
      type="button"
      className={styles.open}
      aria-label={label}
      onClick={() => {
        onOpen(records);
      }}
    >
      {text}
    </button>
  ) : (
    text
  );
}
