import { describe, expect, it } from 'vitest';
import { drawingSize, drawPoints } from './outlineDrawing';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('the drawing of an outline', () => {
  it('has north up and fills the square with its longer side', () => {
    const [south, north] = drawPoints([at(22, 103), at(22.001, 103)]);
    expect(south?.x).toBe(drawingSize / 2);
    expect(north?.x).toBe(drawingSize / 2);
    expect(north?.y).toBeCloseTo(36);
    expect(south?.y).toBeCloseTo(drawingSize - 36);
  });

  it('keeps a square on the ground square', () => {
    const side = 0.001;
    const [corner, east, north] = drawPoints([at(60, 103), at(60, 103 + 2 * side), at(60 + side, 103)]);
    expect((east?.x ?? 0) - (corner?.x ?? 0)).toBeCloseTo((corner?.y ?? 0) - (north?.y ?? 0), 1);
  });

  it('puts a single point in the middle', () => {
    expect(drawPoints([at(22, 103)])).toEqual([{ x: drawingSize / 2, y: drawingSize / 2 }]);
  });
});
