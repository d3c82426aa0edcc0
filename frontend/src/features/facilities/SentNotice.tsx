import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Button, buttonClass } from '../../components/button/Button';
import styles from './facilityPanel.module.css';

export interface SentDossier {
  id: string;
  number: string;
}

/** The number of the dossier that was just sent, and the way to follow it. */
export function SentNotice({ title, sent, onClose }: { title: string; sent: SentDossier; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <section className={styles.done} role="status">
      <h3>{title}</h3>
      <p>
        {t('request.doneNumber')}
        <strong className={styles.doneNumber}>{sent.number}</strong>
      </p>
      <p>{t('request.doneText')}</p>
      <p className={styles.doneActions}>
        <Link href={`/dossiers/${sent.id}`} className={buttonClass('primary')}>
          {t('request.openDossier')}
        </Link>
        <Button onPress={onClose}>{t('request.backToFacility')}</Button>
      </p>
    </section>
  );
}
