import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DossierDetails } from '../../api/dossiers';
import { Notice } from '../../components/notice/Notice';
import { Timeline } from '../../components/timeline/Timeline';
import { dossierQuery } from '../../state/caseQueries';
import page from '../page.module.css';
import { BackLink } from '../shell/BackLink';
import { LoadFailed } from '../shell/LoadFailed';
import { usePageTitle } from '../shell/usePageTitle';
import { ClockCard } from './ClockCard';
import { DecisionCard } from './DecisionCard';
import { DossierFacts } from './DossierFacts';
import { DossierPapers } from './DossierPapers';
import styles from './dossiers.module.css';
import { DossierWay } from './DossierWay';
import { EarlierRounds } from './EarlierRounds';
import { FacilitiesCard } from './FacilitiesCard';
import { NextStep } from './NextStep';
import { ObjectionsCard } from './ObjectionsCard';
import { OpinionsCard } from './OpinionsCard';
import { RivalsCard } from './RivalsCard';

/** One dossier on one page: what it says, how far it has come, what others say of it, and what the reader may do next. */
export function DossierPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: dossier, error, refetch } = useQuery(dossierQuery(id));
  usePageTitle(dossier ? t('dossier.titleWithNumber', { number: dossier.number }) : t('dossier.title'));

  return (
    <div className={page.page}>
      <BackLink to="/dossiers">{t('dossier.title')}</BackLink>
      {error && !dossier && <LoadFailed error={error} onRetry={refetch} />}
      {dossier === null && (
        <Notice title={t('dossier.missingTitle')} isHeading>
          {t('dossier.missingText')}
        </Notice>
      )}
      {dossier === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
      {dossier && <DossierView dossier={dossier} />}
    </div>
  );
}

function DossierView({ dossier }: { dossier: DossierDetails }) {
  const { t } = useTranslation();
  return (
    <>
      <header className={page.head}>
        <div className={page.titleLine}>
          <h1>{t('dossier.titleWithNumber', { number: dossier.number })}</h1>
          <span className={page.tag}>{t(`enum.dossierStatus.${dossier.status}`)}</span>
          {dossier.round > 1 && <span className={page.soft}>{t('dossier.round', { number: dossier.round })}</span>}
        </div>
        <p className={page.intro}>
          {t(`enum.dossierKind.${dossier.kind}`)} · {dossier.proposer.name}
        </p>
      </header>
      <div className={page.progress}>
        <DossierWay dossier={dossier} label={t('dossier.progress')} />
      </div>
      <div className={page.columns}>
        <div className={page.stack}>
          <section className={page.card} aria-labelledby="dossier-facts">
            <DossierFacts dossier={dossier} />
          </section>
          <FacilitiesCard dossier={dossier} />
          <RivalsCard dossier={dossier} />
          <OpinionsCard opinions={dossier.opinions} />
          <DossierPapers dossier={dossier} />
          <DecisionCard decision={dossier.decision} />
          <ObjectionsCard dossier={dossier} />
          <EarlierRounds rounds={dossier.earlierRounds} />
          <section className={page.card} aria-labelledby="dossier-timeline">
            <h2 id="dossier-timeline">{t('facility.timeline')}</h2>
            <Timeline facts={dossier.timeline} />
          </section>
        </div>
        <div className={styles.side}>
          <section className={page.card} aria-label={t('dossier.next')} data-print="none">
            <NextStep dossier={dossier} />
          </section>
          <ClockCard dossier={dossier} />
        </div>
      </div>
    </>
  );
}
