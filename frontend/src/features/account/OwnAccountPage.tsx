import { useTranslation } from 'react-i18next';
import { FactList } from '../../components/factList/FactList';
import { Banner } from '../../components/notice/Banner';
import { useAccount } from '../access/AccountContext';
import page from '../page.module.css';
import { usePageTitle } from '../shell/usePageTitle';
import { AccessCard } from './AccessCard';
import { PasswordCard } from './PasswordCard';
import { SecondFactorCard } from './SecondFactorCard';
import { SecurityEventsCard } from './SecurityEventsCard';
import { SessionsCard } from './SessionsCard';
import { TokensCard } from './TokensCard';

/** What somebody can see and do about his own account. */
export function OwnAccountPage() {
  const { t } = useTranslation();
  const { name, displayName, role, organisation, provider } = useAccount();
  usePageTitle(t('shell.ownAccount'));
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('shell.ownAccount')}</h1>
      </header>
      <div className={page.stack}>
        <section className={page.card} aria-label={t('account.about')}>
          <FactList
            facts={[
              { label: t('signIn.account'), value: name },
              { label: t('account.shownAs'), value: displayName },
              { label: t('account.role'), value: t(`enum.role.${role}`) },
              { label: t('account.organisation'), value: organisation?.name },
            ]}
          />
        </section>
        {provider === null ? (
          <>
            <AccessCard />
            <PasswordCard />
            <SecondFactorCard />
          </>
        ) : (
          <Banner tone="notice">{t('account.throughProvider', { provider })}</Banner>
        )}
        <SessionsCard />
        <TokensCard />
        <SecurityEventsCard />
      </div>
    </div>
  );
}
