import styles from './plot.module.css';

interface Props {
  /** Says what the line shows, for those who cannot see it. */
  label: string;
  values: (number | null)[];
}

const width = 84;
const height = 22;

/** How one count came about, as a line in a row of a table. */
export function Sparkline({ label, values }: Props) {
  const highest = Math.max(1, ...values.map((value) => value ?? 0));
  const points = values.flatMap((value, index) =>
    value === null
      ? []
      : [
          `${2 + (index / Math.max(1, values.length - 1)) * (width - 6)} ${height - 3 - (value / highest) * (height - 6)}`,
        ],
  );
  const [endX, endY] = points.at(-1)?.split(' ') ?? [];
  return (
    <svg className={styles.spark} width={width} height={height} role="img" aria-label={label}>
      {points.length > 0 && <path d={`M${points.join('L')}`} />}
      {points.length > 0 && <circle cx={endX} cy={endY} r="2.5" />}
    </svg>
  );
}
