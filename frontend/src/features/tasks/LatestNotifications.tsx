import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { inboxQuery } from '../../state/taskQueries';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { NotificationItem } from './NotificationItem';
import styles from './tasks.module.css';
import { useMarkRead } from './useMarkRead';

const few = 5;

/** The newest of what the organisation was told and nobody has read. */
export function LatestNotifications() {
  const { t } = useTranslation();
  const { data, error, refetch } = useInfiniteQuery(inboxQuery(true));
  const { mutate: markRead } = useMarkRead();
  const latest = data?.pages[0]?.nodes?.slice(0, few) ?? [];
  return (
    <section className={page.card} aria-labelledby="tasks-inbox">
      <div className={styles.sectionHead}>
        <h2 id="tasks-inbox">{t('inbox.latest')}</h2>
        <Link href="/inbox">{t('inbox.all')}</Link>
      </div>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {data && latest.length === 0 && <p className={styles.soft}>{t('inbox.noneUnread')}</p>}
      <ul>
        {latest.map((notification) => (
          <NotificationItem
            key={notification.id}
            notification={notification}
            onOpen={({ id }) => {
              markRead([id]);
            }}
          />
        ))}
      </ul>
    </section>
  );
}
