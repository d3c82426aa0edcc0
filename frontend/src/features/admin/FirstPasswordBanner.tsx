import { useTranslation } from 'react-i18next';
import type { FirstPassword } from '../../api/accounts';
import { Banner } from '../../components/notice/Banner';
import styles from './admin.module.css';

/** A first password, to be handed on; it is shown nowhere else and never again. */
export function FirstPasswordBanner({ given: { account, firstPassword } }: { given: FirstPassword }) {
  const { t } = useTranslation();
  return (
    <Banner tone="good" takesFocus title={t('admin.firstPasswordOf', { name: account.name })}>
      {firstPassword === null ? (
        t('admin.firstPasswordGone')
      ) : (
        <>
          <code className={styles.password}>{firstPassword}</code> {t('admin.firstPasswordText')}
        </>
      )}
    </Banner>
  );
}
