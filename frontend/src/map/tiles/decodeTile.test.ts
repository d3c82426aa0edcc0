import { describe, expect, it } from 'vitest';
import { encodeTile } from '../../testing/encodeTile';
import { decodeTile } from './decodeTile';
import { areaAt } from './hitTest';

const kim: [number, number][] = [
  [0, 0],
  [2048, 0],
  [2048, 4096],
  [0, 4096],
];

describe('a decoded tile', () => {
  it('has its communes, in shares of the tile, to point at', () => {
    const { areas } = decodeTile(
      encodeTile({
        communes: [
          { type: 'polygon', parts: [kim], properties: { code: '03637', name: 'Mường Kim', type: 'Commune' } },
        ],
      }),
    );
    expect(areas[0]).toMatchObject({ code: '03637', name: 'Mường Kim', type: 'Commune' });
    expect(areaAt(areas, { x: 0.25, y: 0.5 })?.code).toBe('03637');
    expect(areaAt(areas, { x: 0.75, y: 0.5 })).toBeNull();
  });

  it('has each border once, the outer ones marked', () => {
    const { borders } = decodeTile(
      encodeTile({
        borders: [
          { type: 'line', parts: [kim], properties: { outer: true } },
          { type: 'line', parts: [kim.slice(0, 2)], properties: { outer: false } },
        ],
      }),
    );
    expect(borders.map(({ isOuter, lines }) => [isOuter, lines[0]?.length])).toEqual([
      [true, 4],
      [false, 2],
    ]);
  });

  it('has facilities with their state and clusters with their count', () => {
    const { symbols } = decodeTile(
      encodeTile({
        facilities: [
          {
            type: 'point',
            parts: [[[1024, 2048]]],
            properties: { id: 'F1', name: 'Trạm y tế', state: 'handedOver', vacancy: 'UP_TO3_MONTHS' },
          },
          { type: 'point', parts: [[[3072, 0]]], properties: { count: 12, expansionZoom: 11 } },
        ],
      }),
    );
    expect(symbols).toEqual([
      {
        kind: 'facility',
        id: 'F1',
        name: 'Trạm y tế',
        state: 'handedOver',
        hasProblem: false,
        vacancy: 'UP_TO3_MONTHS',
        x: 0.25,
        y: 0.5,
      },
      { kind: 'cluster', count: 12, expansionZoom: 11, x: 0.75, y: 0 },
    ]);
  });

  it('leaves out layers it does not know', () => {
    const roads = encodeTile({ roads: [{ type: 'line', parts: [kim], properties: {} }] });
    expect(decodeTile(roads)).toEqual({ areas: [], borders: [], symbols: [] });
  });
});
