import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadOwnAccess, requestAccess } from '../../api/accessRequests';
import type { Role } from '../../api/account';
import { Button } from '../../components/button/Button';
import { Banner } from '../../components/notice/Banner';
import { organisationRowsQuery } from '../../state/accountQueries';
import { useAccount } from '../access/AccountContext';
import { bodyField, reasonField, roleField } from '../admin/fields';
import { CommandFormView } from '../commands/CommandFormView';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { AccessRequestFacts } from './AccessRequestFacts';
import styles from './account.module.css';

const ownAccessQuery = queryOptions({ queryKey: ['ownAccess'], queryFn: ({ signal }) => loadOwnAccess(signal) });

/** Asks for other rights, and shows what was asked for until somebody answers. */
export function AccessCard() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: own, error, refetch } = useQuery(ownAccessQuery);
  const [isAsking, setIsAsking] = useState(false);
  const [isSent, setIsSent] = useState(false);
  const reload = () => queries.invalidateQueries({ queryKey: ownAccessQuery.queryKey });
  return (
    <section className={page.card} aria-labelledby="access">
      <h2 id="access">{t('account.access')}</h2>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {isSent && (
        <Banner tone="good" takesFocus>
          {t('account.accessSent')}
        </Banner>
      )}
      {own?.requested ? (
        <>
          <p className={page.soft}>{t('account.accessWaits')}</p>
          <AccessRequestFacts request={own.requested} />
        </>
      ) : (
        <p className={page.soft}>{t('account.accessIntro')}</p>
      )}
      {own && isAsking && (
        <AccessForm
          version={own.version}
          onDone={() => {
            setIsAsking(false);
            setIsSent(true);
            void reload();
          }}
          onCancel={() => {
            setIsAsking(false);
          }}
          onReload={reload}
        />
      )}
      {own && !isAsking && (
        <Button
          onPress={() => {
            setIsSent(false);
            setIsAsking(true);
          }}
        >
          {t('account.accessAsk')}
        </Button>
      )}
    </section>
  );
}

interface FormProps {
  version: number;
  onDone: () => void;
  onCancel: () => void;
  onReload: () => Promise<unknown>;
}

function AccessForm({ version, ...rest }: FormProps) {
  const { t } = useTranslation();
  const { role, organisation } = useAccount();
  const { data: organisations } = useQuery(organisationRowsQuery);
  // The choices of the form must be there before it is filled in.
  if (organisations === undefined) {
    return <p className={page.soft}>{t('shell.loading')}</p>;
  }
  return (
    <div className={styles.form}>
      <CommandFormView
        idPrefix="access"
        title={t('account.accessAsk')}
        submitLabel={t('account.accessSubmit')}
        form={{
          fields: [roleField(t), bodyField(t, 'organisationId', organisations), reasonField(t)],
          paper: null,
          initial: { role, organisationId: organisation?.id ?? '' },
        }}
        send={(reading, idempotencyKey) =>
          requestAccess({
            idempotencyKey,
            expectedVersion: version,
            role: reading.text('role') as Role,
            organisationId: reading.optionalText('organisationId'),
            reason: reading.text('reason'),
          })
        }
        {...rest}
      />
    </div>
  );
}
