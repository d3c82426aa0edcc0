import type { StateShape } from '../../shared/stateShapes';
import styles from './stateSymbol.module.css';

/** A symbol of the map beside the words it stands for. */
export function ShapeSymbol({ shape: { outline, part, mark, hue } }: { shape: StateShape }) {
  return (
    <svg
      className={styles.symbol}
      width={16}
      height={16}
      viewBox="-8.5 -8.5 17 17"
      aria-hidden="true"
      style={{ '--hue-light': hue.light, '--hue-dark': hue.dark }}
    >
      <path className={part === undefined ? styles.full : styles.outline} d={outline} />
      {part && <path className={styles.part} d={part} />}
      {mark && <path className={styles.mark} d={mark} />}
    </svg>
  );
}
