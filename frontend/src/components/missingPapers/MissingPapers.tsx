import { CircleCheck, FileWarning } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './missingPapers.module.css';

/** How many required papers a case still lacks, by shape and word. */
export function MissingPapers({ count }: { count: number }) {
  const { t } = useTranslation();
  const Icon = count > 0 ? FileWarning : CircleCheck;
  return (
    <span className={count > 0 ? styles.missing : styles.complete}>
      <Icon size={14} aria-hidden="true" />
      {count > 0 ? t('dossier.papersMissing', { count }) : t('dossier.papersComplete')}
    </span>
  );
}
