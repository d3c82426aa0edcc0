import { describe, expect, it } from 'vitest';
import { everyFacility } from './facilityFilter';
import { initialView, readView, writeView, type ViewState } from './viewState';

const view: ViewState = {
  position: { zoom: 11, latitude: 22.12346, longitude: 103.5 },
  filter: { ...everyFacility, classifications: ['SURPLUS'], communeCode: '03637' },
  selectedId: 'RmFjaWxpdHk6MQ',
  date: '2025-09-16',
  before: '2025-06-30',
  withFormer: true,
  colouring: 'vacancy',
};

describe('a view in the address', () => {
  it('comes back as it was', () => {
    expect(readView(writeView(view))).toEqual(view);
  });

  it('is written in one fixed order', () => {
    expect(writeView(view)).toBe(
      'classification=SURPLUS&commune=03637&id=RmFjaWxpdHk6MQ&date=2025-09-16&before=2025-06-30&former=1&show=vacancy&z=11&lat=22.12346&lng=103.50000',
    );
  });

  it('is empty for the view one starts with', () => {
    expect(writeView(initialView)).toBe('');
    expect(readView('')).toEqual(initialView);
  });

  it.each([['z=9&lat=22'], ['z=9&lat=abc&lng=103'], ['z=99&lat=22&lng=103'], ['z=9&lat=122&lng=103']])(
    'has no position when one is missing or impossible: %s',
    (search) => {
      expect(readView(search).position).toBeNull();
    },
  );
});
