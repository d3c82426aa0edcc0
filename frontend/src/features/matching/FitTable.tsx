import { CircleAlert, CircleX, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RankedFit } from '../../api/matching';
import { CompareTable, type Compared } from '../../components/compareTable/CompareTable';
import { formatArea, formatDate, formatDistance, formatNumber, formatSigned } from '../../shared/format';
import styles from './matching.module.css';

interface Column extends Compared {
  ranked: RankedFit;
}

interface Row {
  label: string;
  cell: (column: Column) => ReactNode;
  /** The same in every column when one request is compared with facilities. */
  isOfRequest?: boolean;
}

interface Props {
  fits: RankedFit[];
  /** What stands side by side: the requests for one facility, or the facilities for one request. */
  side: 'request' | 'space';
}

const misfitIcons = { NOTE: Info, NOT_PROPOSED: CircleAlert, IMPOSSIBLE: CircleX } as const;

/** Every candidate by the same measures, each in the figures of the register. */
export function FitTable({ fits, side }: Props) {
  const { t } = useTranslation();
  const area = (squareMetres: number | null) =>
    squareMetres === null ? t('facility.noFigure') : formatArea(squareMetres);
  const columns: Column[] = fits.map((ranked) => ({
    id: side === 'request' ? ranked.fit.request.number : `${ranked.fit.space.number} ${ranked.fit.space.name}`,
    heading: <Heading ranked={ranked} side={side} />,
    mark: ranked.isBest ? t('matching.best') : null,
    ranked,
  }));
  const rows: Row[] = [
    {
      isOfRequest: true,
      label: t('matching.row.class'),
      cell: ({ ranked: { fit } }) => (
        <>
          <strong>{t('matching.class', { rank: fit.request.priority.rank })}</strong>
          <br />
          <span className={styles.soft}>{fit.request.priority.name}</span>
        </>
      ),
    },
    {
      isOfRequest: true,
      label: t('matching.row.purpose'),
      cell: ({ ranked: { fit } }) => t(`enum.intendedUse.${fit.request.intendedUse}`),
    },
    { label: t('matching.row.needed'), cell: ({ ranked: { fit } }) => area(fit.request.areaNeededM2) },
    { label: t('matching.row.offered'), cell: ({ ranked: { fit } }) => area(fit.space.areaM2) },
    {
      label: t('matching.row.difference'),
      cell: ({ ranked: { fit } }) =>
        fit.differenceM2 === null ? t('facility.noFigure') : `${formatSigned(fit.differenceM2)} m²`,
    },
    {
      label: t('matching.row.norm'),
      cell: ({ ranked: { fit } }) => (
        <>
          {area(fit.request.normAreaM2)}
          {fit.request.headcount !== null && (
            <span className={styles.soft}> {t('matching.people', { count: fit.request.headcount })}</span>
          )}
        </>
      ),
    },
    {
      label: t('matching.row.distance'),
      cell: ({ ranked: { fit } }) => (
        <>
          {fit.distanceM === null ? t('facility.noFigure') : formatDistance(fit.distanceM)}
          {fit.request.origin && (
            <>
              <br />
              <span className={styles.soft}>{t('matching.from', { name: fit.request.origin.name })}</span>
            </>
          )}
        </>
      ),
    },
    {
      isOfRequest: true,
      label: t('matching.row.since'),
      cell: ({ ranked: { fit } }) => formatDate(fit.request.askedOn),
    },
    { label: t('matching.row.misfits'), cell: ({ ranked }) => <Misfits misfits={ranked.fit.misfits} /> },
    { label: t('matching.row.reason'), cell: ({ ranked }) => ranked.reason },
  ];
  return (
    <CompareTable
      caption={t(`matching.caption.${side}`)}
      columns={columns}
      rows={rows.filter(({ isOfRequest = false }) => side === 'request' || !isOfRequest)}
    />
  );
}

function Heading({ ranked: { place, isAskedFor, fit }, side }: { ranked: RankedFit; side: Props['side'] }) {
  const { t } = useTranslation();
  const { request, space } = fit;
  return (
    <span className={styles.heading}>
      <span>
        {formatNumber(place)}.{' '}
        {side === 'request' ? (
          <Link href={`/land-fund/requests/${request.dossier.id}`}>{request.requester.name}</Link>
        ) : (
          <Link href={`/land-fund/facilities/${space.facility.id}`}>{space.name}</Link>
        )}
      </span>
      <span className={styles.soft}>
        {side === 'request' ? request.number : `${space.number} · ${space.facility.commune.fullName}`}
        {isAskedFor && ` · ${t('matching.askedFor')}`}
      </span>
    </span>
  );
}

function Misfits({ misfits }: { misfits: RankedFit['fit']['misfits'] }) {
  const { t } = useTranslation();
  if (misfits.length === 0) {
    return t('matching.fits');
  }
  return (
    <ul className={styles.misfits}>
      {misfits.map(({ kind, weight, text }) => {
        const Icon = misfitIcons[weight];
        return (
          <li key={kind} data-weight={weight}>
            <Icon size={14} aria-hidden="true" />
            <span>
              <span className="visually-hidden">{t(`matching.weight.${weight}`)} </span>
              {text}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
