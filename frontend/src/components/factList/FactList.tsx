import type { ReactNode } from 'react';
import styles from './factList.module.css';

export interface Fact {
  label: string;
  /** Null and undefined leave the fact out. */
  value: ReactNode;
}

/** Labels and values in two columns. */
export function FactList({ facts }: { facts: Fact[] }) {
  return (
    <dl className={styles.list}>
      {facts
        .filter(({ value }) => value !== null && value !== undefined)
        .map(({ label, value }) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
