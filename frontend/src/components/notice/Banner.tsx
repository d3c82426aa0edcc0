import { useEffect, useRef, type ReactNode } from 'react';
import styles from './notice.module.css';

interface Props {
  tone: 'good' | 'bad' | 'notice';
  title?: string;
  children?: ReactNode;
  action?: ReactNode;
  /** For the answer to something that was sent from further down the page: comes into view and is read out. */
  takesFocus?: boolean;
}

/** A message about what just happened; read out when it appears. */
export function Banner({ tone, title, children, action, takesFocus = false }: Props) {
  const banner = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) {
      banner.current?.focus();
    }
  }, [takesFocus]);

  return (
    <div
      ref={banner}
      className={[styles.banner, styles[tone]].join(' ')}
      role={tone === 'bad' ? 'alert' : 'status'}
      tabIndex={takesFocus ? -1 : undefined}
    >
      <div>
        {title && <p className={styles.title}>{title}</p>}
        {children && <p>{children}</p>}
      </div>
      {action}
    </div>
  );
}
