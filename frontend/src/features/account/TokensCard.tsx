import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createToken, loadTokens, revokeToken, type AccessToken, type CreatedToken } from '../../api/tokens';
import { Button } from '../../components/button/Button';
import { Banner } from '../../components/notice/Banner';
import { addDays, dayOf, formatDate, formatMoment } from '../../shared/format';
import { newIdempotencyKey } from '../../shared/idempotencyKey';
import { CommandFormView } from '../commands/CommandFormView';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import styles from './account.module.css';

const tokensQuery = queryOptions({ queryKey: ['tokens'], queryFn: ({ signal }) => loadTokens(signal) });

/** Long enough for a piece of work, short enough to be forgotten safely. */
const proposedDays = 90;

/** Tokens by which programs such as a GIS sign in for this account: made, shown once, listed, revoked. */
export function TokensCard() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: tokens, error, refetch } = useQuery(tokensQuery);
  const [created, setCreated] = useState<CreatedToken | null>(null);
  const [isCreating, setIsCreating] = useState(false);
  const reload = () => queries.invalidateQueries({ queryKey: tokensQuery.queryKey });
  return (
    <section className={page.card} aria-labelledby="tokens">
      <h2 id="tokens">{t('token.title')}</h2>
      <p className={page.soft}>{t('token.intro')}</p>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {created && (
        <Banner tone="good" takesFocus title={t('token.created', { name: created.token.name })}>
          <code className={styles.key}>{created.secret}</code>
        </Banner>
      )}
      {tokens?.length === 0 && <p className={page.soft}>{t('token.none')}</p>}
      <ul className={styles.sessions}>
        {tokens?.map((token) => (
          <TokenRow key={token.id} token={token} onRevoked={reload} />
        ))}
      </ul>
      {isCreating ? (
        <NewToken
          onCreated={(made) => {
            setIsCreating(false);
            setCreated(made);
            void reload();
          }}
          onCancel={() => {
            setIsCreating(false);
          }}
          onReload={reload}
        />
      ) : (
        <Button
          onPress={() => {
            setCreated(null);
            setIsCreating(true);
          }}
        >
          {t('token.create')}
        </Button>
      )}
    </section>
  );
}

interface NewProps {
  onCreated: (created: CreatedToken) => void;
  onCancel: () => void;
  onReload: () => Promise<unknown>;
}

function NewToken({ onCreated, onCancel, onReload }: NewProps) {
  const { t } = useTranslation();
  const [expiry] = useState(() => formatDate(addDays(dayOf(new Date()), proposedDays)));
  return (
    <CommandFormView
      idPrefix="token"
      title={t('token.create')}
      submitLabel={t('token.submit')}
      form={{
        fields: [
          { name: 'name', kind: 'line', label: t('token.name'), hint: t('token.nameHint'), isRequired: true },
          {
            name: 'scopes',
            kind: 'choice',
            label: t('token.scopes'),
            choices: [
              { id: 'READ', text: t('token.scope.READ') },
              { id: 'READ WRITE', text: t('token.scope.WRITE') },
            ],
            isRequired: true,
          },
          {
            name: 'expiresOn',
            kind: 'day',
            label: t('token.expiresOn'),
            hint: t('token.expiryHint'),
            isRequired: true,
          },
        ],
        paper: null,
        initial: { scopes: 'READ', expiresOn: expiry },
      }}
      send={(reading, idempotencyKey) =>
        createToken({
          idempotencyKey,
          name: reading.text('name'),
          scopes: reading.text('scopes') === 'READ' ? ['READ'] : ['READ', 'WRITE'],
          expiresOn: reading.day('expiresOn') ?? '',
        })
      }
      onDone={onCreated}
      onCancel={onCancel}
      onReload={onReload}
    />
  );
}

function TokenRow({ token, onRevoked }: { token: AccessToken; onRevoked: () => unknown }) {
  const { t } = useTranslation();
  const revoking = useMutation({
    mutationFn: () => revokeToken({ tokenId: token.id, idempotencyKey: newIdempotencyKey() }),
    onSuccess: onRevoked,
  });
  const refused = revoking.data && !revoking.data.ok ? revoking.data.errors : [];
  return (
    <li>
      <span className={styles.session}>
        <strong>{token.name}</strong>
        <span className={page.soft}>
          {[
            t(`token.scope.${token.scopes.includes('WRITE') ? 'WRITE' : 'READ'}`),
            t('token.until', { date: formatDate(token.expiresOn) }),
            token.lastUsedAt ? t('token.used', { moment: formatMoment(token.lastUsedAt) }) : t('token.unused'),
          ].join(' · ')}
        </span>
        {refused.length > 0 && <span role="alert">{refused.map(({ message }) => message).join(' ')}</span>}
        {revoking.error && <span role="alert">{t('error.network')}</span>}
      </span>
      {token.isActive ? (
        <Button
          onPress={() => {
            revoking.mutate();
          }}
        >
          {t('token.revoke')}
          <span className="visually-hidden"> {token.name}</span>
        </Button>
      ) : (
        <span className={page.tag}>{token.revokedAt ? t('token.revoked') : t('token.expired')}</span>
      )}
    </li>
  );
}
