import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Notification } from '../../api/notifications';
import { formatDate, formatMoment } from '../../shared/format';
import { placeOf } from './subjectPlace';
import styles from './tasks.module.css';

interface Props {
  notification: Notification;
  /** Called when the reader goes to what it is about. */
  onOpen: (notification: Notification) => void;
}

/** One thing the organisation was told: what, by whom, when it took effect and when it was sent. */
export function NotificationItem({ notification, onOpen }: Props) {
  const { t } = useTranslation();
  const { subject, subjectId, text, sender, effectiveOn, sentAt, isRead, readBy, readAt } = notification;
  const place = placeOf(subject, subjectId);
  return (
    <li className={isRead ? styles.told : styles.toldNew}>
      <p>
        {!isRead && <span className={styles.newMark}>{t('inbox.new')}</span>}
        {place === null ? (
          text
        ) : (
          <Link
            href={place}
            onClick={() => {
              onOpen(notification);
            }}
          >
            {text}
          </Link>
        )}
      </p>
      <p className={styles.soft}>
        {sender?.name ?? t('product.name')} · {t('timeline.effective', { date: formatDate(effectiveOn) })} ·{' '}
        {t('inbox.sent', { moment: formatMoment(sentAt) })}
        {readAt && readBy && ` · ${t('inbox.readBy', { account: readBy, moment: formatMoment(readAt) })}`}
      </p>
    </li>
  );
}
