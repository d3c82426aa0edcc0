import { useTranslation } from 'react-i18next';
import type { SurveyPreview } from '../../api/survey';
import { drawingSize, drawPoints } from './outlineDrawing';
import styles from './paste.module.css';

interface Props {
  points: SurveyPreview['points'];
  /** Whether the points make an outline; otherwise the line is broken. */
  isOutline: boolean;
}

/** The points as a shape, north up, in the order and with the names of the table. */
export function OutlineShape({ points, isOutline }: Props) {
  const { t } = useTranslation();
  const drawn = drawPoints(points.map(({ position }) => position));
  return (
    <svg
      className={styles.shape}
      viewBox={`0 0 ${drawingSize} ${drawingSize}`}
      role="img"
      aria-label={t('record.outline.shape', { count: points.length })}
    >
      <polygon data-broken={!isOutline} points={drawn.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {drawn.map(({ x, y }, index) => (
        <g key={`${x} ${y} ${index}`} transform={`translate(${x} ${y})`}>
          <circle r={3} />
          <text x={6} y={-6}>
            {points[index]?.label ?? index + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}
