import { useState } from 'react';
import { Link } from 'wouter';
import type { FacilityState } from '../../shared/facilityState';
import { formatDate, formatNumber, monthOf } from '../../shared/format';
import { stateShapes } from '../../shared/stateShapes';
import styles from './plot.module.css';
import { axisSteps, spreadOut } from './scale';
import { useWidth } from './useWidth';

export interface PlotLine {
  id: string;
  label: string;
  /** Shape and colour of its marks. */
  state: FacilityState;
  /** Strokes of the line, which tell it from the others without its colour; none: solid. */
  dashes?: string;
  /** In the order of the days; null: not known yet. */
  values: (number | null)[];
}

interface Props {
  /** Names the plot for those who cannot see it. */
  label: string;
  /** ISO days, the earliest first. */
  days: string[];
  lines: PlotLine[];
  /** Where the records of a figure are. */
  placeOf: (lineId: string, day: string) => string;
  /** Head of the column of days in the table. */
  dayLabel: string;
  tableLabel: string;
}

const height = 268;
const margin = { top: 14, bottom: 30, left: 40 };
const labelDistance = 17;
const labelsBeside = 560;
const aYear = 366 * 86_400_000;

/** Counts over time: drawn, and as a table in which every figure opens its records. */
export function LinePlot({ label, days, lines, placeOf, dayLabel, tableLabel }: Props) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<number | null>(null);
  const marginRight = width < labelsBeside ? 12 : 168;
  const steps = axisSteps(Math.max(...lines.flatMap(({ values }) => values.map((value) => value ?? 0))));
  const highest = steps.at(-1) ?? 1;
  const innerWidth = Math.max(1, width - margin.left - marginRight);
  const innerHeight = height - margin.top - margin.bottom;
  const first = Date.parse(days[0] ?? '');
  const length = Math.max(1, Date.parse(days.at(-1) ?? '') - first);
  const across = (day: string) => margin.left + ((Date.parse(day) - first) / length) * innerWidth;
  const down = (value: number) => margin.top + (1 - value / highest) * innerHeight;
  const lastValues = lines.map(({ values }) => values.at(-1) ?? 0);
  const labelPlaces = spreadOut(lastValues.map(down), labelDistance);
  const ticks = monthTicks(days, innerWidth);
  const shown = pointed ?? days.length - 1;

  return (
    <figure className={styles.plot}>
      <ul className={styles.keys}>
        {lines.map(({ id, label: name, state, dashes, values }) => (
          <li key={id} style={hueOf(state)}>
            <svg width="34" height="16" viewBox="0 -8 34 16" aria-hidden="true">
              <path className={styles.line} d="M0 0H34" strokeDasharray={dashes} />
              <Mark state={state} x={17} y={0} />
            </svg>
            {name} <strong>{readable(values[shown])}</strong>
          </li>
        ))}
        <li className={styles.keyDay}>{formatDate(days[shown] ?? '')}</li>
      </ul>
      <div ref={frame} className={styles.frame} style={{ minHeight: height }}>
        {width > 0 && (
          <svg
            className={styles.drawing}
            width={width}
            height={height}
            role="img"
            aria-label={label}
            onPointerMove={({ nativeEvent }) => {
              const distances = days.map((day) => Math.abs(across(day) - nativeEvent.offsetX));
              setPointed(distances.indexOf(Math.min(...distances)));
            }}
            onPointerLeave={() => {
              setPointed(null);
            }}
          >
            {steps.map((step) => (
              <g key={step}>
                <path className={styles.grid} d={`M${margin.left} ${down(step)}H${width - marginRight}`} />
                <text className={styles.tick} x={margin.left - 6} y={down(step)} textAnchor="end" dy="0.35em">
                  {formatNumber(step)}
                </text>
              </g>
            ))}
            {ticks.map((day) => (
              <text key={day} className={styles.tick} x={across(day)} y={height - 9} textAnchor="middle">
                {length > aYear ? monthOf(day) : formatDate(day).slice(0, 5)}
              </text>
            ))}
            {pointed !== null && (
              <path
                className={styles.pointed}
                d={`M${across(days[pointed] ?? '')} ${margin.top}V${margin.top + innerHeight}`}
              />
            )}
            {lines.map(({ id, label: name, state, dashes, values }, index) => {
              const known = days.flatMap((day, at) => {
                const value = values[at];
                return value === null || value === undefined ? [] : [{ x: across(day), y: down(value) }];
              });
              return (
                <g key={id} style={hueOf(state)}>
                  <path
                    className={styles.line}
                    d={known.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')}
                    strokeDasharray={dashes}
                  />
                  {known.map(({ x, y }) => (
                    <Mark key={x} state={state} x={x} y={y} />
                  ))}
                  {width >= labelsBeside && known.length > 0 && (
                    <text className={styles.label} x={width - marginRight + 12} y={labelPlaces[index]} dy="0.35em">
                      <tspan className={styles.strong}>{readable(values.at(-1))}</tspan> {name}
                    </text>
                  )}
                </g>
              );
            })}
          </svg>
        )}
      </div>
      <details className={styles.table}>
        <summary>{tableLabel}</summary>
        <div className={styles.scroller} tabIndex={0} role="region" aria-label={tableLabel}>
          <table>
            <thead>
              <tr>
                <th scope="col">{dayLabel}</th>
                {lines.map(({ id, label: name }) => (
                  <th key={id} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {days.map((day, at) => (
                <tr key={day}>
                  <th scope="row">{formatDate(day)}</th>
                  {lines.map(({ id, label: name, values }) => (
                    <td key={id}>
                      <Link href={placeOf(id, day)} aria-label={`${readable(values[at])} ${name}, ${formatDate(day)}`}>
                        {readable(values[at])}
                      </Link>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

function Mark({ state, x, y }: { state: FacilityState; x: number; y: number }) {
  const { outline, part } = stateShapes[state];
  return (
    <path
      className={part === undefined ? styles.fullMark : styles.openMark}
      d={outline}
      transform={`translate(${x} ${y}) scale(0.62)`}
    />
  );
}

const hueOf = (state: FacilityState) => ({
  '--hue-light': stateShapes[state].hue.light,
  '--hue-dark': stateShapes[state].hue.dark,
});

const readable = (value: number | null | undefined) =>
  value === null || value === undefined ? '…' : formatNumber(value);

const pixelsATick = 74;

/** The days that are named below the axis: as many as there is room for, the last among them. */
function monthTicks(days: string[], innerWidth: number): string[] {
  const every = Math.max(1, Math.ceil((days.length * pixelsATick) / innerWidth));
  return days.filter((_, index) => (days.length - 1 - index) % every === 0);
}
