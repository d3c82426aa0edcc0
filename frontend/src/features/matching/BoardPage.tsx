import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RankedFit } from '../../api/matching';
import { Notice } from '../../components/notice/Notice';
import { formatArea } from '../../shared/format';
import { facilityMatchingQuery, requestMatchingQuery } from '../../state/matchingQueries';
import page from '../page.module.css';
import { BackLink } from '../shell/BackLink';
import { LoadFailed } from '../shell/LoadFailed';
import { FitTable } from './FitTable';
import { LandFundPage } from './LandFundPage';
import styles from './matching.module.css';

/** One surplus facility against every open request. */
export function FacilityBoardPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(facilityMatchingQuery(id));
  return (
    <LandFundPage part="matching">
      <BackLink to="/land-fund">{t('matching.back')}</BackLink>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {data === null && <Notice title={t('matching.notFree')}>{t('matching.notFreeText')}</Notice>}
      {data === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
      {data && (
        <>
          <header className={styles.subject}>
            <h2>
              <Link href={`/facilities/${data.space.facility.id}`}>{data.space.name}</Link>
            </h2>
            <p className={styles.soft}>
              {data.space.number} · {data.space.facility.commune.fullName} · {t(`enum.category.${data.space.category}`)}
              {data.space.areaM2 !== null && ` · ${formatArea(data.space.areaM2)}`}
            </p>
          </header>
          <Board fits={data.candidates} side="request" />
        </>
      )}
    </LandFundPage>
  );
}

/** The same turned round: one open request against the surplus facilities. */
export function RequestBoardPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: fits, error, refetch } = useQuery(requestMatchingQuery(id));
  const request = fits?.[0]?.fit.request;
  return (
    <LandFundPage part="matching">
      <BackLink to="/land-fund">{t('matching.back')}</BackLink>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {fits === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
      {request && (
        <header className={styles.subject}>
          <h2>
            <Link href={`/dossiers/${id}`}>{request.number}</Link> · {request.requester.name}
          </h2>
          <p className={styles.soft}>
            {t('matching.class', { rank: request.priority.rank })}: {request.priority.name}
            {request.areaNeededM2 !== null && ` · ${t('matching.needs', { area: formatArea(request.areaNeededM2) })}`}
          </p>
        </header>
      )}
      {fits && <Board fits={fits} side="space" />}
    </LandFundPage>
  );
}

function Board({ fits, side }: { fits: RankedFit[]; side: 'request' | 'space' }) {
  const { t } = useTranslation();
  if (fits.length === 0) {
    return <Notice title={t(`matching.nothing.${side}`)}>{t(`matching.nothingText.${side}`)}</Notice>;
  }
  const best = fits.find(({ isBest }) => isBest);
  return (
    <>
      <p className={styles.best}>
        {best
          ? t('matching.bestReason', {
              name: side === 'request' ? best.fit.request.requester.name : best.fit.space.name,
              reason: best.reason,
            })
          : t('matching.noBest')}{' '}
        <span className={styles.soft}>{t('matching.nothingChosen')}</span>
      </p>
      <FitTable fits={fits} side={side} />
    </>
  );
}
