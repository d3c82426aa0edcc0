import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Suspense, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StateSymbol } from '../../components/stateSymbol/StateSymbol';
import { legendFilters, legendStates } from '../../map/style/legend';
import type { Colouring } from '../../shared/colouring';
import { formatNumber } from '../../shared/format';
import type { FacilityFilter } from '../../state/facilityFilter';
import { facilityCountsQuery } from '../../state/queries';
import { withTexts } from '../shell/withTexts';
import styles from './legend.module.css';

const VacancyRows = withTexts('reports', () => import('./VacancyRows').then((rows) => rows.VacancyRows));

const roomForLegend = '(min-width: 1100px)';

const colourings = [
  { id: 'state', text: 'map.byState' },
  { id: 'vacancy', text: 'map.byVacancy' },
] as const satisfies { id: Colouring; text: string }[];

interface Props {
  filter: FacilityFilter;
  day: string | null;
  colouring: Colouring;
  onColour: (colouring: Colouring) => void;
  /** Whether the former communes are drawn; null: their boundaries are not there. */
  former: Layer | null;
  /** Whether the base map is drawn; null: none is configured. */
  basemap: Layer | null;
}

interface Layer {
  isShown: boolean;
  onChange: (isShown: boolean) => void;
}

/** What each symbol means and how many of it the filter finds. */
export function Legend({ filter, day, colouring, onColour, former, basemap }: Props) {
  const { t } = useTranslation();
  const [startsOpen] = useState(() => window.matchMedia(roomForLegend).matches);

  return (
    <details className={styles.legend} open={startsOpen}>
      <summary className={styles.head}>{t('map.legend')}</summary>
      <ul className={styles.rows}>
        <li>
          <fieldset className={styles.choice}>
            <legend>{t('map.colourBy')}</legend>
            {colourings.map(({ id, text }) => (
              <label key={id}>
                <input
                  type="radio"
                  name="colouring"
                  checked={id === colouring}
                  onChange={() => {
                    onColour(id);
                  }}
                />
                {t(text)}
              </label>
            ))}
          </fieldset>
        </li>
        {colouring === 'state' ? (
          <StateRows filter={filter} day={day} />
        ) : (
          <Suspense>
            <VacancyRows filter={filter} day={day} />
          </Suspense>
        )}
        <li className={styles.row}>
          <span className={styles.cluster} aria-hidden="true" />
          <span>{t('map.cluster')}</span>
        </li>
        {former && (
          <LayerRow layer={former} label={t('map.formerCommunes')}>
            <span className={styles.formerLine} aria-hidden="true" />
          </LayerRow>
        )}
        {basemap && <LayerRow layer={basemap} label={t('map.basemap')} />}
      </ul>
    </details>
  );
}

function LayerRow({ layer, label, children }: { layer: Layer; label: string; children?: ReactNode }) {
  return (
    <li>
      <label className={styles.row}>
        <input
          type="checkbox"
          checked={layer.isShown}
          onChange={(event) => {
            layer.onChange(event.target.checked);
          }}
        />
        <span>{label}</span>
        {children}
      </label>
    </li>
  );
}

function StateRows({ filter, day }: Pick<Props, 'filter' | 'day'>) {
  const { t } = useTranslation();
  const filters = useMemo(() => legendFilters(filter), [filter]);
  const { data: counts } = useQuery({ ...facilityCountsQuery(filters, day), placeholderData: keepPreviousData });
  return legendStates.map((state) => (
    <li key={state} className={styles.row} data-none={counts?.[state] === 0}>
      <StateSymbol state={state} />
      <span>{t(`state.${state}`)}</span>
      <span className={styles.count}>{counts ? formatNumber(counts[state]) : '…'}</span>
    </li>
  ));
}
