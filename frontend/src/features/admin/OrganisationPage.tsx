import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OrganisationDetails } from '../../api/organisations';
import { Button } from '../../components/button/Button';
import { FactList } from '../../components/factList/FactList';
import { Banner } from '../../components/notice/Banner';
import { Notice } from '../../components/notice/Notice';
import { Timeline } from '../../components/timeline/Timeline';
import { formatDate } from '../../shared/format';
import { accountsQuery, organisationDetailsQuery } from '../../state/accountQueries';
import { useAccount } from '../access/AccountContext';
import page from '../page.module.css';
import { BackLink } from '../shell/BackLink';
import { LoadFailed } from '../shell/LoadFailed';
import { usePageTitle } from '../shell/usePageTitle';
import { AccountState } from './AccountState';
import styles from './admin.module.css';
import { OrganisationForm, organisationSteps, type OrganisationStep } from './OrganisationForm';
import { useSteps } from './useSteps';

/** One body: where it stands, who acts for it, what was done to it, and what can be done to it. */
export function OrganisationPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: organisation, error, refetch } = useQuery(organisationDetailsQuery(id));
  usePageTitle(organisation ? organisation.name : t('admin.part.organisations'));
  return (
    <div className={page.page}>
      <BackLink to="/admin/organisations">{t('admin.part.organisations')}</BackLink>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {organisation === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
      {organisation === null && <Notice title={t('admin.organisationNotFound')}>{t('admin.noneFoundText')}</Notice>}
      {organisation && <Details organisation={organisation} />}
    </div>
  );
}

function Details({ organisation }: { organisation: OrganisationDetails }) {
  const { t } = useTranslation();
  const { commands } = useAccount();
  const { step, done, begin, finish, cancel, reload } = useSteps<OrganisationStep, string>();
  const { code, name, type, commune, parent, validFrom, endedOn, successor, predecessors, formerNames } = organisation;
  const offered = endedOn === null ? organisationSteps.filter((one) => commands.includes(one)) : [];
  return (
    <div className={page.stack}>
      <header className={page.titleLine}>
        <h1>{name}</h1>
        <span className={page.tag}>{t(`admin.type.${type}`)}</span>
      </header>
      {done !== null && (
        <Banner tone="good" takesFocus>
          {t('admin.organisationChanged', { name: done })}
        </Banner>
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
              {t(`admin.organisationStep.${one}`)}
            </Button>
          ))}
        </div>
      ) : (
        <OrganisationForm
          key={step}
          step={step}
          organisation={organisation}
          onDone={({ name }) => {
            finish(name);
          }}
          onCancel={cancel}
          onReload={reload}
        />
      )}
      <div className={styles.pair}>
        <section className={page.card} aria-label={t('admin.aboutOrganisation')}>
          <FactList
            facts={[
              { label: t('admin.field.code'), value: code },
              { label: t('admin.commune'), value: commune?.fullName ?? t('admin.wholeProvince') },
              { label: t('admin.field.parentId'), value: parent && <BodyLink body={parent} /> },
              { label: t('admin.since'), value: formatDate(validFrom) },
              { label: t('admin.endedOn'), value: endedOn && formatDate(endedOn) },
              { label: t('admin.field.successorId'), value: successor && <BodyLink body={successor} /> },
              {
                label: t('admin.predecessors'),
                value:
                  predecessors.length > 0 ? predecessors.map((body) => <BodyLink key={body.id} body={body} />) : null,
              },
              {
                label: t('admin.formerNames'),
                value:
                  formerNames.length > 0
                    ? formerNames.map((former) => `${former.name} (${formatDate(former.until)})`).join('; ')
                    : null,
              },
            ]}
          />
        </section>
        <AccountsOf id={organisation.id} />
      </div>
      <section className={page.card}>
        <h2>{t('admin.history')}</h2>
        <Timeline facts={organisation.timeline} />
      </section>
    </div>
  );
}

function BodyLink({ body }: { body: { id: string; name: string } }) {
  return (
    <Link href={`/admin/organisations/${body.id}`} className={styles.body}>
      {body.name}
    </Link>
  );
}

function AccountsOf({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: accounts = [] } = useQuery(accountsQuery);
  const own = accounts.filter(({ organisation }) => organisation?.id === id);
  return (
    <section className={page.card} aria-labelledby="organisation-accounts">
      <h2 id="organisation-accounts">{t('admin.accountsOf')}</h2>
      {own.length === 0 && <p className={styles.soft}>{t('admin.noAccounts')}</p>}
      <ul className={styles.lines}>
        {own.map((account) => (
          <li key={account.id}>
            <Link href={`/admin/accounts/${account.id}`}>{account.name}</Link>
            <span className={styles.soft}>{t(`enum.role.${account.role}`)}</span>
            <AccountState account={account} />
          </li>
        ))}
      </ul>
    </section>
  );
}
