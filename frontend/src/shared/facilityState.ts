/** What a facility's symbol says: one word for its class, its step in the handling and its care. */
export const facilityStates = [
  'retained',
  'rearranged',
  'surplus',
  'requested',
  'decided',
  'provisional',
  'handedOver',
  'custody',
] as const;

export type FacilityState = (typeof facilityStates)[number];

export interface FacilityStanding {
  classification: 'RETAINED' | 'REARRANGED' | 'SURPLUS';
  stage: 'NONE' | 'REQUESTED' | 'DECIDED' | 'PROVISIONALLY_HANDED_OVER' | 'HANDED_OVER' | 'IN_USE';
  inCustody: boolean;
}

const stateOfStage = {
  REQUESTED: 'requested',
  DECIDED: 'decided',
  PROVISIONALLY_HANDED_OVER: 'provisional',
  HANDED_OVER: 'handedOver',
  IN_USE: 'handedOver',
} as const;

const stateOfClass = { RETAINED: 'retained', REARRANGED: 'rearranged', SURPLUS: 'surplus' } as const;

/** A step of handling outranks custody, custody outranks the class: the symbol shows what happened last. */
export function facilityStateOf({ classification, stage, inCustody }: FacilityStanding): FacilityState {
  if (stage !== 'NONE') {
    return stateOfStage[stage];
  }
  return inCustody ? 'custody' : stateOfClass[classification];
}

/** The state a tile names in any usual spelling ("handed_over", "HANDED-OVER"); null when unknown. */
export function readFacilityState(text: unknown): FacilityState | null {
  const key = typeof text === 'string' ? text.replace(/[\s_-]/g, '').toLowerCase() : '';
  return statesBySpelling.get(key) ?? null;
}

const statesBySpelling = new Map<string, FacilityState>([
  ...facilityStates.map((state) => [state.toLowerCase(), state] as const),
  ['open', 'surplus'],
  ['surplusopen', 'surplus'],
  ['provisionallyhandedover', 'provisional'],
  ['inuse', 'handedOver'],
  ['incustody', 'custody'],
  ['landfundcustody', 'custody'],
]);

const vacancyLimitMonths = 12;

/** Whether an office has stood empty so long that the law asks for its recovery (more than 12 months). */
export function isVacantTooLong(vacantSince: string | null, today: string): boolean {
  if (vacantSince === null) {
    return false;
  }
  const limit = new Date(`${vacantSince}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() + vacancyLimitMonths);
  return limit.toISOString().slice(0, 10) < today;
}
