import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table';
import { useMemo, type ReactNode } from 'react';
import styles from './dataTable.module.css';

export interface TableColumn<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  isFigure?: boolean;
  /** The column the rows are ordered by. */
  sorted?: 'ascending' | 'descending';
}

interface Props<Row> {
  /** Names the table for those who cannot see it. */
  caption: string;
  columns: TableColumn<Row>[];
  rows: Row[];
  idOf: (row: Row) => string;
}

const features = tableFeatures({});

/** Rows of facts. The first column holds the row's link, which the whole row follows; on a phone each row is a card. */
export function DataTable<Row extends object>({ caption, columns, rows, idOf }: Props<Row>) {
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return columns.map((column) =>
      helper.display({ id: column.id, header: column.header, cell: ({ row }) => column.cell(row.original) }),
    );
  }, [columns]);
  const table = useTable({ features, columns: definitions, data: rows, getRowId: idOf });
  const columnOf = (id: string) => columns.find((column) => column.id === id);

  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            {group.headers.map((header) => (
              <th
                key={header.id}
                scope="col"
                data-figure={columnOf(header.column.id)?.isFigure}
                aria-sort={columnOf(header.column.id)?.sorted}
              >
                <table.FlexRender header={header} />
              </th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id}>
            {row.getAllCells().map((cell) => (
              <td
                key={cell.id}
                data-label={columnOf(cell.column.id)?.header}
                data-figure={columnOf(cell.column.id)?.isFigure}
              >
                <table.FlexRender cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
