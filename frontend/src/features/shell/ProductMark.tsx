import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { provinceNameQuery } from '../../state/queries';
import styles from './shell.module.css';

export function ProductMark({ provinceCode }: { provinceCode?: string | undefined }) {
  const { t } = useTranslation();
  const { data: province } = useQuery(provinceNameQuery(provinceCode));
  return (
    <span className={styles.mark}>
      <svg width="22" height="22" viewBox="0 0 32 32" aria-hidden="true">
        <rect className={styles.markGround} width="32" height="32" rx="7" />
        <path className={styles.markShape} d="M16 6 26 16 16 26 6 16Z" />
        <circle className={styles.markGround} cx="16" cy="16" r="3.2" />
      </svg>
      <span className={styles.markName}>{t('product.name')}</span>
      {province && <span className={styles.markProvince}>· {province}</span>}
    </span>
  );
}
