import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface Props {
  tone: 'good' | 'bad' | 'notice';
  title?: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** A message about what just happened; read out when it appears. */
export function Banner({ tone, title, children, action }: Props) {
  return (
    <div className={[styles.banner, styles[tone]].join(' ')} role={tone === 'bad' ? 'alert' : 'status'}>
      <div>
        {title && <p className={styles.title}>{title}</p>}
        {children && <p>{children}</p>}
      </div>
      {action}
    </div>
  );
}
