import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { loadProvider } from '../../api/provider';
import { buttonClass } from '../../components/button/Button';
import { Banner } from '../../components/notice/Banner';
import styles from './access.module.css';

const refusalParameter = 'refused';

/** The way in through a provider of identities, where the register has one; and what became of the last try. */
export function ProviderSignIn() {
  const { t, i18n } = useTranslation();
  const here = new URL(window.location.href);
  const refused = here.searchParams.get(refusalParameter) ?? '';
  const { data: provider } = useQuery({
    queryKey: ['provider', refused, i18n.language],
    queryFn: ({ signal }) => loadProvider(refused, signal),
  });
  if (!provider?.label) {
    return null;
  }
  here.searchParams.delete(refusalParameter);
  const returnTo = encodeURIComponent(here.pathname + here.search + here.hash);
  return (
    <>
      {provider.refusal && (
        <Banner tone="bad" takesFocus>
          {provider.refusal}
        </Banner>
      )}
      <a
        className={`${buttonClass('secondary', true)} ${styles.through ?? ''}`}
        href={`/account/openid/sign-in?returnTo=${returnTo}`}
      >
        {t('signIn.through', { provider: provider.label })}
      </a>
    </>
  );
}
