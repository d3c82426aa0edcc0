import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { handoverSteps, type HandoverDetails } from '../../api/handovers';
import { Button } from '../../components/button/Button';
import { FactList } from '../../components/factList/FactList';
import { FromTo } from '../../components/fromTo/FromTo';
import { Notice } from '../../components/notice/Notice';
import { Progress, type ProgressStep } from '../../components/progress/Progress';
import { PaperLine } from '../../components/timeline/PaperLine';
import { formatDate } from '../../shared/format';
import { handoverQuery } from '../../state/caseQueries';
import styles from '../page.module.css';
import { BackLink } from '../shell/BackLink';
import { usePageTitle } from '../shell/usePageTitle';
import { MinutesCard } from './MinutesCard';
import { NextStep } from './NextStep';

/** One handover: who gives what to whom, how far it is, and what the reader may do next. */
export function HandoverPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: handover, error, refetch } = useQuery(handoverQuery(id));
  usePageTitle(handover ? t('handover.titleWithFacility', { name: handover.facility.name }) : t('handover.title'));

  return (
    <div className={styles.page}>
      <BackLink to="/handovers">{t('handover.title')}</BackLink>
      {error && !handover && (
        <Notice title={t('error.load')} action={<Button onPress={() => void refetch()}>{t('shell.retry')}</Button>}>
          {t('error.network')}
        </Notice>
      )}
      {handover === null && (
        <Notice title={t('handover.missingTitle')} isHeading>
          {t('handover.missingText')}
        </Notice>
      )}
      {handover === undefined && !error && <p className={styles.soft}>{t('shell.loading')}</p>}
      {handover && <HandoverView handover={handover} />}
    </div>
  );
}

function HandoverView({ handover }: { handover: HandoverDetails }) {
  const { t } = useTranslation();
  const { facility, giver, receiver, minutes, discrepancies } = handover;
  // Cancelled or given back, it has left the steps: none of them is to come.
  const reached = handoverSteps.findIndex((step) => step === handover.status);
  const dates = { AWAITED: null, PROVISIONAL: null, HANDED_OVER: handover.handedOverOn, IN_USE: handover.inUseSince };
  // A formal handover need not have been provisional first: the step is shown only where it happened or is happening.
  const steps = handoverSteps.filter((status) => status !== 'PROVISIONAL' || handover.status === 'PROVISIONAL');
  return (
    <>
      <header className={styles.head}>
        <div className={styles.titleLine}>
          <h1>{t('handover.titleWithFacility', { name: facility.name })}</h1>
          <span className={styles.tag}>{t(`enum.handoverStatus.${handover.status}`)}</span>
        </div>
        <p className={styles.intro}>
          <FromTo from={giver.name} to={receiver.name} />
        </p>
      </header>
      {reached >= 0 && (
        <div className={styles.progress}>
          <Progress
            label={t('handover.progress')}
            steps={steps.map((status): ProgressStep => {
              const place = handoverSteps.indexOf(status);
              const isLast = handover.status === 'IN_USE';
              return {
                id: status,
                label: t(`enum.handoverStatus.${status}`),
                date: dates[status] && formatDate(dates[status]),
                standing: place < reached || isLast ? 'done' : place === reached ? 'now' : 'later',
              };
            })}
          />
        </div>
      )}
      <div className={styles.stack}>
        <div className={styles.columns}>
          <section className={styles.card}>
            <h2>{t('handover.facts')}</h2>
            <FactList
              facts={[
                {
                  label: t('handover.facility'),
                  value: <Link href={`/facilities/${facility.id}`}>{facility.name}</Link>,
                },
                { label: t('filter.commune'), value: facility.commune.fullName },
                { label: t('handover.giver'), value: giver.name },
                { label: t('handover.receiver'), value: receiver.name },
                { label: t('handover.decision'), value: handover.decisionNumber },
                { label: t('handover.intendedUse'), value: t(`enum.intendedUse.${handover.intendedUse}`) },
                { label: t('handover.minutes'), value: minutes && <PaperLine paper={minutes} /> },
                { label: t('handover.discrepancies'), value: discrepancies },
              ]}
            />
            <p className={styles.download}>
              <Download size={16} aria-hidden="true" />
              <a href={`/documents/handover-minutes.docx?handover=${handover.id}`} download>
                {t('handover.minutesDocument')}
              </a>
            </p>
          </section>
          <section className={styles.card} aria-label={t('handover.next')}>
            <NextStep handover={handover} />
          </section>
        </div>
        {handover.minutesStatus !== null && <MinutesCard handoverId={handover.id} />}
      </div>
    </>
  );
}
