import { TriangleAlert, Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Button } from '../../components/button/Button';
import { NetworkError } from '../../shared/errors';
import { formatMoment } from '../../shared/format';
import type { SiteRecord } from '../../state/device/database';
import page from '../page.module.css';
import styles from './site.module.css';
import { useSendSiteRecords, useSiteRecords } from './useSiteRecords';

/** What this account has recorded on this device and the register does not have yet. */
export function WaitingRecords() {
  const { t } = useTranslation();
  const { data: records = [] } = useSiteRecords();
  const sending = useSendSiteRecords();
  if (records.length === 0) {
    return null;
  }
  return (
    <section className={page.card} aria-labelledby="site-waiting">
      <h2 id="site-waiting">{t('site.waiting', { count: records.length })}</h2>
      <ul className={styles.list}>
        {records.map((record) => (
          <WaitingRecord key={record.id} record={record} />
        ))}
      </ul>
      <div className={styles.actions}>
        {records.some(({ refusals }) => refusals.length === 0) && (
          <Button
            kind="primary"
            onPress={() => {
              sending.mutate();
            }}
          >
            {sending.isPending ? t('form.sending') : t('site.sendNow')}
          </Button>
        )}
        <p role="status" className={page.soft}>
          {sending.error instanceof NetworkError ? t('site.stillOffline') : t('site.waitingNote')}
        </p>
      </div>
    </section>
  );
}

function WaitingRecord({ record: { id, kind, subject, recordedAt, photos, refusals } }: { record: SiteRecord }) {
  const { t } = useTranslation();
  const isRefused = refusals.length > 0;
  const Icon = isRefused ? TriangleAlert : Clock;
  return (
    <li className={styles.row} data-refused={isRefused}>
      <Link href={`/site/records/${id}`}>{subject.title}</Link>
      <span className={page.soft}>
        {[
          t(`site.kind.${kind}`),
          t('site.recordedAt', { moment: formatMoment(recordedAt) }),
          photos.length > 0 && t('site.photoCount', { count: photos.length }),
        ]
          .filter((fact) => fact !== false)
          .join(' · ')}
      </span>
      <span className={styles.state}>
        <Icon size={16} aria-hidden="true" />
        {isRefused ? t('site.refused') : t('site.waits')}
      </span>
    </li>
  );
}
