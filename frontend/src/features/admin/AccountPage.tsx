import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AccountDetails, FirstPassword } from '../../api/accounts';
import { Button } from '../../components/button/Button';
import { FactList } from '../../components/factList/FactList';
import { Banner } from '../../components/notice/Banner';
import { Notice } from '../../components/notice/Notice';
import { Timeline } from '../../components/timeline/Timeline';
import { accountDetailsQuery } from '../../state/accountQueries';
import { useAccount } from '../access/AccountContext';
import { AccessRequestFacts } from '../account/AccessRequestFacts';
import { SecurityEventsCard } from '../account/SecurityEventsCard';
import { SessionsCard } from '../account/SessionsCard';
import page from '../page.module.css';
import { BackLink } from '../shell/BackLink';
import { LoadFailed } from '../shell/LoadFailed';
import { usePageTitle } from '../shell/usePageTitle';
import { AccountForm, type AccountStep } from './AccountForm';
import { AccountState } from './AccountState';
import { FirstPasswordBanner } from './FirstPasswordBanner';
import { useSteps } from './useSteps';

/** What the provider of an account decides, where it has one. */
const ofProvider: AccountStep[] = ['CHANGE_ACCOUNT_RIGHTS', 'RESET_ACCOUNT_PASSWORD'];

/** Under which right a step is offered, where it has no name of its own. */
const rightOf = (step: AccountStep) => (step === 'REFUSE_ACCESS' ? 'CHANGE_ACCOUNT_RIGHTS' : step);

const always: AccountStep[] = ['CHANGE_ACCOUNT_RIGHTS', 'RENAME_ACCOUNT'];

/** One account: what it may do, what was done to it, and what can be done to it. */
export function AccountPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: account, error, refetch } = useQuery(accountDetailsQuery(id));
  usePageTitle(account ? account.name : t('admin.part.accounts'));
  return (
    <div className={page.page}>
      <BackLink to="/admin/accounts">{t('admin.part.accounts')}</BackLink>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {account === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
      {account === null && <Notice title={t('admin.accountNotFound')}>{t('admin.accountNotFoundText')}</Notice>}
      {account && <Details account={account} />}
    </div>
  );
}

function Details({ account }: { account: AccountDetails }) {
  const { t } = useTranslation();
  const me = useAccount();
  const { step, done, begin, finish, cancel, reload } = useSteps<AccountStep, FirstPassword | null | 'done'>();
  const answers: AccountStep[] = account.requested ? ['REFUSE_ACCESS'] : [];
  const steps: AccountStep[] = account.isDisabled
    ? [...always, 'ENABLE_ACCOUNT']
    : [...answers, ...always, 'RESET_ACCOUNT_PASSWORD', 'DISABLE_ACCOUNT'];
  // Of one's own account another administrator decides.
  const offered = steps.filter(
    (one) =>
      me.commands.includes(rightOf(one)) &&
      (account.name !== me.name || one === 'RENAME_ACCOUNT') &&
      (account.provider === null || !ofProvider.includes(one)),
  );
  return (
    <div className={page.stack}>
      <header className={page.titleLine}>
        <h1>{account.name}</h1>
        <AccountState account={account} />
      </header>
      {done === 'done' && (
        <Banner tone="good" takesFocus>
          {t('admin.accountChanged', { name: account.name })}
        </Banner>
      )}
      {done !== null && done !== 'done' && <FirstPasswordBanner given={done} />}
      {account.requested && (
        <section className={page.card} aria-labelledby="access-request">
          <h2 id="access-request">{t('admin.accessRequested')}</h2>
          <AccessRequestFacts request={account.requested} />
          {account.name !== me.name && <p className={page.soft}>{t('admin.accessRequestedText')}</p>}
        </section>
      )}
      {step === null ? (
        <div className={page.commands} data-print="none">
          {offered.map((one) => (
            <Button
              key={one}
              onPress={() => {
                begin(one);
              }}
            >
              {t(`admin.accountStep.${one}`)}
            </Button>
          ))}
        </div>
      ) : (
        <AccountForm key={step} step={step} account={account} onDone={finish} onCancel={cancel} onReload={reload} />
      )}
      <section className={page.card} aria-label={t('admin.aboutAccount')}>
        <FactList
          facts={[
            { label: t('admin.field.displayName'), value: account.displayName },
            { label: t('admin.field.role'), value: t(`enum.role.${account.role}`) },
            ...(account.provider === null ? [] : [{ label: t('admin.provider'), value: account.provider }]),
            {
              label: t('admin.field.organisationId'),
              value: account.organisation ? (
                <Link href={`/admin/organisations/${account.organisation.id}`}>{account.organisation.name}</Link>
              ) : (
                t('admin.noOrganisation')
              ),
            },
          ]}
        />
      </section>
      {me.role === 'ADMINISTRATOR' && <SessionsCard accountId={account.id} />}
      <SecurityEventsCard accountId={account.id} />
      <section className={page.card}>
        <h2>{t('admin.history')}</h2>
        <Timeline facts={account.timeline} />
      </section>
    </div>
  );
}
