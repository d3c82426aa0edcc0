import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DossierDetails } from '../../api/dossiers';
import { Button } from '../../components/button/Button';
import { Notice } from '../../components/notice/Notice';
import { Progress } from '../../components/progress/Progress';
import { Timeline } from '../../components/timeline/Timeline';
import { formatDate } from '../../shared/format';
import { dossierQuery } from '../../state/queries';
import styles from '../page.module.css';
import { BackLink } from '../shell/BackLink';
import { usePageTitle } from '../shell/usePageTitle';
import { DossierFacts } from './DossierFacts';
import { progressOf } from './dossierProgress';
import { NextStep } from './NextStep';

/** One dossier: how far it has come, what it says, what happened, and what the reader may do next. */
export function DossierPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: dossier, error, refetch } = useQuery(dossierQuery(id));
  usePageTitle(dossier ? t('dossier.titleWithNumber', { number: dossier.number }) : t('dossier.title'));

  return (
    <div className={styles.page}>
      <BackLink to="/dossiers">{t('dossier.title')}</BackLink>
      {error && !dossier && (
        <Notice title={t('error.load')} action={<Button onPress={() => void refetch()}>{t('shell.retry')}</Button>}>
          {t('error.network')}
        </Notice>
      )}
      {dossier === null && (
        <Notice title={t('dossier.missingTitle')} isHeading>
          {t('dossier.missingText')}
        </Notice>
      )}
      {dossier === undefined && !error && <p className={styles.soft}>{t('shell.loading')}</p>}
      {dossier && <DossierView dossier={dossier} />}
    </div>
  );
}

function DossierView({ dossier }: { dossier: DossierDetails }) {
  const { t } = useTranslation();
  return (
    <>
      <header className={styles.head}>
        <div className={styles.titleLine}>
          <h1>{t('dossier.titleWithNumber', { number: dossier.number })}</h1>
          <span className={styles.tag}>{t(`enum.dossierStatus.${dossier.status}`)}</span>
        </div>
        <p className={styles.intro}>
          {t(`enum.dossierKind.${dossier.kind}`)} · {dossier.proposer.name}
        </p>
      </header>
      <div className={styles.progress}>
        <Progress
          label={t('dossier.progress')}
          steps={progressOf(dossier).map(({ step, reachedOn, standing }) => ({
            id: step,
            label: t(`dossier.step.${step}`),
            date: reachedOn && formatDate(reachedOn),
            standing,
          }))}
        />
      </div>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <section className={styles.card}>
            <DossierFacts dossier={dossier} />
          </section>
          <section className={styles.card}>
            <h2>{t('facility.timeline')}</h2>
            <Timeline facts={dossier.timeline} />
          </section>
        </div>
        <section className={styles.card} aria-label={t('dossier.next')}>
          <NextStep dossier={dossier} />
        </section>
      </div>
    </>
  );
}
