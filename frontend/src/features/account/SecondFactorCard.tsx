import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beginSecondFactor, confirmSecondFactor, removeSecondFactor, type AppKey } from '../../api/secondFactor';
import { Button } from '../../components/button/Button';
import { Banner } from '../../components/notice/Banner';
import { succeed } from '../../shared/result';
import { secondFactorQuery } from '../../state/secondFactorQuery';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import styles from './account.module.css';
import { ProofForm } from './ProofForm';

/** Codes of an app beside the password: turned on with both, and off with both. */
export function SecondFactorCard() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(secondFactorQuery);
  const [appKey, setAppKey] = useState<AppKey | null>(null);
  const [recoveryCodes, setRecoveryCodes] = useState<string[] | null>(null);
  const [isChanging, setIsChanging] = useState(false);
  const finish = () => {
    setIsChanging(false);
    void queries.invalidateQueries({ queryKey: secondFactorQuery.queryKey });
  };

  return (
    <section className={`${page.card ?? ''} ${styles.form ?? ''}`} aria-labelledby="second-factor">
      <h2 id="second-factor">{t('account.secondFactor')}</h2>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {data && (
        <>
          <p className={page.soft}>{t('account.secondFactorIntro')}</p>
          <p>
            <span className={page.tag}>
              {data.isOn ? t('account.secondFactorOn', { count: data.recoveryCodes }) : t('account.secondFactorOff')}
            </span>
          </p>
          {recoveryCodes && <RecoveryCodes codes={recoveryCodes} />}
          {!isChanging && (
            <Button
              onPress={() => {
                setIsChanging(true);
              }}
            >
              {data.isOn ? t('account.secondFactorRemove') : t('account.secondFactorBegin')}
            </Button>
          )}
          {isChanging && data.isOn && (
            <ProofForm
              asks={['password', 'code']}
              button={t('account.secondFactorRemove')}
              send={({ password, code }) => removeSecondFactor(password, code)}
              onDone={() => {
                setRecoveryCodes(null);
                finish();
              }}
            />
          )}
          {isChanging && !data.isOn && appKey === null && (
            <ProofForm
              asks={['password']}
              button={t('account.secondFactorBegin')}
              send={async ({ password }) => {
                const begun = await beginSecondFactor(password);
                if (begun.ok) {
                  setAppKey(begun.value);
                }
                return begun.ok ? succeed(null) : begun;
              }}
            />
          )}
          {isChanging && !data.isOn && appKey && (
            <>
              <p>{t('account.scan')}</p>
              <img className={styles.qr} src={appKey.picture} alt={t('account.qr')} />
              <p>
                {t('account.key')}: <code className={styles.key}>{appKey.key}</code>
              </p>
              <ProofForm
                asks={['code']}
                button={t('account.confirmCode')}
                send={async ({ code }) => {
                  const confirmed = await confirmSecondFactor(code);
                  if (confirmed.ok) {
                    setRecoveryCodes(confirmed.value.recoveryCodes);
                    setAppKey(null);
                  }
                  return confirmed.ok ? succeed(null) : confirmed;
                }}
                onDone={() => {
                  finish();
                  void queries.invalidateQueries({ queryKey: ['sessions'] });
                }}
              />
            </>
          )}
        </>
      )}
    </section>
  );
}

function RecoveryCodes({ codes }: { codes: string[] }) {
  const { t } = useTranslation();
  return (
    <>
      <Banner tone="good" title={t('account.recovery')} takesFocus>
        {t('account.recoveryText')}
      </Banner>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
