import { CloudUpload } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import styles from './site.module.css';
import { useSendSiteRecords, useSiteRecords } from './useSiteRecords';

/** Asks one small question each time, and only while something waits. */
const retryMs = 15_000;

/** How much recorded at the site waits to be sent, on every page; sends it whenever there is a connection. */
export function SiteWaiting() {
  const { t } = useTranslation();
  const { data: records = [] } = useSiteRecords();
  const { mutate: send } = useSendSiteRecords();
  const refused = records.filter(({ refusals }) => refusals.length > 0).length;
  const waiting = records.length - refused;

  useEffect(() => {
    if (waiting === 0) {
      return;
    }
    const attempt = () => {
      if (navigator.onLine) {
        send();
      }
    };
    attempt();
    // A phone that thinks it is connected may not be: asked again from time to time.
    const timer = setInterval(attempt, retryMs);
    window.addEventListener('online', attempt);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', attempt);
    };
  }, [waiting, send]);

  return (
    records.length > 0 && (
      <Link href="/site" className={styles.waiting} data-refused={refused > 0}>
        <CloudUpload size={18} aria-hidden="true" />
        <span aria-hidden="true">{records.length}</span>
        <span className="visually-hidden">
          {[
            waiting > 0 && t('site.waitingCount', { count: waiting }),
            refused > 0 && t('site.refusedCount', { count: refused }),
          ]
            .filter((part) => part !== false)
            .join(', ')}
        </span>
      </Link>
    )
  );
}
