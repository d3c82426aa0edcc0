import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { accountCommands, type AccountRow, type FirstPassword } from '../../api/accounts';
import type { Role } from '../../api/account';
import { Button } from '../../components/button/Button';
import { DataTable, type TableColumn } from '../../components/dataTable/DataTable';
import { TextField } from '../../components/field/TextField';
import { Notice } from '../../components/notice/Notice';
import { matchesWords } from '../../shared/text';
import { accountsQuery, organisationRowsQuery } from '../../state/accountQueries';
import { useAccount } from '../access/AccountContext';
import { CommandFormView } from '../commands/CommandFormView';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { AccountState } from './AccountState';
import styles from './admin.module.css';
import { AdminFrame } from './AdminFrame';
import { bodyField, lineField, roleField } from './fields';
import { FirstPasswordBanner } from './FirstPasswordBanner';
import { useSteps } from './useSteps';

/** Who may sign in, as what, and for whom. */
export function AccountsPage() {
  const { t } = useTranslation();
  const { data: accounts, error, refetch } = useQuery(accountsQuery);
  const { commands } = useAccount();
  const { step, done, begin, finish, cancel, reload } = useSteps<'open', FirstPassword>();
  const [search, setSearch] = useState('');
  const shown = accounts?.filter(({ name, displayName, role, organisation }) =>
    matchesWords(`${name} ${displayName} ${organisation?.name ?? ''} ${t(`enum.role.${role}`)}`, search),
  );
  const columns: TableColumn<AccountRow>[] = [
    {
      id: 'name',
      header: t('admin.field.name'),
      sorted: 'ascending',
      cell: ({ id, name, displayName }) => (
        <span className={styles.twoLines}>
          <Link href={`/admin/accounts/${id}`}>{name}</Link>
          <span className={styles.soft}>{displayName}</span>
        </span>
      ),
    },
    { id: 'role', header: t('admin.field.role'), cell: ({ role }) => t(`enum.role.${role}`) },
    {
      id: 'organisation',
      header: t('admin.field.organisationId'),
      cell: ({ organisation }) => organisation?.name ?? t('admin.noOrganisation'),
    },
    { id: 'state', header: t('dossier.status'), cell: (account) => <AccountState account={account} /> },
  ];
  return (
    <AdminFrame part="accounts">
      <div className={page.stack}>
        {done && <FirstPasswordBanner given={done} />}
        {step === null && commands.includes('OPEN_ACCOUNT') && (
          <div className={page.commands} data-print="none">
            <Button
              kind="primary"
              onPress={() => {
                begin('open');
              }}
            >
              {t('admin.openAccount')}
            </Button>
          </div>
        )}
        {step === 'open' && <OpenForm onDone={finish} onCancel={cancel} onReload={reload} />}
        <TextField
          id="accounts-search"
          type="search"
          label={t('admin.searchAccounts')}
          value={search}
          onChange={setSearch}
          characters={40}
        />
        <OpenRequests accounts={accounts ?? []} />
        {error && <LoadFailed error={error} onRetry={refetch} />}
        {accounts === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
        {shown?.length === 0 && <Notice title={t('admin.noAccountFound')}>{t('admin.noneFoundText')}</Notice>}
        {shown && shown.length > 0 && (
          <DataTable caption={t('admin.part.accounts')} columns={columns} rows={shown} idOf={({ id }) => id} />
        )}
      </div>
    </AdminFrame>
  );
}

/** Who waits for an answer, before all others. */
function OpenRequests({ accounts }: { accounts: AccountRow[] }) {
  const { t } = useTranslation();
  const asking = accounts.filter(({ requested }) => requested !== null);
  return asking.length === 0 ? null : (
    <section className={page.card} aria-labelledby="open-requests">
      <h2 id="open-requests">{t('admin.openRequests', { count: asking.length })}</h2>
      <ul>
        {asking.map(({ id, name, displayName, requested }) => (
          <li key={id}>
            <Link href={`/admin/accounts/${id}`}>{name}</Link> ({displayName}):{' '}
            {requested && t(`enum.role.${requested.role}`)}
            {requested?.organisation && `, ${requested.organisation.name}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FormProps {
  onDone: (given: FirstPassword) => void;
  onCancel: () => void;
  onReload: () => Promise<unknown>;
}

function OpenForm(props: FormProps) {
  const { t } = useTranslation();
  const { data: organisations = [] } = useQuery(organisationRowsQuery);
  return (
    <section className={`${page.card ?? ''} ${styles.form ?? ''}`}>
      <CommandFormView
        idPrefix="account-open"
        title={t('admin.openAccount')}
        submitLabel={t('admin.openAccountSubmit')}
        form={{
          fields: [
            lineField(t, 'name', t('admin.nameHint')),
            lineField(t, 'displayName', t('admin.displayNameHint')),
            roleField(t),
            bodyField(t, 'organisationId', organisations),
          ],
          paper: null,
        }}
        send={(reading, idempotencyKey) =>
          accountCommands.OPEN_ACCOUNT({
            idempotencyKey,
            name: reading.text('name'),
            displayName: reading.text('displayName'),
            role: reading.text('role') as Role,
            organisationId: reading.optionalText('organisationId'),
          })
        }
        {...props}
      />
    </section>
  );
}
