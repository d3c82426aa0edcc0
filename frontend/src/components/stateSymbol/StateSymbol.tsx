import type { FacilityState } from '../../shared/facilityState';
import { problemShape, stateShapes } from '../../shared/stateShapes';
import styles from './stateSymbol.module.css';

interface Props {
  state: FacilityState;
  /** Adds the triangle of something wrong around the symbol. */
  hasProblem?: boolean;
  sizePixels?: number;
}

const problemGrowth = 1.4;

/** The map's symbol of a state, for lists, badges and the legend; always beside the word it stands for. */
export function StateSymbol({ state, hasProblem = false, sizePixels = 16 }: Props) {
  const { outline, part, mark, hue } = stateShapes[state];
  const size = hasProblem ? sizePixels * problemGrowth : sizePixels;
  return (
    <svg
      className={styles.symbol}
      width={size}
      height={size}
      viewBox={hasProblem ? '-14 -15 28 28' : '-8.5 -8.5 17 17'}
      aria-hidden="true"
      style={{ '--hue-light': hue.light, '--hue-dark': hue.dark }}
    >
      {hasProblem && (
        <path
          className={styles.problem}
          d={problemShape.outline}
          style={{ '--hue-light': problemShape.hue.light, '--hue-dark': problemShape.hue.dark }}
        />
      )}
      <g transform={hasProblem ? 'scale(0.72)' : undefined}>
        <path className={part === undefined ? styles.full : styles.outline} d={outline} />
        {part && <path className={styles.part} d={part} />}
        {mark && <path className={styles.mark} d={mark} />}
      </g>
    </svg>
  );
}
