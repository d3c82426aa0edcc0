import type { RecordFilterInput } from '../../api/facilityRecords';
import type { ProgressFilters } from '../../api/reports';

export const progressSteps = [
  'toHandle',
  'decided',
  'handedOver',
  'inUse',
] as const satisfies (keyof ProgressFilters)[];

export type ProgressStep = (typeof progressSteps)[number];

/** The steps from surplus to use, each holding the next, over the facilities that must be handled at all. */
export function progressFilters(provinceCode: string): ProgressFilters {
  const toHandle: RecordFilterInput = { provinceCode, classifications: ['REARRANGED', 'SURPLUS'] };
  return {
    toHandle,
    decided: { ...toHandle, hasDecision: true },
    handedOver: { ...toHandle, stages: ['HANDED_OVER', 'IN_USE'] },
    inUse: { ...toHandle, stages: ['IN_USE'] },
  };
}

export const stayingStages = ['NONE', 'REQUESTED', 'DECIDED', 'PROVISIONALLY_HANDED_OVER', 'HANDED_OVER'] as const;

/** The stages in which facilities stand that have not gone on to the next step. */
export const stagesBeforeNext: Record<ProgressStep, (typeof stayingStages)[number][]> = {
  toHandle: ['NONE', 'REQUESTED'],
  decided: ['DECIDED', 'PROVISIONALLY_HANDED_OVER'],
  handedOver: ['HANDED_OVER'],
  inUse: [],
};
