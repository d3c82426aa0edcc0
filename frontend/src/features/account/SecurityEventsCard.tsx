import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { loadSecurityEvents } from '../../api/securityEvents';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { SecurityEventTable } from './SecurityEventTable';

/** The last sign-ins of an account and what was refused in its name, so that its owner sees what was not him; null: one's own account. */
export function SecurityEventsCard({ accountId = null }: { accountId?: string | null }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['securityEvents', accountId],
    queryFn: ({ signal }) => loadSecurityEvents(accountId, signal),
  });
  return (
    <section className={page.card} aria-labelledby="security-events">
      <h2 id="security-events">{t('account.securityEvents')}</h2>
      {accountId === null && <p className={page.soft}>{t('account.securityEventsIntro')}</p>}
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {data && <SecurityEventTable caption={t('account.securityEvents')} events={data} />}
    </section>
  );
}
