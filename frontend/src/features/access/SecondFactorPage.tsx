import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { signOut } from '../../api/account';
import { Button } from '../../components/button/Button';
import { secondFactorQuery } from '../../state/secondFactorQuery';
import { SecondFactorCard } from '../account/SecondFactorCard';
import { AccessFrame } from './AccessFrame';

/** In place of every page for somebody whose role must have a second factor, until he has one and has kept its codes. */
export function SecondFactorPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data } = useQuery(secondFactorQuery);
  return (
    <AccessFrame
      title={t('account.secondFactor')}
      heading={t('account.secondFactorFirst')}
      intro={t('account.secondFactorFirstText')}
    >
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
    </AccessFrame>
  );
}
