import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { signOut } from '../../api/account';
import { Button } from '../../components/button/Button';
import { secondFactorQuery } from '../../state/secondFactorQuery';
import { SecondFactorCard } from '../account/SecondFactorCard';
import { LanguageSwitch } from '../shell/LanguageSwitch';
import { ProductMark } from '../shell/ProductMark';
import { usePageTitle } from '../shell/usePageTitle';
import styles from './access.module.css';

/** In place of every page for somebody whose role must have a second factor, until he has one and has kept its codes. */
export function SecondFactorPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data } = useQuery(secondFactorQuery);
  usePageTitle(t('account.secondFactor'));
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <header className={styles.head}>
          <ProductMark />
          <LanguageSwitch />
        </header>
        <div>
          <h1>{t('account.secondFactorFirst')}</h1>
          <p className={styles.intro}>{t('account.secondFactorFirstText')}</p>
        </div>
        <SecondFactorCard />
        {data?.isOn ? (
          <Button kind="primary" isWide onPress={() => void queries.resetQueries()}>
            {t('account.secondFactorContinue')}
          </Button>
        ) : (
          <Button
            kind="quiet"
            onPress={() => {
              void signOut().then((next) => {
                window.location.assign(next);
              });
            }}
          >
            {t('shell.signOut')}
          </Button>
        )}
      </div>
    </main>
  );
}
