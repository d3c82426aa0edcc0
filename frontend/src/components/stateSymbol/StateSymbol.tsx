import type { FacilityState } from '../../shared/facilityState';
import { problemShape, stateShapes } from '../../shared/stateShapes';
import styles from './stateSymbol.module.css';

interface Props {
  state: FacilityState;
  /** Adds the triangle of something wrong around the symbol. */
  hasProblem?: boolean;
  sizePixels?: number;
}

/** The map's symbol of a state, for lists, badges and the legend; always beside the word it stands for. */
export function StateSymbol({ state, hasProblem = false, sizePixels = 16 }: Props) {
  const { outline, part, mark, hue } = stateShapes[state];
  const scale = hasProblem ? 0.55 : 1;
  return (
    <svg
      className={styles.symbol}
      width={sizePixels}
      height={sizePixels}
      viewBox="-8.5 -8.5 17 17"
      aria-hidden="true"
      style={{ '--hue-light': hue.light, '--hue-dark': hue.dark }}
    >
      {hasProblem && (
        <path
          className={styles.problem}
          d={problemShape.outline}
          transform="scale(0.62) translate(0 1)"
          style={{ '--hue-light': problemShape.hue.light, '--hue-dark': problemShape.hue.dark }}
        />
      )}
      <g transform={`scale(${scale})`}>
        <path className={part === undefined ? styles.full : styles.outline} d={outline} />
        {part && <path className={styles.part} d={part} />}
        {mark && <path className={styles.mark} d={mark} />}
      </g>
    </svg>
  );
}
