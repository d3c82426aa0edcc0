import type { TFunction } from 'i18next';
import type { UseBreakdown } from '../../api/facilityRecord';
import type { BarPart } from '../../components/stackedBar/StackedBar';
import { formatArea, formatShare } from '../../shared/format';

type Use = keyof Omit<UseBreakdown, 'asOf' | 'total'>;

/** In the order of the declaration form; what is lost to the public is hatched. */
const uses: { use: Use; isHatched?: boolean }[] = [
  { use: 'headquarters' },
  { use: 'nonBusinessService' },
  { use: 'businessService' },
  { use: 'leasedService' },
  { use: 'jointVentureService' },
  { use: 'mixed' },
  { use: 'dwelling' },
  { use: 'other' },
  { use: 'vacant', isHatched: true },
  { use: 'encroached', isHatched: true },
];

/** What an area is used for, as parts of a bar whose whole is the total the register gives. */
export function usePartsOf(breakdown: UseBreakdown, t: TFunction): BarPart[] {
  return uses.map(({ use, isHatched = false }) => ({
    id: use,
    label: t(`record.use.${use}`),
    value: breakdown[use],
    text: formatArea(breakdown[use]),
    share: breakdown.total > 0 ? formatShare(breakdown[use] / breakdown.total) : '',
    hue: `var(--use-${use})`,
    isHatched,
  }));
}
