import { describe, expect, it } from 'vitest';
import { windowOf } from '../../map/tiles/tileWindow';
import { shapesOf } from './communeShapes';

const square = (left: number, top: number, side: number) => [
  [
    { x: left, y: top },
    { x: left + side, y: top },
    { x: left + side, y: top + side },
    { x: left, y: top + side },
  ],
];

describe('the tiles of a drawing', () => {
  it('are few and cover a province', () => {
    const { zoom, tiles, width, height } = windowOf([102.33446, 21.69861, 103.94485, 22.80372]);
    expect(zoom).toBe(8);
    expect(tiles).toContainEqual({ x: 200, y: 111 });
    expect(tiles.length).toBeLessThanOrEqual(6);
    expect(width).toBeCloseTo(1.145, 2);
    expect(height).toBeCloseTo(0.85, 1);
  });
});

describe('the drawing of communes', () => {
  const area = (rings: { x: number; y: number }[][]) => ({ code: '03424', name: 'Bản Bo', type: 'Commune', rings });
  const shapes = shapesOf(
    [
      { x: 0, y: 0, areas: [area(square(0.9, 0.4, 0.1))], borders: [] },
      { x: 1, y: 0, areas: [area(square(0, 0.4, 0.4))], borders: [] },
    ],
    { width: 2, height: 1 },
  );

  it('has a closed outline on each tile a commune lies on', () => {
    expect(shapes.tiles.map(({ areas }) => areas[0]?.path)).toEqual([
      'M0.9000 0.4000L1.0000 0.4000L1.0000 0.5000L0.9000 0.5000Z',
      'M0.0000 0.4000L0.4000 0.4000L0.4000 0.8000L0.0000 0.8000Z',
    ]);
  });

  it('writes the figure of a commune once, where it has most room', () => {
    expect(shapes.places).toHaveLength(1);
    expect(shapes.places[0]?.x).toBeGreaterThan(1);
  });
});
