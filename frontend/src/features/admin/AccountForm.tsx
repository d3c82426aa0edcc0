import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../api/account';
import { accountCommands, type AccountDetails, type FirstPassword } from '../../api/accounts';
import type { Refusal } from '../../shared/errors';
import { succeed, type Result } from '../../shared/result';
import { formatDate } from '../../shared/format';
import { organisationRowsQuery } from '../../state/accountQueries';
import { CommandFormView } from '../commands/CommandFormView';
import type { FormReading } from '../commands/form';
import type { CommandForm } from '../commands/useCommandForm';
import page from '../page.module.css';
import styles from './admin.module.css';
import { bodyField, lineField, reasonField, roleField } from './fields';

export type AccountStep = Exclude<keyof typeof accountCommands, 'OPEN_ACCOUNT'>;

interface Props {
  step: AccountStep;
  account: AccountDetails;
  onDone: (given: FirstPassword | 'done') => void;
  onCancel: () => void;
  onReload: () => Promise<unknown>;
}

/** The form of one step on an account. */
export function AccountForm({ step, account, ...rest }: Props) {
  const { t } = useTranslation();
  const { requested } = account;
  const { data: organisations } = useQuery({ ...organisationRowsQuery, enabled: step === 'CHANGE_ACCOUNT_RIGHTS' });

  async function send(reading: FormReading, idempotencyKey: string): Promise<Result<FirstPassword | 'done', Refusal>> {
    const input = { idempotencyKey, accountId: account.id, expectedVersion: account.version };
    if (step === 'RESET_ACCOUNT_PASSWORD') {
      return accountCommands[step]({ ...input, reason: reading.text('reason') });
    }
    const changed = await change(input, reading);
    return changed.ok ? succeed('done' as const) : changed;
  }

  function change(
    input: { idempotencyKey: string; accountId: string; expectedVersion: number },
    reading: FormReading,
  ): Promise<Result<unknown, Refusal>> {
    switch (step) {
      case 'RENAME_ACCOUNT':
        return accountCommands[step]({ ...input, displayName: reading.text('displayName') });
      case 'CHANGE_ACCOUNT_RIGHTS':
        return accountCommands[step]({
          ...input,
          role: reading.text('role') as Role,
          organisationId: reading.optionalText('organisationId'),
          reason: reading.text('reason'),
        });
      case 'REFUSE_ACCESS':
      case 'ENABLE_ACCOUNT':
      case 'DISABLE_ACCOUNT':
      case 'RESET_ACCOUNT_PASSWORD':
        return accountCommands[step]({ ...input, reason: reading.text('reason') });
    }
  }

  // The choices of the form must be there before it is filled in.
  if (step === 'CHANGE_ACCOUNT_RIGHTS' && organisations === undefined) {
    return <p className={page.soft}>{t('shell.loading')}</p>;
  }
  const forms: Partial<Record<AccountStep, CommandForm>> = {
    RENAME_ACCOUNT: {
      fields: [lineField(t, 'displayName', t('admin.displayNameHint'))],
      paper: null,
      initial: { displayName: account.displayName },
    },
    CHANGE_ACCOUNT_RIGHTS: {
      fields: [roleField(t), bodyField(t, 'organisationId', organisations ?? []), reasonField(t)],
      paper: null,
      // Whoever gives what was asked for finds it filled in.
      initial: {
        role: requested?.role ?? account.role,
        organisationId: (requested ?? account).organisation?.id ?? '',
        reason: requested === null ? '' : t('admin.asRequested', { date: formatDate(requested.requestedOn) }),
      },
    },
  };
  return (
    <section className={`${page.card ?? ''} ${styles.form ?? ''}`}>
      <CommandFormView
        idPrefix="account-step"
        title={t(`admin.accountStep.${step}`)}
        submitLabel={t(`admin.accountSubmit.${step}`)}
        form={forms[step] ?? { fields: [reasonField(t)], paper: null }}
        send={send}
        {...rest}
      />
    </section>
  );
}
