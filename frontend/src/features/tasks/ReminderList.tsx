import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Reminder } from '../../api/tasks';
import { ChoiceChips } from '../../components/choiceChips/ChoiceChips';
import { DueDay } from '../../components/due/Due';
import { remindersQuery } from '../../state/taskQueries';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { placeOf } from './subjectPlace';
import styles from './tasks.module.css';

const spans = ['7', '30', '90'] as const;
type Span = (typeof spans)[number];

/** What one's organisation has to do by a day, the most urgent first. */
export function ReminderList() {
  const { t } = useTranslation();
  const [span, setSpan] = useState<Span>('30');
  const { data: reminders, error, refetch } = useQuery(remindersQuery(Number(span)));
  return (
    <section className={page.card} aria-labelledby="tasks-due">
      <div className={styles.sectionHead}>
        <h2 id="tasks-due">{t('tasks.due')}</h2>
        <ChoiceChips
          label={t('tasks.within')}
          value={span}
          choices={spans.map((id) => ({ id, text: t('tasks.days', { count: Number(id) }) }))}
          onChange={setSpan}
        />
      </div>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {reminders?.length === 0 && (
        <p className={styles.soft}>
          <strong>{t('tasks.noneTitle')}.</strong> {t('tasks.noneText')}
        </p>
      )}
      <ul className={styles.reminders}>
        {reminders?.map((reminder) => (
          <ReminderLine key={`${reminder.kind} ${reminder.subjectId} ${reminder.dueOn}`} reminder={reminder} />
        ))}
      </ul>
    </section>
  );
}

function ReminderLine({ reminder: { kind, text, subject, subjectId, dueOn, isOverdue } }: { reminder: Reminder }) {
  const { t } = useTranslation();
  const place = placeOf(subject, subjectId);
  return (
    <li className={styles.reminder}>
      <DueDay day={dueOn} isOverdue={isOverdue} />
      <span className={styles.kind}>{t(`tasks.kind.${kind}`)}</span>
      {place === null ? <span>{text}</span> : <Link href={place}>{text}</Link>}
    </li>
  );
}
