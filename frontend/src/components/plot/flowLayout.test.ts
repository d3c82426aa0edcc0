import { describe, expect, it } from 'vitest';
import { layOutFlow, type FlowStep } from './flowLayout';

const part = (id: string, value: number) => ({ id, label: id, value, text: String(value), place: `/${id}` });
const steps: FlowStep[] = [
  { ...part('toHandle', 100), rest: [part('none', 40), part('requested', 1)] },
  { ...part('decided', 59), rest: [part('waiting', 0)] },
  { ...part('inUse', 59), rest: [] },
];

describe('the layout of a flow', () => {
  const { nodes, bands } = layOutFlow(steps, 600, 280, 100);
  const node = (id: string) => nodes.find(({ part: { id: its } }) => its === id);

  it('gives every part one node, those who stay behind beside the next step', () => {
    expect(nodes).toHaveLength(6);
    expect(node('none')?.x).toBe(node('decided')?.x);
    expect(node('waiting')?.x).toBe(node('inUse')?.x);
  });

  it('draws twice as many twice as high', () => {
    const heights = [node('none')?.height ?? 0, node('toHandle')?.height ?? 0];
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(2.5);
  });

  it('keeps one of many in sight and draws no band for none', () => {
    expect(node('requested')?.height).toBeGreaterThanOrEqual(2);
    expect(bands.map(({ id }) => id)).toEqual(['decided', 'none', 'requested', 'inUse']);
  });

  it('leaves every node of a column room for its words, within the drawing', () => {
    const column = nodes.filter(({ x }) => x === node('decided')?.x).sort((left, right) => left.y - right.y);
    column.slice(1).forEach((below, index) => {
      expect(below.y - (column[index]?.y ?? 0)).toBeGreaterThanOrEqual(24);
    });
    const last = column.at(-1);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(280);
  });
});
