import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface Props {
  title: string;
  /** For a notice that is the whole page. */
  isHeading?: boolean;
  children?: ReactNode;
  /** What the reader can do about it. */
  action?: ReactNode;
}

/** What would be here and how to get it: for empty, missing and failed content. */
export function Notice({ title, isHeading = false, children, action }: Props) {
  const Title = isHeading ? 'h1' : 'p';
  return (
    <div className={styles.notice}>
      <Title className={styles.title}>{title}</Title>
      {children && <p className={styles.text}>{children}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
