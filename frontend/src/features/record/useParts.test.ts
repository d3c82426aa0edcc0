import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { startTestTexts } from '../../testing/texts';
import { usePartsOf } from './useParts';

const none = {
  headquarters: 0,
  nonBusinessService: 0,
  businessService: 0,
  leasedService: 0,
  jointVentureService: 0,
  mixed: 0,
  dwelling: 0,
  vacant: 0,
  encroached: 0,
  other: 0,
};

beforeAll(startTestTexts);

describe('the use of an area', () => {
  it('is told in figures and shares of the total', () => {
    const parts = usePartsOf({ ...none, asOf: '2025-07-28', headquarters: 150, vacant: 450, total: 600 }, i18next.t);
    expect(parts.filter(({ value }) => value > 0)).toMatchObject([
      { label: 'Trụ sở làm việc', text: '150,00 m²', share: '25%', isHatched: false },
      { label: 'Bỏ trống', text: '450,00 m²', share: '75%', isHatched: true },
    ]);
  });

  it('of nothing has no shares', () => {
    const parts = usePartsOf({ ...none, asOf: '2025-07-28', total: 0 }, i18next.t);
    expect(new Set(parts.map(({ share }) => share))).toEqual(new Set(['']));
  });
});
