import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface Props {
  title: string;
  children?: ReactNode;
  /** What the reader can do about it. */
  action?: ReactNode;
}

/** What would be here and how to get it: for empty, missing and failed content. */
export function Notice({ title, children, action }: Props) {
  return (
    <div className={styles.notice}>
      <p className={styles.title}>{title}</p>
      {children && <p className={styles.text}>{children}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
