import { Award } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './compareTable.module.css';

export interface Compared {
  id: string;
  heading: ReactNode;
  /** Marks the best one, and says so in words; null for the others. */
  mark: string | null;
}

interface Props<Column extends Compared> {
  caption: string;
  /** What stands side by side, the best first. */
  columns: Column[];
  rows: { label: string; cell: (column: Column) => ReactNode }[];
}

/** Things side by side, one line for each thing they are compared by; the names of the lines stay in sight. */
export function CompareTable<Column extends Compared>({ caption, columns, rows }: Props<Column>) {
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ id, heading, mark }) => (
              <th key={id} scope="col" data-best={mark !== null}>
                {mark !== null && (
                  <span className={styles.mark}>
                    <Award size={14} aria-hidden="true" />
                    {mark}
                  </span>
                )}
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cell }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {columns.map((column) => (
                <td key={column.id} data-best={column.mark !== null}>
                  {cell(column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
