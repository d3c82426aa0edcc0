import { useTranslation } from 'react-i18next';
import type { AtlasFacility, AtlasUnit } from '../../api/atlas';
import { StateSymbol } from '../../components/stateSymbol/StateSymbol';
import { placeInWindow } from '../../map/tiles/tileWindow';
import { facilityStateOf } from '../../shared/facilityState';
import { formatNumber } from '../../shared/format';
import type { CommuneShapes } from '../reports/communeShapes';
import styles from './atlas.module.css';

interface Props {
  label: string;
  shapes: CommuneShapes;
  unit: AtlasUnit;
  facilities: AtlasFacility[];
  widthMm: number;
  heightMm: number;
  words: number;
}

const symbolMm = 3.6;
const nameRoomMm = 8;
/** Neighbouring tiles reach over each other by so much of a tile, so that no line shows between them. */
const overlap = 0.002;

/** The communes in the frame and the facilities of one of them, numbered as in the list; a unit of the drawing is a millimetre. */
export function AtlasDrawing({ label, shapes, unit, facilities, widthMm, heightMm, words }: Props) {
  const { t } = useTranslation();
  const across = widthMm / shapes.width;
  const down = heightMm / shapes.height;
  const size = symbolMm * words;
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${widthMm} ${heightMm}`}
      style={{ '--map-height': heightMm }}
      role="img"
      aria-label={label}
    >
      {shapes.tiles.map(({ x, y, areas, borders }) => (
        <svg
          key={`${x} ${y}`}
          x={(x - overlap) * across}
          y={(y - overlap) * down}
          width={(1 + 2 * overlap) * across}
          height={(1 + 2 * overlap) * down}
          viewBox={`${-overlap} ${-overlap} ${1 + 2 * overlap} ${1 + 2 * overlap}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {areas.map(({ code, path }) => (
            <path key={code} className={styles.area} data-chosen={code === unit.code} d={path} />
          ))}
          <path className={styles.border} d={borders} />
        </svg>
      ))}
      {shapes.places
        .filter(({ code, room }) => code !== unit.code && room * across > nameRoomMm)
        .map(({ code, name, x, y }) => (
          <text key={code} className={styles.name} x={x * across} y={y * down} fontSize={3 * words}>
            {name}
          </text>
        ))}
      {facilities.map((facility, index) => {
        if (facility.location === null) {
          return null;
        }
        const { x, y } = placeInWindow(shapes.window, facility.location.longitude, facility.location.latitude);
        return (
          <g key={facility.id} transform={`translate(${x * across} ${y * down})`}>
            <g transform={`translate(${-size / 2} ${-size / 2})`}>
              <StateSymbol state={facilityStateOf(facility)} sizePixels={size} />
            </g>
            <text className={styles.turn} x={size * 0.62} y={size * 0.32} fontSize={2.4 * words}>
              {formatNumber(index + 1)}
            </text>
          </g>
        );
      })}
      <g className={styles.north} transform={`translate(${widthMm - 9 * words} ${11 * words}) scale(${words})`}>
        <path d="M0 -7 L3.2 3 L0 1 L-3.2 3 Z" />
        <text y={7.6} fontSize={4}>
          {t('atlas.north')}
        </text>
      </g>
    </svg>
  );
}
