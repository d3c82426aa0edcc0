import type { VariablesOf } from '../api/graphql';
import type { facilitiesQuery } from '../api/facilities';

type FilterInput = NonNullable<NonNullable<VariablesOf<typeof facilitiesQuery>['filter']>>;
type Each<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

export type Classification = Each<FilterInput['classifications']>;
export type HandlingStage = Each<FilterInput['stages']>;
export type FacilityCategory = Each<FilterInput['categories']>;

/** Which facilities are meant: one filter for list, count, tiles and clusters. Empty lists mean all. */
export interface FacilityFilter {
  search: string;
  classifications: Classification[];
  stages: HandlingStage[];
  categories: FacilityCategory[];
  communeCode: string | null;
  holderId: string | null;
  inCustody: boolean | null;
}

export const everyFacility: FacilityFilter = {
  search: '',
  classifications: [],
  stages: [],
  categories: [],
  communeCode: null,
  holderId: null,
  inCustody: null,
};

export const classifications = ['RETAINED', 'REARRANGED', 'SURPLUS'] as const satisfies Classification[];

export const stages = [
  'NONE',
  'REQUESTED',
  'DECIDED',
  'PROVISIONALLY_HANDED_OVER',
  'HANDED_OVER',
  'IN_USE',
] as const satisfies HandlingStage[];

export const categories = [
  'COMMUNE_HEADQUARTERS',
  'DISTRICT_HEADQUARTERS',
  'AGENCY_HEADQUARTERS',
  'HEALTH_STATION',
  'SCHOOL',
  'CULTURE_HOUSE',
  'POLICE_HEADQUARTERS',
  'WAREHOUSE',
  'GUEST_HOUSE',
  'OFFICIAL_HOUSING',
  'OTHER',
] as const satisfies FacilityCategory[];

/** Reads the filter from a query string; values that are not ours are left out. */
export function readFilter(params: URLSearchParams): FacilityFilter {
  const custody = params.get('custody');
  return {
    search: params.get('search') ?? '',
    classifications: known(params.getAll('classification'), classifications),
    stages: known(params.getAll('stage'), stages),
    categories: known(params.getAll('category'), categories),
    communeCode: params.get('commune'),
    holderId: params.get('holder'),
    inCustody: custody === 'true' ? true : custody === 'false' ? false : null,
  };
}

/** The filter as query parameters in one fixed order, so that equal filters give equal addresses. */
export function writeFilter(filter: FacilityFilter): URLSearchParams {
  const params = new URLSearchParams();
  const add = (name: string, values: readonly (string | null)[]) => {
    values
      .filter((value) => value !== null && value !== '')
      .forEach((value) => {
        params.append(name, String(value));
      });
  };
  add('search', [filter.search]);
  add('classification', inOrder(filter.classifications, classifications));
  add('stage', inOrder(filter.stages, stages));
  add('category', inOrder(filter.categories, categories));
  add('commune', [filter.communeCode]);
  add('holder', [filter.holderId]);
  add('custody', [filter.inCustody === null ? null : String(filter.inCustody)]);
  return params;
}

/** The filter as the API takes it; parts that mean "all" are left out. */
export function toFilterInput(filter: FacilityFilter): FilterInput {
  return {
    ...(filter.search !== '' && { search: filter.search }),
    ...(filter.classifications.length > 0 && { classifications: filter.classifications }),
    ...(filter.stages.length > 0 && { stages: filter.stages }),
    ...(filter.categories.length > 0 && { categories: filter.categories }),
    ...(filter.communeCode !== null && { communeCode: filter.communeCode }),
    ...(filter.holderId !== null && { holderId: filter.holderId }),
    ...(filter.inCustody !== null && { inCustody: filter.inCustody }),
  };
}

export function isEveryFacility(filter: FacilityFilter): boolean {
  return writeFilter(filter).size === 0;
}

function known<Value extends string>(values: string[], all: readonly Value[]): Value[] {
  return all.filter((value) => values.includes(value));
}

function inOrder<Value extends string>(values: readonly Value[], all: readonly Value[]): Value[] {
  return all.filter((value) => values.includes(value));
}
