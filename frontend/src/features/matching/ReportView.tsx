import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MatchingReport, Pair } from '../../api/matching';
import { Button } from '../../components/button/Button';
import { DataTable, type TableColumn } from '../../components/dataTable/DataTable';
import { Figure, FigureRow } from '../../components/figure/Figure';
import { formatArea, formatDistance, formatNumber } from '../../shared/format';
import page from '../page.module.css';
import styles from './matching.module.css';
import type { Slot } from './PairingForm';

interface Props {
  report: MatchingReport;
  /** Null when nothing may be changed. */
  onChange: ((slot: Slot) => void) | null;
}

/** Who gets what, who gets nothing and what stays free, each with its reasons. */
export function ReportView({ report, onChange }: Props) {
  return (
    <div className={page.stack}>
      <Totals totals={report.totals} />
      <Pairs pairs={report.pairs} onChange={onChange} />
      <Unmet unmet={report.unmet} />
      <Unused unused={report.unused} onChange={onChange} />
    </div>
  );
}

function Totals({ totals }: { totals: MatchingReport['totals'] }) {
  const { t } = useTranslation();
  const { requests, paired, areaNeededM2, areaMetM2, areaUnmetM2, distanceM, classes } = totals;
  const noFigure = t('facility.noFigure');
  return (
    <section className={page.card} aria-label={t('proposal.totals')}>
      <FigureRow>
        <Figure
          label={t('proposal.met')}
          value={t('overview.ofTotal', { part: formatNumber(paired), whole: formatNumber(requests) })}
          noFigure={noFigure}
        />
        <Figure label={t('proposal.areaNeeded')} value={formatArea(areaNeededM2)} noFigure={noFigure} />
        <Figure label={t('proposal.areaMet')} value={formatArea(areaMetM2)} noFigure={noFigure} />
        <Figure label={t('proposal.areaUnmet')} value={formatArea(areaUnmetM2)} noFigure={noFigure} />
        <Figure label={t('proposal.distance')} value={formatDistance(distanceM)} noFigure={noFigure} />
      </FigureRow>
      <ul className={styles.classes}>
        {classes.map(({ priority, requests: all, served }) => (
          <li key={priority.rank}>
            <strong>
              {t('matching.class', { rank: priority.rank })}:{' '}
              {t('overview.ofTotal', { part: formatNumber(served), whole: formatNumber(all) })}
            </strong>{' '}
            <span className={styles.soft}>{priority.name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pairs({ pairs, onChange }: { pairs: Pair[]; onChange: Props['onChange'] }) {
  const { t } = useTranslation();
  const columns: TableColumn<Pair>[] = [
    {
      id: 'facility',
      header: t('dossier.facilities'),
      cell: ({ fit: { space } }) => (
        <span className={styles.twoLines}>
          <Link href={`/land-fund/facilities/${space.facility.id}`}>{space.name}</Link>
          <span className={styles.soft}>
            {space.number} · {space.facility.commune.fullName}
          </span>
        </span>
      ),
    },
    {
      id: 'request',
      header: t('proposal.request'),
      cell: ({ fit: { request } }) => (
        <span className={styles.twoLines}>
          <strong>{request.requester.name}</strong>
          <span className={styles.soft}>
            <Link href={`/dossiers/${request.dossier.id}`}>{request.number}</Link> ·{' '}
            {t(`enum.intendedUse.${request.intendedUse}`)} · {t('matching.class', { rank: request.priority.rank })}
          </span>
        </span>
      ),
    },
    {
      id: 'area',
      header: t('proposal.area'),
      isFigure: true,
      cell: ({ fit: { metAreaM2, request } }) => (
        <span className={styles.twoLines}>
          <span>{formatArea(metAreaM2)}</span>
          {request.areaNeededM2 !== null && (
            <span className={styles.soft}>{t('matching.needs', { area: formatArea(request.areaNeededM2) })}</span>
          )}
        </span>
      ),
    },
    {
      id: 'distance',
      header: t('matching.row.distance'),
      isFigure: true,
      cell: ({ fit: { distanceM } }) => (distanceM === null ? t('facility.noFigure') : formatDistance(distanceM)),
    },
    {
      id: 'why',
      header: t('proposal.why'),
      cell: ({ reason, alternatives, isByHand }) => (
        <Why reason={reason} others={alternatives} label={t('proposal.alternatives')} isByHand={isByHand} />
      ),
    },
    ...(onChange === null
      ? []
      : [
          {
            id: 'change',
            header: t('proposal.change'),
            cell: ({ fit: { space } }: Pair) => (
              <ChangeButton
                name={space.name}
                facilityId={space.facility.id}
                partId={space.partId}
                onChange={onChange}
              />
            ),
          },
        ]),
  ];
  return (
    <section className={page.card} aria-labelledby="proposal-pairs">
      <h2 id="proposal-pairs">{t('proposal.pairs', { count: pairs.length, formatted: formatNumber(pairs.length) })}</h2>
      {pairs.length === 0 ? (
        <p className={page.soft}>{t('proposal.noPairs')}</p>
      ) : (
        <DataTable
          caption={t('proposal.pairsCaption')}
          columns={columns}
          rows={pairs}
          idOf={({ fit: { space } }) => `${space.number} ${space.partId ?? ''}`}
        />
      )}
    </section>
  );
}

function Unmet({ unmet }: { unmet: MatchingReport['unmet'] }) {
  const { t } = useTranslation();
  return (
    <section className={page.card} aria-labelledby="proposal-unmet">
      <h2 id="proposal-unmet">{t('proposal.unmet', { count: unmet.length, formatted: formatNumber(unmet.length) })}</h2>
      {unmet.length === 0 && <p className={page.soft}>{t('proposal.noUnmet')}</p>}
      <ul className={styles.lines}>
        {unmet.map(({ request, reason, obstacles }) => (
          <li key={request.number}>
            <span className={styles.twoLines}>
              <Link href={`/land-fund/requests/${request.dossier.id}`}>
                {request.number} · {request.requester.name}
              </Link>
              <span className={styles.soft}>
                {t(`enum.intendedUse.${request.intendedUse}`)} · {t('matching.class', { rank: request.priority.rank })}
                {request.areaNeededM2 !== null &&
                  ` · ${t('matching.needs', { area: formatArea(request.areaNeededM2) })}`}
              </span>
            </span>
            <Why reason={reason} others={obstacles} label={t('proposal.obstacles')} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Unused({ unused, onChange }: { unused: MatchingReport['unused']; onChange: Props['onChange'] }) {
  const { t } = useTranslation();
  return (
    <section className={page.card} aria-labelledby="proposal-unused">
      <h2 id="proposal-unused">
        {t('proposal.unused', { count: unused.length, formatted: formatNumber(unused.length) })}
      </h2>
      <ul className={styles.lines}>
        {unused.map(({ space, reason, obstacles }) => (
          <li key={`${space.number} ${space.partId ?? ''}`}>
            <span className={styles.twoLines}>
              <Link href={`/land-fund/facilities/${space.facility.id}`}>{space.name}</Link>
              <span className={styles.soft}>
                {space.number} · {space.facility.commune.fullName}
                {space.areaM2 !== null && ` · ${formatArea(space.areaM2)}`}
              </span>
            </span>
            <Why reason={reason} others={obstacles} label={t('proposal.obstacles')} />
            {onChange && (
              <ChangeButton
                name={space.name}
                facilityId={space.facility.id}
                partId={space.partId}
                onChange={onChange}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WhyProps {
  reason: string;
  others: string[];
  label: string;
  isByHand?: boolean;
}

function Why({ reason, others, label, isByHand = false }: WhyProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.why}>
      {isByHand && <span className={page.tag}>{t('proposal.byHand')}</span>}
      <p>{reason}</p>
      {others.length > 0 && (
        <details>
          <summary>{label}</summary>
          <ul>
            {others.map((other) => (
              <li key={other}>{other}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function ChangeButton({ onChange, ...slot }: Slot & { onChange: (slot: Slot) => void }) {
  const { t } = useTranslation();
  return (
    <Button
      onPress={() => {
        onChange(slot);
      }}
    >
      {t('proposal.change')}
      <span className="visually-hidden"> {slot.name}</span>
    </Button>
  );
}
