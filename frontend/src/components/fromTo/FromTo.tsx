import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './fromTo.module.css';

/** Something that passes from one to another. The arrow is drawn: the font of the page has no letter for it. */
export function FromTo({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation();
  return (
    <span>
      {from} <ArrowRight className={styles.arrow} size={14} role="img" aria-label={t('handover.to')} /> {to}
    </span>
  );
}
