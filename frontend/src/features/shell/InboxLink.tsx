import { useQuery } from '@tanstack/react-query';
import { Bell } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { unreadQuery } from '../../state/unreadQuery';
import styles from './shell.module.css';

const mostShown = 99;

/** The way to the notifications, with how many nobody of the organisation has read. */
export function InboxLink() {
  const { t } = useTranslation();
  const { data: count = 0 } = useQuery(unreadQuery);
  return (
    <Link href="/inbox" className={styles.inbox}>
      <Bell size={18} aria-hidden="true" />
      <span className="visually-hidden">{t('shell.inbox', { count })}</span>
      {count > 0 && (
        <span className={styles.unread} aria-hidden="true">
          {count > mostShown ? `${mostShown}+` : count}
        </span>
      )}
    </Link>
  );
}
