import type { RecordFilter, RecordFilterInput } from '../api/facilityRecords';
import { everyFacility, type FacilityFilter } from './facilityFilter';

const lists = ['classifications', 'stages', 'categories', 'legalForms', 'intendedUses', 'vacancyAges'] as const;
const texts = ['provinceCode', 'search', 'communeCode', 'holderId', 'receiverId'] as const;
const flags = ['inCustody', 'hasDecision', 'planApproved'] as const;

/** A condition of a filter with the values it allows. */
export interface RecordCondition {
  name: (typeof lists)[number] | (typeof texts)[number] | (typeof flags)[number];
  values: string[];
}

/** What a filter of the server narrows to; conditions it leaves open are left out. */
export function conditionsOf(filter: Partial<RecordFilter>): RecordCondition[] {
  const conditions: RecordCondition[] = [
    ...texts.map((name) => ({ name, values: filter[name] ? [filter[name]] : [] })),
    ...lists.map((name) => ({ name, values: [...(filter[name] ?? [])] })),
    ...flags.map((name) => ({ name, values: typeof filter[name] === 'boolean' ? [String(filter[name])] : [] })),
  ];
  return conditions.filter(({ values }) => values.length > 0);
}

/** The filter in an address, under the names the API gives its parts. */
export function writeRecordFilter(filter: Partial<RecordFilter>): URLSearchParams {
  const params = new URLSearchParams();
  for (const { name, values } of conditionsOf(filter)) {
    values.forEach((value) => {
      params.append(name, value);
    });
  }
  return params;
}

/** Reads the filter from an address. The server knows the codes and says when it does not know one. */
export function readRecordFilter(params: URLSearchParams): RecordFilterInput {
  const entries = [
    ...texts.flatMap((name) => (params.get(name) ? [[name, params.get(name)] as const] : [])),
    ...lists.flatMap((name) => (params.has(name) ? [[name, params.getAll(name)] as const] : [])),
    ...flags.flatMap((name) => (params.has(name) ? [[name, params.get(name) === 'true'] as const] : [])),
  ];
  return Object.fromEntries(entries) as RecordFilterInput;
}

/** The same facilities as the map's filter tells them; null when the map has no such filter. */
export function toMapFilter(filter: RecordFilterInput): FacilityFilter | null {
  const unknown = ['receiverId', 'hasDecision', 'legalForms', 'intendedUses', 'vacancyAges', 'planApproved'];
  if (conditionsOf(filter).some(({ name }) => unknown.includes(name))) {
    return null;
  }
  return {
    ...everyFacility,
    search: filter.search ?? '',
    classifications: [...(filter.classifications ?? [])],
    stages: [...(filter.stages ?? [])],
    categories: [...(filter.categories ?? [])],
    communeCode: filter.communeCode ?? null,
    holderId: filter.holderId ?? null,
    inCustody: filter.inCustody ?? null,
  };
}
