import { describe, expect, it } from 'vitest';
import type { CommuneArea, TilePoint } from './decodeTile';
import { areaAt, symbolAt } from './hitTest';

const square = (left: number, top: number, size: number): TilePoint[] => [
  { x: left, y: top },
  { x: left + size, y: top },
  { x: left + size, y: top + size },
  { x: left, y: top + size },
  { x: left, y: top },
];

const area = (code: string, ...rings: TilePoint[][]): CommuneArea => ({ code, name: code, type: 'COMMUNE', rings });

describe('the commune at a place', () => {
  const areas = [area('west', square(0, 0, 0.5)), area('east', square(0.5, 0, 0.5), square(0.6, 0.1, 0.1))];

  it('is the one whose ring surrounds it', () => {
    expect(areaAt(areas, { x: 0.25, y: 0.25 })?.code).toBe('west');
    expect(areaAt(areas, { x: 0.9, y: 0.4 })?.code).toBe('east');
  });

  it('is none in a hole or outside', () => {
    expect(areaAt(areas, { x: 0.65, y: 0.15 })).toBeNull();
    expect(areaAt(areas, { x: 0.25, y: 0.75 })).toBeNull();
  });

  it('is exactly one on a shared border', () => {
    const onTheBorder = areas.filter((each) => areaAt([each], { x: 0.5, y: 0.2 }) !== null);
    expect(onTheBorder.map(({ code }) => code)).toEqual(['east']);
  });
});

describe('the symbol at a place', () => {
  const drawn = [
    { id: 'small', x: 100, y: 100, radiusPixels: 6 },
    { id: 'cluster', x: 130, y: 100, radiusPixels: 20 },
  ];

  it('is the one whose edge is nearest', () => {
    expect(symbolAt(drawn, { x: 103, y: 100 }, 4)?.id).toBe('small');
    expect(symbolAt(drawn, { x: 120, y: 100 }, 4)?.id).toBe('cluster');
  });

  it('is hit with some room around it, more for fingers', () => {
    expect(symbolAt(drawn, { x: 88, y: 100 }, 4)).toBeNull();
    expect(symbolAt(drawn, { x: 88, y: 100 }, 12)?.id).toBe('small');
  });

  it('is the upper one when two lie on each other', () => {
    const stacked = [...drawn, { id: 'upper', x: 100, y: 100, radiusPixels: 6 }];
    expect(symbolAt(stacked, { x: 100, y: 100 }, 4)?.id).toBe('upper');
  });
});
