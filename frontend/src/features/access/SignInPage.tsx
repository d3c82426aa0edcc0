import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AccessFrame } from './AccessFrame';
import { ProviderSignIn } from './ProviderSignIn';
import { SignInForm } from './SignInForm';

/** Shown at every address while nobody is signed in, so that a link still leads where it points afterwards. */
export function SignInPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return (
    <AccessFrame title={t('signIn.title')} heading={t('signIn.title')} intro={t('signIn.intro')}>
      <SignInForm onSignedIn={() => void queries.resetQueries()} />
      <ProviderSignIn />
    </AccessFrame>
  );
}
