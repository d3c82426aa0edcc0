import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DossierDetails } from '../../api/dossiers';
import { CompareTable, type Compared } from '../../components/compareTable/CompareTable';
import { formatArea, formatDate, formatDistance, formatNumber } from '../../shared/format';
import { facilityMatchingQuery } from '../../state/matchingQueries';
import { useAccount } from '../access/AccountContext';
import page from '../page.module.css';
import { watchesMatching } from '../shell/places';
import styles from './dossiers.module.css';
import { rivalsOf, type Rival } from './rivals';

interface Column extends Compared {
  rival: Rival;
}

/** Who else is after the same, side by side; for those who match, by legal order and norm too. Nothing where nobody is. */
export function RivalsCard({ dossier }: { dossier: DossierDetails }) {
  const { t } = useTranslation();
  const watches = watchesMatching(useAccount());
  const facilityIds = [...new Set(dossier.items.map(({ facility }) => facility.id))];
  const matchings = useQueries({
    queries: facilityIds.map((id) => ({ ...facilityMatchingQuery(id), enabled: watches && dossier.isOpen })),
  });
  const rivals = dossier.isOpen ? rivalsOf(dossier) : [];
  const only = facilityIds.length === 1 ? facilityIds[0] : undefined;
  const rankings = matchings.flatMap(({ data }) => data?.candidates ?? []);
  const rankingOf = (rival: Rival) => rankings.find(({ fit }) => fit.request.number === rival.number);
  if (rivals.length < 2 && rankings.length === 0) {
    return null;
  }

  const area = (squareMetres: number | null) =>
    squareMetres === null ? t('facility.noFigure') : formatArea(squareMetres);
  const columns: Column[] = rivals.map((rival) => ({
    id: rival.id,
    rival,
    mark: only !== undefined && rankingOf(rival)?.isBest ? t('dossier.bestFit') : null,
    heading: (
      <span className={styles.heading}>
        <span>{rival.proposer.name}</span>
        <span className={styles.soft}>
          {rival.id === dossier.id ? (
            t('dossier.thisOne', { number: rival.number })
          ) : (
            <Link href={`/dossiers/${rival.id}`}>{rival.number}</Link>
          )}
        </span>
      </span>
    ),
  }));
  const rows: { label: string; cell: (column: Column) => string | null }[] = [
    { label: t('dossier.kind'), cell: ({ rival }) => t(`enum.dossierKind.${rival.kind}`) },
    { label: t('dossier.status'), cell: ({ rival }) => t(`enum.dossierStatus.${rival.status}`) },
    { label: t('dossier.submittedOn'), cell: ({ rival }) => formatDate(rival.submittedOn) },
    {
      label: t('request.intendedUse'),
      cell: ({ rival }) => rival.intendedUse && t(`enum.intendedUse.${rival.intendedUse}`),
    },
    { label: t('dossier.areaNeeded'), cell: ({ rival }) => area(rival.areaNeededM2) },
    {
      label: t('dossier.headcount'),
      cell: ({ rival }) => (rival.headcount === null ? t('facility.noFigure') : formatNumber(rival.headcount)),
    },
  ];
  const ranked: typeof rows = [
    {
      label: t('dossier.priority'),
      cell: ({ rival }) => {
        const priority = rankingOf(rival)?.fit.request.priority;
        return priority ? t('dossier.priorityLine', { rank: priority.rank, name: priority.name }) : null;
      },
    },
    {
      label: t('dossier.norm'),
      cell: ({ rival }) => {
        const ranking = rankingOf(rival);
        return ranking ? area(ranking.fit.request.normAreaM2) : null;
      },
    },
    {
      label: t('dossier.distance'),
      cell: ({ rival }) => {
        const metres = rankingOf(rival)?.fit.distanceM ?? null;
        return metres === null ? t('facility.noFigure') : formatDistance(metres);
      },
    },
  ];
  return (
    <section className={page.card} aria-labelledby="dossier-rivals">
      <h2 id="dossier-rivals">{t('dossier.rivals')}</h2>
      {rivals.length < 2 && <p className={styles.alone}>{t('dossier.noRivals')}</p>}
      <CompareTable
        caption={t('dossier.rivalsCaption')}
        columns={columns}
        rows={rankings.length > 0 ? [...rows, ...ranked] : rows}
      />
      {watches && (
        <ul className={styles.links}>
          {dossier.items.map(({ facility }) => (
            <li key={facility.id}>
              <Link href={`/land-fund/facilities/${facility.id}`}>
                {t('dossier.compareOn', { name: facility.name })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
