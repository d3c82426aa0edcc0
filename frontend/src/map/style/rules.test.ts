import { describe, expect, it } from 'vitest';
import { clusterRadius, paintCommune, symbolScale, type MapMood } from './rules';
import { palettes } from './palette';

const mood: MapMood = { theme: 'light', zoom: 9, chosenCommune: null, hasBasemap: false };

describe('a commune', () => {
  it('is filled with land, and left open over a base map', () => {
    expect(paintCommune('03637', mood).fill).toBe(palettes.light.land);
    expect(paintCommune('03637', { ...mood, hasBasemap: true }).fill).toBeNull();
  });

  it('stands out when it is the chosen one, and steps back when another is', () => {
    const chosen = { ...mood, chosenCommune: '03637' };
    expect(paintCommune('03637', chosen)).toMatchObject({ line: palettes.light.borderChosen, lineWidthPixels: 2.5 });
    expect(paintCommune('03640', chosen).fill).toBe(palettes.light.landDimmed);
  });

  it('follows the theme', () => {
    expect(paintCommune('03637', { ...mood, theme: 'dark' }).line).toBe(palettes.dark.border);
  });
});

describe('sizes', () => {
  it('of symbols grow with the zoom and never shrink', () => {
    const scales = [6, 9, 10, 13, 14, 18].map(symbolScale);
    expect(scales).toEqual([...scales].sort((left, right) => left - right));
  });

  it('of clusters grow with the count up to a limit', () => {
    expect(clusterRadius(2)).toBeLessThan(clusterRadius(200));
    expect(clusterRadius(1e9)).toBe(30);
  });
});
