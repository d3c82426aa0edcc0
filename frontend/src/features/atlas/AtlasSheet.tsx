import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AtlasUnit } from '../../api/atlas';
import { StateSymbol } from '../../components/stateSymbol/StateSymbol';
import { useWidth } from '../../components/plot/useWidth';
import { legendFilters, legendStates } from '../../map/style/legend';
import { dayOf, formatDate, formatNumber } from '../../shared/format';
import { atlasFacilitiesQuery } from '../../state/atlasQueries';
import type { FacilityFilter } from '../../state/facilityFilter';
import { facilityCountsQuery } from '../../state/queries';
import { communeShapesQuery } from '../reports/communeShapes';
import { LoadFailed } from '../shell/LoadFailed';
import styles from './atlas.module.css';
import { AtlasDrawing } from './AtlasDrawing';
import { AtlasList } from './AtlasList';
import { fit, layOut, scaleBar, type Orientation, type Paper } from './paper';

interface Props {
  unit: AtlasUnit;
  filter: FacilityFilter;
  /** Null: today. */
  day: string | null;
  paper: Paper;
  orientation: Orientation;
}

const longestBarMm = 60;
/** A pixel of CSS is a 96th of an inch. */
const pixelsAMm = 96 / 25.4;

/** One commune on one sheet, true to scale, followed by the list of what is numbered on it. */
export function AtlasSheet({ unit, filter, day, paper, orientation }: Props) {
  const { t } = useTranslation();
  const [today] = useState(() => dayOf(new Date()));
  const [frame, width] = useWidth<HTMLElement>();
  const layout = layOut(paper, orientation);
  const ofCommune = useMemo(() => ({ ...filter, communeCode: unit.code }), [filter, unit.code]);
  const fitting = useMemo(() => {
    const { bounds } = unit;
    return bounds && fit([bounds.west, bounds.south, bounds.east, bounds.north], layOut(paper, orientation).map);
  }, [unit, paper, orientation]);
  const {
    data: shapes,
    error,
    refetch: drawAgain,
  } = useQuery({
    ...communeShapesQuery(day, fitting?.bounds ?? null),
    enabled: fitting !== null,
  });
  const { data: facilities = [], error: failed, refetch } = useQuery(atlasFacilitiesQuery(ofCommune, day));
  const { data: counts } = useQuery(facilityCountsQuery(legendFilters(ofCommune), day));
  const problem = error ?? failed;
  const bar = fitting && scaleBar(fitting.scale, longestBarMm * layout.words);
  // On the screen a sheet is as wide as there is room; on paper as wide as it is.
  const preview = width === 0 ? 1 : Math.min(1, width / (layout.widthMm * pixelsAMm));

  return (
    <article
      ref={frame}
      className={styles.frame}
      data-page={`${paper}-${orientation}`}
      aria-label={t('atlas.sheet', { name: unit.fullName })}
    >
      {problem && <LoadFailed error={problem} onRetry={() => Promise.all([refetch(), drawAgain()])} />}
      <div
        className={styles.sheet}
        style={{
          '--width': layout.widthMm,
          '--height': layout.heightMm,
          '--words': layout.words,
          '--preview': preview,
        }}
      >
        <header className={styles.head}>
          <h2>
            {unit.fullName} <span className={styles.code}>{unit.code}</span>
          </h2>
          <p>{t('atlas.subtitle', { date: formatDate(day ?? today) })}</p>
        </header>
        {fitting === null && <p>{t('atlas.noBoundary')}</p>}
        {shapes && fitting && (
          <AtlasDrawing
            label={t('atlas.drawing', { name: unit.fullName, scale: formatNumber(fitting.scale) })}
            shapes={shapes}
            unit={unit}
            facilities={facilities}
            widthMm={layout.map.widthMm}
            heightMm={layout.map.heightMm}
            words={layout.words}
          />
        )}
        <footer className={styles.foot}>
          <ul className={styles.legend} aria-label={t('map.legend')}>
            {legendStates.map((state) => (
              <li key={state}>
                <StateSymbol state={state} />
                <span>{t(`state.${state}`)}</span>
                <span>{counts ? formatNumber(counts[state]) : '…'}</span>
              </li>
            ))}
          </ul>
          <div className={styles.facts}>
            {bar && (
              <p className={styles.scale}>
                <span className={styles.bar} style={{ '--length': bar.mm }} aria-hidden="true" />
                {t('atlas.scale', { scale: formatNumber(fitting.scale), length: lengthOf(bar.metres) })}
              </p>
            )}
            <p>
              {[
                shapes?.source === 'demonstration' && t('map.demonstrationBoundaries'),
                shapes?.source === 'official' && t('map.officialBoundaries'),
                shapes?.attribution,
                shapes?.validFrom && t('atlas.boundariesSince', { date: formatDate(shapes.validFrom) }),
              ]
                .filter((source) => typeof source === 'string' && source !== '')
                .join(' · ')}
            </p>
            <p>{t('atlas.printed', { date: formatDate(today) })}</p>
          </div>
        </footer>
      </div>
      <AtlasList unit={unit} facilities={facilities} />
    </article>
  );
}

/** A round length of a scale bar: "500 m", "5 km". */
function lengthOf(metres: number): string {
  return metres < 1000 ? `${formatNumber(metres)} m` : `${formatNumber(metres / 1000)} km`;
}
