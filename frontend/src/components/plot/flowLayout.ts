/** One part of a flow: how many there are and where their records are. */
export interface FlowPart {
  id: string;
  label: string;
  value: number;
  /** The value as it is read. */
  text: string;
  place: string;
}

/** A step of the flow: all who came this far, and where those stand who have not gone on. */
export interface FlowStep extends FlowPart {
  rest: FlowPart[];
}

export interface FlowNode {
  part: FlowPart;
  isRest: boolean;
  x: number;
  y: number;
  height: number;
}

export interface FlowBand {
  id: string;
  isRest: boolean;
  /** An outline from one node to the next. */
  path: string;
}

export const nodeWidth = 10;
const gap = 14;
/** The room for one line of text. */
const leastSlot = 24;
/** What is one of many is still seen. */
const leastHeight = 2;

/**
 * Lays a flow out in columns: each column holds the next step and, below it, those who stay behind. Widths of bands say how many;
 * a figure is never worked out here but only drawn.
 */
export function layOutFlow(steps: readonly FlowStep[], width: number, height: number, lastLabelWidth: number) {
  const nodes: FlowNode[] = [];
  const bands: FlowBand[] = [];
  const most = Math.max(1, ...steps.map(({ value }) => value));
  const mostRests = Math.max(0, ...steps.map(({ rest }) => rest.length));
  const scale = (height - mostRests * (gap + leastSlot)) / most;
  const columnWidth = (width - nodeWidth - lastLabelWidth) / Math.max(1, steps.length - 1);
  const tall = (value: number) => (value === 0 ? 0 : Math.max(leastHeight, value * scale));

  steps.forEach((step, column) => {
    const x = column * columnWidth;
    nodes.push({ part: step, isRest: false, x, y: 0, height: tall(step.value) });
    const next = steps[column + 1];
    if (next === undefined && step.rest.length === 0) {
      return;
    }
    let from = 0;
    let to = 0;
    const lead = (part: FlowPart, isRest: boolean) => {
      const thick = tall(part.value);
      if (thick > 0) {
        bands.push({ id: part.id, isRest, path: bandPath(x + nodeWidth, from, x + columnWidth, to, thick) });
      }
      if (isRest) {
        nodes.push({ part, isRest, x: x + columnWidth, y: to, height: thick });
      }
      from += thick;
      to += Math.max(thick, leastSlot) + gap;
    };
    if (next) {
      lead(next, false);
    }
    step.rest.forEach((part) => {
      lead(part, true);
    });
  });
  return { nodes, bands };
}

function bandPath(x1: number, y1: number, x2: number, y2: number, thick: number): string {
  const middle = (x1 + x2) / 2;
  return (
    `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}` +
    `V${y2 + thick}C${middle} ${y2 + thick} ${middle} ${y1 + thick} ${x1} ${y1 + thick}Z`
  );
}
