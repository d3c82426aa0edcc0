import { describe, expect, it } from 'vitest';
import { borderLine, chosenLine, clusterRadius, communeFill, formerLine, symbolScale, type MapMood } from './rules';
import { palettes } from './palette';

const mood: MapMood = { theme: 'light', zoom: 9, chosenCommune: null, hasBasemap: false, colouring: 'state' };

describe('a commune', () => {
  it('is filled with land, and left open over a base map', () => {
    expect(communeFill('03637', mood)).toBe(palettes.light.land);
    expect(communeFill('03637', { ...mood, hasBasemap: true })).toBeNull();
  });

  it('steps back when another is chosen', () => {
    const chosen = { ...mood, chosenCommune: '03637' };
    expect(communeFill('03637', chosen)).toBe(palettes.light.land);
    expect(communeFill('03640', chosen)).toBe(palettes.light.landDimmed);
  });
});

describe('a border', () => {
  it('is stronger around the province than within it', () => {
    expect(borderLine(true, mood).widthPixels).toBeGreaterThan(borderLine(false, mood).widthPixels);
  });

  it('is strongest around the chosen commune', () => {
    expect(chosenLine(mood).widthPixels).toBeGreaterThan(borderLine(true, mood).widthPixels);
  });

  it('of a former commune is told by its dashes, not by its colour alone', () => {
    expect(formerLine(mood).dashPixels).toHaveLength(2);
    expect(borderLine(false, mood).dashPixels).toBeUndefined();
  });

  it('follows the theme', () => {
    expect(borderLine(false, { ...mood, theme: 'dark' }).colour).toBe(palettes.dark.border);
  });
});

describe('sizes', () => {
  it('of symbols grow with the zoom and never shrink', () => {
    const scales = [6, 9, 10, 13, 14, 18].map(symbolScale);
    expect(scales).toEqual([...scales].sort((left, right) => left - right));
  });

  it('of clusters grow with the count up to a limit', () => {
    expect(clusterRadius(2)).toBeLessThan(clusterRadius(200));
    expect(clusterRadius(1e9)).toBe(24);
  });
});
