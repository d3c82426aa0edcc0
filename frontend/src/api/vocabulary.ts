import { graphql } from './graphql';

type EnumValue<Name extends 'IntendedUse' | 'LegalForm' | 'SigningCapacity'> = ReturnType<typeof graphql.scalar<Name>>;

export type IntendedUse = EnumValue<'IntendedUse'>;
export type LegalForm = EnumValue<'LegalForm'>;
export type SigningCapacity = EnumValue<'SigningCapacity'>;

/** In the order of priority of reuse. */
export const intendedUses = [
  'HEADQUARTERS',
  'PUBLIC_SERVICE',
  'HEALTH',
  'EDUCATION',
  'CULTURE_SPORT',
  'COMMUNE_POLICE',
  'OTHER_PUBLIC',
  'OFFICIAL_HOUSING',
  'LAND_FUND',
] as const satisfies IntendedUse[];

export const legalForms = [
  'TRANSFER',
  'RECOVERY',
  'HAND_OVER_TO_LOCALITY',
  'CHANGE_OF_FUNCTION',
  'ASSIGN_TO_LAND_FUND',
  'ASSIGN_TO_HOUSING_ORGANISATION',
  'EXCHANGE',
  'RETAIN',
  'TEMPORARY_RETENTION',
  'SALE',
  'CHANGE_OF_LAND_USE',
  'LIQUIDATION',
] as const satisfies LegalForm[];

export const signingCapacities = [
  'FOR_COMMITTEE',
  'FOR_CHAIRPERSON',
  'ACTING_CHAIRPERSON',
  'BY_DELEGATION',
] as const satisfies SigningCapacity[];
