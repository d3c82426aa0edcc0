import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../shell/LanguageSwitch';
import { ProductMark } from '../shell/ProductMark';
import { usePageTitle } from '../shell/usePageTitle';
import styles from './access.module.css';
import { ProviderSignIn } from './ProviderSignIn';
import { SignInForm } from './SignInForm';

/** Shown at every address while nobody is signed in, so that a link still leads where it points afterwards. */
export function SignInPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  usePageTitle(t('signIn.title'));
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <header className={styles.head}>
          <ProductMark />
          <LanguageSwitch />
        </header>
        <div>
          <h1>{t('signIn.title')}</h1>
          <p className={styles.intro}>{t('signIn.intro')}</p>
        </div>
        <SignInForm onSignedIn={() => void queries.resetQueries()} />
        <ProviderSignIn />
      </div>
    </main>
  );
}
