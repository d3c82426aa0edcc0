import type { ReactNode } from 'react';
import styles from './figure.module.css';

interface Props {
  label: string;
  /** The figure as text; null when nothing is recorded, which is not zero. */
  value: ReactNode;
  noFigure: string;
}

/** One number with its name. */
export function Figure({ label, value, noFigure }: Props) {
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={value === null ? styles.none : styles.value}>{value ?? noFigure}</dd>
    </div>
  );
}

export function FigureRow({ children }: { children: ReactNode }) {
  return <dl className={styles.row}>{children}</dl>;
}
