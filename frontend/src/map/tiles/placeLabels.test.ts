import { describe, expect, it } from 'vitest';
import { covers } from './hitTest';
import { labelPlace, placeLabels, type LabelWish } from './placeLabels';

const wish = (text: string, x: number, y: number, roomPixels: number): LabelWish => ({
  text,
  x,
  y,
  roomPixels,
  width: 60,
  height: 14,
});

describe('placing labels', () => {
  it('keeps those that do not touch', () => {
    const placed = placeLabels([wish('Mường Kim', 0, 0, 10), wish('Khoen On', 200, 0, 10)], []);
    expect(placed.map(({ text }) => text)).toEqual(['Mường Kim', 'Khoen On']);
  });

  it('places the name of the larger area first and moves the other within its own', () => {
    const placed = placeLabels([wish('small', 10, 0, 20), wish('large', 0, 0, 50)], []);
    expect(placed[0]).toEqual({ text: 'large', x: 0, y: 0 });
    expect(Math.abs(placed[1]?.y ?? 0)).toBe(20);
  });

  it('leaves out what finds no room in its area', () => {
    const wall = { left: -100, right: 100, top: -20, bottom: 20 };
    expect(placeLabels([wish('Mường Kim', 0, 0, 10)], [wall])).toEqual([]);
    expect(placeLabels([wish('Mường Kim', 0, 0, 60)], [wall])).toHaveLength(1);
  });
});

describe('the place of a name', () => {
  it('is inside, even of a shape whose middle is not', () => {
    const horseshoe = [
      [
        { x: 0.1, y: 0.1 },
        { x: 0.9, y: 0.1 },
        { x: 0.9, y: 0.9 },
        { x: 0.7, y: 0.9 },
        { x: 0.7, y: 0.3 },
        { x: 0.3, y: 0.3 },
        { x: 0.3, y: 0.9 },
        { x: 0.1, y: 0.9 },
      ],
    ];
    const place = labelPlace(horseshoe);
    expect(place !== null && covers(horseshoe, place)).toBe(true);
  });

  it('is none for rings without an inside', () => {
    expect(labelPlace([])).toBeNull();
  });
});
