import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ProvinceSummary } from '../../api/summary';
import { stateShapes } from '../../shared/stateShapes';
import { formatNumber, formatShare } from '../../shared/format';
import { everyFacility, type FacilityFilter } from '../../state/facilityFilter';
import { initialView, writeView } from '../../state/viewState';
import { StateSymbol } from '../../components/stateSymbol/StateSymbol';
import { Counted } from './Counted';
import styles from './overview.module.css';

/** All figures of the province; each leads to its records where a list of them exists. */
export function SummaryView({ summary }: { summary: ProvinceSummary }) {
  return (
    <div className={styles.summary}>
      <FacilitiesBar summary={summary} />
      <div className={styles.cards}>
        <DossiersCard summary={summary} />
        <HousingCard summary={summary} />
      </div>
    </div>
  );
}

const classes = [
  { state: 'retained', classification: 'RETAINED' },
  { state: 'rearranged', classification: 'REARRANGED' },
  { state: 'surplus', classification: 'SURPLUS' },
] as const;

function FacilitiesBar({ summary }: { summary: ProvinceSummary }) {
  const { t } = useTranslation();
  const read = {
    total: formatNumber(summary.facilities),
    retained: formatNumber(summary.retained),
    rearranged: formatNumber(summary.rearranged),
    surplus: formatNumber(summary.surplus),
  };
  return (
    <section className={styles.card} aria-label={t('overview.barLabel', read)}>
      <p className={styles.total}>
        <MapFigure filter={{}} figure={summary.facilities} label={t('overview.total')} />
      </p>
      <div className={styles.bar} role="img" aria-label={t('overview.barLabel', read)}>
        {classes.map(({ state }) => (
          <span
            key={state}
            className={styles.part}
            style={{
              flexGrow: summary[state],
              '--hue-light': stateShapes[state].hue.light,
              '--hue-dark': stateShapes[state].hue.dark,
            }}
          />
        ))}
      </div>
      <ul className={styles.parts}>
        {classes.map(({ state, classification }) => (
          <li key={state}>
            <StateSymbol state={state} />
            <MapFigure
              filter={{ classifications: [classification] }}
              figure={summary[state]}
              label={t(`overview.${state}`)}
            />
          </li>
        ))}
        <li>
          <StateSymbol state="custody" />
          <MapFigure
            filter={{ inCustody: true }}
            figure={summary.handedToLandFund}
            label={t('overview.handedToLandFund')}
          />
        </li>
      </ul>
    </section>
  );
}

interface MapFigureProps {
  filter: Partial<FacilityFilter>;
  figure: number;
  label: string;
}

/** A figure that opens the facilities it counts. */
function MapFigure({ filter, figure, label }: MapFigureProps) {
  const { t } = useTranslation();
  const query = writeView({ ...initialView, filter: { ...everyFacility, ...filter } });
  const text = formatNumber(figure);
  return (
    <Link
      href={query === '' ? '/map' : `/map?${query}`}
      className={styles.figureLink}
      aria-label={t('overview.figureLink', { figure: text, label })}
    >
      <strong>{text}</strong> {label}
    </Link>
  );
}

function DossiersCard({ summary }: { summary: ProvinceSummary }) {
  const { t } = useTranslation();
  const groups = [
    {
      label: t('overview.communes'),
      whole: summary.communes,
      submitted: summary.communesSubmitted,
      decided: summary.communesDecided,
    },
    {
      label: t('overview.agencies'),
      whole: summary.agencies,
      submitted: summary.agenciesSubmitted,
      decided: summary.agenciesDecided,
    },
  ];
  return (
    <section className={styles.card}>
      <h2>{t('overview.dossiersTitle')}</h2>
      {groups.map(({ label, whole, submitted, decided }) => (
        <div key={label} className={styles.group}>
          <h3>{label}</h3>
          <Counted label={t('overview.submitted')} part={submitted} whole={whole} />
          <Counted label={t('overview.decided')} part={decided} whole={whole} />
          <p className={styles.soft}>
            {formatNumber(whole - submitted)} {t('overview.notSubmitted')}
          </p>
        </div>
      ))}
    </section>
  );
}

function HousingCard({ summary }: { summary: ProvinceSummary }) {
  const { t } = useTranslation();
  const { housingNeeded, housingArranged } = summary;
  if (housingNeeded === null || housingArranged === null) {
    return (
      <section className={styles.card}>
        <h2>{t('overview.housingTitle')}</h2>
        <p className={styles.soft}>{t('overview.noFigure')}</p>
      </section>
    );
  }
  const share = housingNeeded > 0 ? housingArranged / housingNeeded : 0;
  return (
    <section className={styles.card}>
      <h2>{t('overview.housingTitle')}</h2>
      <div className={styles.group}>
        <Counted label={t('overview.arranged')} part={housingArranged} whole={housingNeeded} />
        <p>
          <strong>{formatNumber(housingNeeded)}</strong> {t('overview.needed')} ·{' '}
          <strong>{formatNumber(housingNeeded - housingArranged)}</strong> {t('overview.outstanding')} ·{' '}
          {t('overview.share', { share: formatShare(share) })}
        </p>
      </div>
    </section>
  );
}
