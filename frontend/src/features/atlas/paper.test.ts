import { describe, expect, it } from 'vitest';
import { fit, layOut, metresADegree, paperSizes, scaleBar } from './paper';

const commune = [103.4, 22.3, 103.6, 22.45] as const;

describe('a map on paper', () => {
  it('counts a degree as long as the ellipsoid has it', () => {
    // Published lengths of a degree at 15° N: 110.649 km of latitude, 107.550 km of longitude.
    expect(metresADegree(15).north).toBeCloseTo(110_649, -2);
    expect(metresADegree(15).east).toBeCloseTo(107_550, -2);
  });

  it.each(paperSizes)('holds what it is to show, on %s', (paper) => {
    const { bounds } = fit(commune, layOut(paper, 'portrait').map);
    expect(bounds[0]).toBeLessThan(commune[0]);
    expect(bounds[1]).toBeLessThan(commune[1]);
    expect(bounds[2]).toBeGreaterThan(commune[2]);
    expect(bounds[3]).toBeGreaterThan(commune[3]);
  });

  it('is as wide on the ground as its scale says', () => {
    const { map } = layOut('A3', 'landscape');
    const { scale, bounds } = fit(commune, map);
    const ground = (bounds[2] - bounds[0]) * metresADegree((bounds[1] + bounds[3]) / 2).east;
    expect((ground * 1000) / map.widthMm).toBeCloseTo(scale, 3);
  });

  it('has larger scales on larger sheets', () => {
    const scales = paperSizes.map((paper) => fit(commune, layOut(paper, 'portrait').map).scale);
    expect(scales).toEqual(scales.toSorted((left, right) => right - left));
    expect(scales.at(-1)).toBeLessThan(scales[0] ?? 0);
  });

  it('has a bar of a round length', () => {
    expect(scaleBar(100_000, 60)).toEqual({ metres: 5000, mm: 50 });
    expect(scaleBar(25_000, 60)).toEqual({ metres: 1000, mm: 40 });
  });
});
