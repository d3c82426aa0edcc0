import { useIsFetching } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, formatDate, formatTime } from '../../shared/format';
import styles from './shell.module.css';

/** When the figures on the page were last fetched. */
export function AsOfNote() {
  const { t } = useTranslation();
  const isFetching = useIsFetching() > 0;
  const [fetchedAt, setFetchedAt] = useState(() => new Date());
  const [wasFetching, setWasFetching] = useState(isFetching);
  if (wasFetching !== isFetching) {
    setWasFetching(isFetching);
    setFetchedAt(new Date());
  }
  return (
    <p className={styles.asOf}>
      {t('shell.asOf', { time: formatTime(fetchedAt) })}
      <span className={styles.asOfDay}>{` · ${formatDate(dayOf(fetchedAt))}`}</span>
    </p>
  );
}
