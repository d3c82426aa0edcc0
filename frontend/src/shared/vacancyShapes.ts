import type { StateShape } from './stateShapes';

/** How long a facility has stood empty, as the server says it, in the order of the legend. */
export const vacancyAges = ['NOT_VACANT', 'UP_TO3_MONTHS', 'UP_TO12_MONTHS', 'OVER12_MONTHS'] as const;

export type VacancyAge = (typeof vacancyAges)[number];

const circle = 'M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z';
const diamond = 'M0 -7.2L7.2 0L0 7.2L-7.2 0Z';

/** The emptier for longer, the more of the shape is filled and the sharper it is; in grey the shapes still tell the ages apart. */
export const vacancyShapes: Record<VacancyAge, StateShape> = {
  NOT_VACANT: { outline: circle, part: '', hue: { light: '#6b6459', dark: '#a89d8d' } },
  UP_TO3_MONTHS: { outline: diamond, part: '', hue: { light: '#2f8fc4', dark: '#56b4e9' } },
  UP_TO12_MONTHS: { outline: diamond, part: 'M0 -7.2V7.2L-7.2 0Z', hue: { light: '#b58900', dark: '#e69f00' } },
  OVER12_MONTHS: { outline: 'M0 -8L7.5 6H-7.5Z', hue: { light: '#b00020', dark: '#ff6b6b' } },
};

/** The age a tile names; null where it names none. */
export function readVacancyAge(text: unknown): VacancyAge | null {
  return vacancyAges.find((age) => age === text) ?? null;
}
