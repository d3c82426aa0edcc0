import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { endSession, loadSessions, type Session } from '../../api/sessions';
import { Button } from '../../components/button/Button';
import { formatMoment } from '../../shared/format';
import { newIdempotencyKey } from '../../shared/idempotencyKey';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import styles from './account.module.css';
import { browserOf } from './browser';

function sessionsQuery(accountId: string | null) {
  return queryOptions({
    queryKey: ['sessions', accountId],
    queryFn: ({ signal }) => loadSessions(accountId, signal),
  });
}

/** Where an account is signed in now, and the way to end that; null: one's own account. */
export function SessionsCard({ accountId = null }: { accountId?: string | null }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: sessions, error, refetch } = useQuery(sessionsQuery(accountId));
  const ending = useMutation({
    mutationFn: ({ id }: Session) => endSession({ sessionId: id, idempotencyKey: newIdempotencyKey() }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
  return (
    <section className={page.card} aria-labelledby="sessions">
      <h2 id="sessions">{t('account.sessions')}</h2>
      {(error ?? ending.error) && <LoadFailed error={(error ?? ending.error) as Error} onRetry={refetch} />}
      {sessions?.length === 0 && <p className={page.soft}>{t('account.noSessions')}</p>}
      <ul className={styles.sessions}>
        {sessions?.map((session) => (
          <li key={session.id}>
            <span className={styles.session}>
              <strong>{browserOf(session.userAgent) ?? t('account.unknownBrowser')}</strong>
              <span className={page.soft}>
                {t('account.seen', { address: session.address, moment: formatMoment(session.lastSeenAt) })}
              </span>
            </span>
            {session.isCurrent ? (
              <span className={page.tag}>{t('account.thisOne')}</span>
            ) : (
              <Button
                onPress={() => {
                  ending.mutate(session);
                }}
              >
                {t('account.endSession')}
                <span className="visually-hidden"> {formatMoment(session.createdAt)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
