import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button/Button';
import { Notice } from '../../components/notice/Notice';
import { ApiError } from '../../shared/errors';
import { accountQuery } from '../../state/queries';
import { useSessionExpired } from '../../state/sessionExpiry';
import { withTexts } from '../shell/withTexts';
import { AccountContext } from './AccountContext';

const SignInPage = lazy(() => import('./SignInPage').then(({ SignInPage }) => ({ default: SignInPage })));
const SignInDialog = lazy(() => import('./SignInDialog').then(({ SignInDialog }) => ({ default: SignInDialog })));
const SecondFactorPage = withTexts('account', () => import('./SecondFactorPage').then((page) => page.SecondFactorPage));

/** Lets the pages see who is signed in; asks for signing in first, and again over the page when the session ends. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { data: answered, error, refetch } = useQuery(accountQuery);
  const isExpired = useSessionExpired();
  const [account, setAccount] = useState(answered ?? null);
  // The last account stays while its session is renewed: the page behind the dialog must not go away.
  if (answered && answered !== account) {
    setAccount(answered);
  }

  if (error instanceof ApiError && error.code === 'SECOND_FACTOR_SETUP_REQUIRED') {
    return (
      <Suspense>
        <SecondFactorPage />
      </Suspense>
    );
  }
  if (account === null) {
    if (error && !isExpired) {
      return (
        <Notice title={t('error.load')} action={<Button onPress={() => void refetch()}>{t('shell.retry')}</Button>}>
          {t('error.network')}
        </Notice>
      );
    }
    return answered === null || isExpired ? (
      <Suspense>
        <SignInPage />
      </Suspense>
    ) : null;
  }
  return (
    <AccountContext value={account}>
      {children}
      {(isExpired || answered === null) && (
        <Suspense>
          <SignInDialog knownAccount={account.name} />
        </Suspense>
      )}
    </AccountContext>
  );
}
