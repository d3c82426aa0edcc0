import type { FacilityState } from './facilityState';

/** How one state is drawn, in a box from -8 to 8; the same on map, list, badge and print. */
export interface StateShape {
  /** Outer line; filled when there is no part. */
  outline: string;
  /** The part that is filled; '' for an outline alone. */
  part?: string;
  /** Drawn on the filled outline in the colour of the paper. */
  mark?: string;
  hue: { light: string; dark: string };
}

const circle = 'M-6 0A6 6 0 1 0 6 0A6 6 0 1 0 -6 0Z';
const square = 'M-5.5 -5.5H5.5V5.5H-5.5Z';
const diamond = 'M0 -7.2L7.2 0L0 7.2L-7.2 0Z';

/** Hues after Okabe and Ito; shape alone tells the states apart in grey. */
export const stateShapes: Record<FacilityState, StateShape> = {
  retained: { outline: circle, hue: { light: '#009e73', dark: '#2cc498' } },
  rearranged: { outline: circle, part: 'M0 -6A6 6 0 0 0 0 6Z', hue: { light: '#2f8fc4', dark: '#56b4e9' } },
  surplus: { outline: diamond, hue: { light: '#e69f00', dark: '#f0b429' } },
  requested: {
    outline: diamond,
    mark: 'M-2.2 0A2.2 2.2 0 1 0 2.2 0A2.2 2.2 0 1 0 -2.2 0Z',
    hue: { light: '#b58900', dark: '#d4a72c' },
  },
  decided: { outline: square, part: '', hue: { light: '#0072b2', dark: '#4aa8e0' } },
  provisional: { outline: square, part: 'M-5.5 -5.5H0V5.5H-5.5Z', hue: { light: '#8e6bb0', dark: '#b695d6' } },
  handedOver: { outline: square, hue: { light: '#2b8a3e', dark: '#51b566' } },
  custody: { outline: 'M-3.4 -6.2H3.4L6.9 0L3.4 6.2H-3.4L-6.9 0Z', hue: { light: '#d55e00', dark: '#f07f2e' } },
};

/** Drawn around any other symbol: vacant too long, overdue or disputed. */
export const problemShape = { outline: 'M0 -13L12.5 9H-12.5Z', hue: { light: '#b00020', dark: '#ff6b6b' } };
