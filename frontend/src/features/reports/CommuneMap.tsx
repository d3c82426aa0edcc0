import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useWidth } from '../../components/plot/useWidth';
import { LoadFailed } from '../shell/LoadFailed';
import page from '../page.module.css';
import { communeShapesQuery, type CommuneShapes } from './communeShapes';
import styles from './communeMap.module.css';
import { shadeEvenly, type Shading } from './shades';

export interface CommuneFigure {
  code: string;
  name: string;
  /** Null: no figure. */
  value: number | null;
  text: string;
  /** Where its records are; null when it has none. */
  place: string | null;
}

interface Props {
  /** What is shown, for the reader who cannot see the map. */
  label: string;
  /** Null: today. */
  day: string | null;
  figures: CommuneFigure[];
  isShare: boolean;
  /** A limit of the legend as it is read. */
  readLimit: (value: number) => string;
}

/** The communes shaded by a figure, which is also written in each; every one opens its records. */
export function CommuneMap({ label, day, figures, isShare, readLimit }: Props) {
  const { t } = useTranslation();
  const { data: shapes, error, refetch } = useQuery(communeShapesQuery(day));
  const [frame, width] = useWidth<HTMLDivElement>();
  const shading = shadeEvenly(
    figures.map(({ value }) => value),
    isShare,
  );
  return (
    <div ref={frame} className={styles.frame}>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {shapes?.places.length === 0 && <p className={page.soft}>{t('reports.noShapes')}</p>}
      {shapes && shapes.places.length > 0 && width > 0 && (
        <Drawing label={label} shapes={shapes} figures={figures} shading={shading} width={width} />
      )}
      <ul className={styles.legend} aria-label={t('map.legend')}>
        {shading.limits.map((limit, shade) => (
          <li key={limit}>
            <span className={styles.key} data-shade={shade} aria-hidden="true" />
            {t('reports.upTo', { limit: readLimit(limit) })}
          </li>
        ))}
        <li>
          <span className={styles.key} data-shade="none" aria-hidden="true" />
          {t('overview.noFigure')}
        </li>
      </ul>
    </div>
  );
}

interface DrawingProps {
  label: string;
  shapes: CommuneShapes;
  figures: CommuneFigure[];
  shading: Shading;
  width: number;
}

/** Neighbouring tiles reach over each other by so much of a tile, so that no line shows between them. */
const overlap = 0.002;
/** Words need so much room to every side; where it is less, colour, pointer and table tell the figure. */
const leastRoomPixels = 9;

function Drawing({ label, shapes, figures, shading, width }: DrawingProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [pointed, setPointed] = useState<string | null>(null);
  const scale = width / shapes.width;
  const figureOf = (code: string) => figures.find((figure) => figure.code === code);
  const shadeOf = (code: string) => shading.shadeOf(figureOf(code)?.value ?? null) ?? 'none';
  const named = figureOf(pointed ?? '');

  return (
    <>
      <svg
        className={styles.map}
        width={width}
        height={shapes.height * scale}
        role="group"
        aria-label={label}
        onPointerLeave={() => {
          setPointed(null);
        }}
      >
        {shapes.tiles.map(({ x, y, areas }) => (
          <svg
            key={`${x} ${y}`}
            x={(x - overlap) * scale}
            y={(y - overlap) * scale}
            width={(1 + 2 * overlap) * scale}
            height={(1 + 2 * overlap) * scale}
            viewBox={`${-overlap} ${-overlap} ${1 + 2 * overlap} ${1 + 2 * overlap}`}
            aria-hidden="true"
          >
            {areas.map(({ code, path }) => (
              <path
                key={code}
                className={styles.area}
                data-shade={shadeOf(code)}
                data-pointed={pointed === code}
                d={path}
                onPointerEnter={() => {
                  setPointed(code);
                }}
                onClick={() => {
                  const place = figureOf(code)?.place;
                  if (place) {
                    navigate(place);
                  }
                }}
              />
            ))}
          </svg>
        ))}
        {shapes.places.flatMap(({ code, x, y, room }) => {
          const figure = figureOf(code);
          if (figure === undefined || room * scale < leastRoomPixels) {
            return [];
          }
          const words = (
            <text className={styles.figure} x={x * scale} y={y * scale} dy="0.35em">
              {figure.text}
            </text>
          );
          // The table below holds the same links; here they are for the pointer and for reading.
          return figure.place === null ? (
            <g key={code}>{words}</g>
          ) : (
            <Link
              key={code}
              href={figure.place}
              tabIndex={-1}
              aria-label={t('overview.figureLink', { figure: figure.text, label: figure.name })}
              onPointerEnter={() => {
                setPointed(code);
              }}
            >
              {words}
            </Link>
          );
        })}
      </svg>
      <p className={styles.readout} aria-hidden="true">
        {named ? (
          <>
            <strong>{named.name}</strong>: {named.text}
          </>
        ) : (
          t('reports.pointAt')
        )}
      </p>
    </>
  );
}
