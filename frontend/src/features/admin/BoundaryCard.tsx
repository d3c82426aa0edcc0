import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { formatArea, formatDistance, formatNumber } from '../../shared/format';
import { mergerBoundariesQuery } from '../../state/mergerQueries';
import { initialView, writeView } from '../../state/viewState';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import styles from './admin.module.css';

const nearMetres = 50;
const closeZoom = 16;

/** What is to be known of a plan's boundaries: gaps, overlaps, areas against the published ones, facilities at the border. */
export function BoundaryCard({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: report, error, refetch } = useQuery(mergerBoundariesQuery(id, nearMetres));
  const square = (km2: number | null) =>
    km2 === null ? t('overview.noFigure') : `${formatArea(km2).replace(' m²', '')} km²`;
  const percent = (share: number | null) => (share === null ? '–' : `${formatArea(share).replace(' m²', '')} %`);
  return (
    <section className={page.card} aria-labelledby="merger-boundaries">
      <h2 id="merger-boundaries">{t('admin.boundaries')}</h2>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {report === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
      {report && (
        <div className={page.stack}>
          {report.findings.length === 0 ? (
            <p className={page.soft}>{t('admin.noFaults')}</p>
          ) : (
            <ul className={styles.lines}>
              {report.findings.map(({ fault, units, areaM2, widthMetres, place }) => (
                <li key={`${fault} ${place.longitude} ${place.latitude}`}>
                  <span>
                    <strong>{t(`admin.fault.${fault}`)}</strong> {units.join(', ')}
                  </span>
                  <span className={styles.soft}>
                    {formatArea(areaM2)} · {t('admin.width', { width: formatDistance(widthMetres) })} ·{' '}
                    <Link href={`/map?${writeView({ ...initialView, position: { ...place, zoom: closeZoom } })}`}>
                      {t('reports.showOnMap')}
                    </Link>
                  </span>
                </li>
              ))}
            </ul>
          )}
          {report.areas.length > 0 && (
            <table className={styles.counts}>
              <caption className="visually-hidden">{t('admin.areas')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('reports.name')}</th>
                  <th scope="col">{t('admin.measured')}</th>
                  <th scope="col">{t('admin.published')}</th>
                  <th scope="col">{t('admin.difference')}</th>
                </tr>
              </thead>
              <tbody>
                {report.areas.map(({ unitId, fullName, measuredKm2, publishedKm2, differencePercent }) => (
                  <tr key={unitId}>
                    <th scope="row">{fullName}</th>
                    <td>{square(measuredKm2)}</td>
                    <td>{square(publishedKm2)}</td>
                    <td>{percent(differencePercent)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <p className={styles.soft}>
            {t('admin.near', { count: report.nearBorder.length, formatted: formatNumber(report.nearBorder.length) })}
          </p>
          <ul className={styles.lines}>
            {report.nearBorder.map(({ facilityId, number, name, distanceMetres }) => (
              <li key={facilityId}>
                <Link href={`/facilities/${facilityId}`}>{name}</Link>
                <span className={styles.soft}>
                  {number} · {formatDistance(distanceMetres)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
