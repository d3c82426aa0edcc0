import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MatchingReport } from '../../api/matching';
import { Notice } from '../../components/notice/Notice';
import { formatArea, formatNumber } from '../../shared/format';
import { provinceMatchingQuery } from '../../state/matchingQueries';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { LandFundPage } from './LandFundPage';
import styles from './matching.module.css';

/** All that is free and all that is asked for: where a comparison begins, from either side. */
export function MatchingPage() {
  const { t } = useTranslation();
  const { data: report, error, refetch } = useQuery(provinceMatchingQuery);
  return (
    <LandFundPage part="matching">
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {report === null && <Notice title={t('matching.notVisible')} />}
      {report === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
      {report && <Sides report={report} />}
    </LandFundPage>
  );
}

function Sides({ report }: { report: MatchingReport }) {
  const { t } = useTranslation();
  const { pairs, unmet, unused, totals } = report;
  const requests = [...pairs.map(({ fit }) => fit.request), ...unmet.map(({ request }) => request)];
  const spaces = [...pairs.map(({ fit }) => fit.space), ...unused.map(({ space }) => space)];
  return (
    <>
      <p className={styles.intro}>{t('matching.intro')}</p>
      <div className={styles.sides}>
        <section className={page.card} aria-labelledby="matching-requests">
          <h2 id="matching-requests">
            {t('matching.requests', { count: totals.requests, formatted: formatNumber(totals.requests) })}
          </h2>
          <ul className={styles.choices}>
            {requests.map(({ number, dossier, requester, intendedUse, areaNeededM2, priority }) => (
              <li key={number}>
                <Link href={`/land-fund/requests/${dossier.id}`}>
                  {number} · {requester.name}
                </Link>
                <span className={styles.soft}>
                  {t('matching.class', { rank: priority.rank })} · {t(`enum.intendedUse.${intendedUse}`)}
                  {areaNeededM2 !== null && ` · ${t('matching.needs', { area: formatArea(areaNeededM2) })}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section className={page.card} aria-labelledby="matching-spaces">
          <h2 id="matching-spaces">
            {t('matching.spaces', { count: totals.spaces, formatted: formatNumber(totals.spaces) })}
          </h2>
          <ul className={styles.choices}>
            {spaces.map(({ number, name, areaM2, facility }) => (
              <li key={`${number} ${name}`}>
                <Link href={`/land-fund/facilities/${facility.id}`}>{name}</Link>
                <span className={styles.soft}>
                  {number} · {facility.commune.fullName}
                  {areaM2 !== null && ` · ${formatArea(areaM2)}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
