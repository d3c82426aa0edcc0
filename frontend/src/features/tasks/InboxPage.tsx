import { useInfiniteQuery } from '@tanstack/react-query';
import { CheckCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { Button } from '../../components/button/Button';
import { ChoiceChips } from '../../components/choiceChips/ChoiceChips';
import { Banner } from '../../components/notice/Banner';
import { Notice } from '../../components/notice/Notice';
import { formatNumber } from '../../shared/format';
import { inboxQuery } from '../../state/taskQueries';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { usePageTitle } from '../shell/usePageTitle';
import { NotificationItem } from './NotificationItem';
import styles from './tasks.module.css';
import { useMarkRead } from './useMarkRead';

/** What the organisation was told, newest first; what is read by one is read for all of it. */
export function InboxPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const isUnreadOnly = new URLSearchParams(useSearch()).get('show') === 'unread';
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(inboxQuery(isUnreadOnly));
  const marking = useMarkRead();
  usePageTitle(t('inbox.title'));

  const told = data?.pages.flatMap(({ nodes }) => nodes ?? []) ?? [];
  const unreadIds = told.filter(({ isRead }) => !isRead).map(({ id }) => id);
  const total = data?.pages[0]?.totalCount;

  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('inbox.title')}</h1>
        <p className={page.intro}>{t('inbox.intro')}</p>
      </header>
      <div className={page.tools}>
        <ChoiceChips
          label={t('inbox.show')}
          value={isUnreadOnly ? 'unread' : 'all'}
          choices={[
            { id: 'all', text: t('inbox.showAll') },
            { id: 'unread', text: t('inbox.showUnread') },
          ]}
          onChange={(show) => {
            navigate(show === 'all' ? '/inbox' : '/inbox?show=unread');
          }}
        />
        <p role="status">{total !== undefined && t('inbox.count', { count: total, formatted: formatNumber(total) })}</p>
        <Button
          isDisabled={unreadIds.length === 0 || marking.isPending}
          onPress={() => {
            marking.mutate(unreadIds);
          }}
        >
          <CheckCheck size={16} aria-hidden="true" />
          {t('inbox.markShown')}
        </Button>
      </div>
      {marking.error && (
        <Banner tone="bad" takesFocus>
          {marking.error.message}
        </Banner>
      )}
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {total === 0 && <Notice title={t('inbox.emptyTitle')}>{t('inbox.emptyText')}</Notice>}
      <ul className={styles.inbox}>
        {told.map((notification) => (
          <NotificationItem
            key={notification.id}
            notification={notification}
            onOpen={({ id, isRead }) => {
              if (!isRead) {
                marking.mutate([id]);
              }
            }}
          />
        ))}
      </ul>
      {hasNextPage && (
        <div className={page.more}>
          <Button onPress={() => void fetchNextPage()}>{t('shell.more')}</Button>
        </div>
      )}
    </div>
  );
}
