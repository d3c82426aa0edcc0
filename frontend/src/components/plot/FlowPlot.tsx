import { Link } from 'wouter';
import { layOutFlow, nodeWidth, type FlowPart, type FlowStep } from './flowLayout';
import styles from './plot.module.css';
import { useWidth } from './useWidth';

interface Props {
  label: string;
  steps: FlowStep[];
  /** How a figure's link is read out. */
  nameOf: (part: FlowPart) => string;
}

const height = 300;
const lastLabelWidth = 132;
/** Below this the columns are too narrow for their words. */
const leastWidth = 560;

/** How many went from step to step and how many stay where; every figure opens its records. */
export function FlowPlot({ label, steps, nameOf }: Props) {
  const [frame, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={frame} className={styles.frame} style={{ minHeight: height }}>
      {width > 0 && width < leastWidth && <FlowList label={label} steps={steps} nameOf={nameOf} />}
      {width >= leastWidth && <FlowDrawing label={label} steps={steps} nameOf={nameOf} width={width} />}
    </div>
  );
}

function FlowDrawing({ label, steps, nameOf, width }: Props & { width: number }) {
  const { nodes, bands } = layOutFlow(steps, width, height - 8, lastLabelWidth);
  return (
    <svg className={styles.drawing} width={width} height={height} role="group" aria-label={label}>
      {bands.map(({ id, isRest, path }) => (
        <path key={id} className={isRest ? styles.restBand : styles.band} d={path} aria-hidden="true" />
      ))}
      {nodes.map(({ part, isRest, x, y, height: tall }) => (
        <g key={part.id} transform={`translate(${x} ${y})`}>
          <rect className={isRest ? styles.restNode : styles.node} width={nodeWidth} height={Math.max(tall, 2)} />
          <Link href={part.place} aria-label={nameOf(part)} className={styles.nodeLink}>
            <text className={styles.label} x={nodeWidth + 6} y={Math.max(tall / 2, 9)} dy="0.35em">
              <tspan className={styles.strong}>{part.text}</tspan> {part.label}
            </text>
          </Link>
        </g>
      ))}
    </svg>
  );
}

/** The same flow from top to bottom, for narrow screens. */
function FlowList({ label, steps, nameOf }: Props) {
  const most = Math.max(1, ...steps.map(({ value }) => value));
  const bar = (part: FlowPart, isRest: boolean) => (
    <>
      <Link href={part.place} aria-label={nameOf(part)}>
        <strong>{part.text}</strong> {part.label}
      </Link>
      <span
        className={isRest ? styles.restBar : styles.bar}
        style={{ width: `${(100 * part.value) / most}%` }}
        aria-hidden="true"
      />
    </>
  );
  return (
    <ol className={styles.flowList} aria-label={label}>
      {steps.map((step) => (
        <li key={step.id}>
          {bar(step, false)}
          <ul>
            {step.rest.map((part) => (
              <li key={part.id}>{bar(part, true)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
