import { CalendarClock, CirclePause, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../shared/format';
import styles from './due.module.css';

export interface DueClock {
  count: 'CALENDAR_DAYS' | 'WORKING_DAYS';
  /** Null while the clock stands still. */
  dueOn: string | null;
  /** Negative when overdue. */
  daysLeft: number;
  isRunning: boolean;
  isOverdue: boolean;
}

/** The day something is due, marked by shape and word when that day has passed. */
export function DueDay({ day, isOverdue }: { day: string; isOverdue: boolean }) {
  const { t } = useTranslation();
  const Icon = isOverdue ? TriangleAlert : CalendarClock;
  return (
    <span className={isOverdue ? styles.overdue : styles.due}>
      <Icon size={14} aria-hidden="true" />
      <span>
        {isOverdue && <span className="visually-hidden">{t('due.passed')} </span>}
        <time dateTime={day}>{formatDate(day)}</time>
      </span>
    </span>
  );
}

/** How a running clock stands, in the sort of days its rule counts; nothing where none has started. */
export function Due({ clock }: { clock: DueClock | null }) {
  const { t } = useTranslation();
  if (clock === null) {
    return null;
  }
  const { count, dueOn, daysLeft, isRunning, isOverdue } = clock;
  if (!isRunning || dueOn === null) {
    return (
      <span className={styles.due}>
        <CirclePause size={14} aria-hidden="true" />
        {t('due.stopped')}
      </span>
    );
  }
  return (
    <span className={styles.clock}>
      <DueDay day={dueOn} isOverdue={isOverdue} />
      <span className={isOverdue ? styles.overdueWords : styles.words}>
        {t(isOverdue ? 'due.overdueBy' : 'due.left', { days: t(`due.${count}`, { count: Math.abs(daysLeft) }) })}
      </span>
    </span>
  );
}
