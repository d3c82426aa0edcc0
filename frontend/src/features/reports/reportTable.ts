import type { ReportCell, ReportColumn, ReportRow, ReportTable } from '../../api/reports';
import { formatArea, formatDate, formatDong, formatNumber, formatShare } from '../../shared/format';

/** The cell of a row under a column's key; undefined when the report has no such column. */
export function cellAt({ columns }: Pick<ReportTable, 'columns'>, row: ReportRow, key: string): ReportCell | undefined {
  return row.cells[columns.findIndex((column) => column.key === key)];
}

/** What a column counts, without the unit it counts in: neighbours that share a group are one measure. */
export function measureTitle({ columns }: Pick<ReportTable, 'columns'>, key: string): string {
  const column = columns.find((one) => one.key === key);
  if (column === undefined) {
    return key;
  }
  return isMeasure(column) ? `${column.group}` : column.title;
}

/** Whether the group of a column names a measure of which it is one unit: "Giữ lại" over facilities, land and floor. */
function isMeasure({ key, group, title, unit }: ReportColumn): boolean {
  return group !== null && title !== group && !key.startsWith('use') && !key.startsWith('change.') && unit !== 'TEXT';
}

/** A cell as it is read; null: no figure. */
export function readCell({ number, text, date }: ReportCell, { unit }: Pick<ReportColumn, 'unit'>): string | null {
  if (text !== null) {
    return text;
  }
  if (date !== null) {
    return formatDate(date);
  }
  return number === null ? null : readNumber(number, unit);
}

export function readNumber(number: number, unit: ReportColumn['unit']): string {
  switch (unit) {
    case 'SQUARE_METRES':
      return formatArea(number).replace(' m²', '');
    case 'PERCENT':
      return formatShare(number);
    case 'DONG':
      return formatDong(number);
    case 'COUNT':
    case 'DAYS':
    case 'DATE':
    case 'TEXT':
      return formatNumber(number);
  }
}

/** The columns in which any row says more than nothing. */
export function tellingColumns({ columns, rows, total }: ReportTable): ReportColumn[] {
  const all = total === null ? rows : [...rows, total];
  return columns.filter((_, index) =>
    all.some(({ cells }) => {
      const cell = cells[index];
      return cell !== undefined && (cell.text !== null || cell.date !== null || (cell.number ?? 0) !== 0);
    }),
  );
}

export interface ColumnGroup {
  title: string | null;
  columns: ReportColumn[];
}

/** Neighbouring columns under the head they share. */
export function groupColumns(columns: readonly ReportColumn[]): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last !== undefined && column.group !== null && last.title === column.group) {
      last.columns.push(column);
    } else {
      groups.push({ title: column.group, columns: [column] });
    }
  }
  return groups;
}
