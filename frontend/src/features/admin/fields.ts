import type { TFunction } from 'i18next';
import type { Role } from '../../api/account';
import type { OrganisationRow, OrganisationType } from '../../api/organisations';
import { compareText } from '../../shared/text';
import type { FormField } from '../commands/form';

const roles: Role[] = [
  'COMMUNE_OFFICIAL',
  'AGENCY_OFFICIAL',
  'LAND_FUND_OFFICER',
  'FINANCE_APPRAISER',
  'PROVINCE_DECIDER',
  'PLANNER',
  'AUDITOR',
  'ADMINISTRATOR',
];

const types: OrganisationType[] = [
  'COMMUNE_COMMITTEE',
  'AGENCY',
  'PUBLIC_SERVICE_UNIT',
  'LAND_FUND_CENTRE',
  'FINANCE_DEPARTMENT',
  'PROVINCE_COMMITTEE',
];

export function lineField(t: TFunction, name: 'name' | 'displayName' | 'code', hint?: string): FormField {
  return { name, kind: 'line', label: t(`admin.field.${name}`), isRequired: true, ...(hint !== undefined && { hint }) };
}

export function reasonField(t: TFunction): FormField {
  return { name: 'reason', kind: 'lines', label: t('command.field.reason'), isRequired: true };
}

export function roleField(t: TFunction): FormField {
  return {
    name: 'role',
    kind: 'choice',
    label: t('admin.field.role'),
    isRequired: true,
    choices: roles.map((id) => ({ id, text: t(`enum.role.${id}`) })),
  };
}

export function typeField(t: TFunction): FormField {
  return {
    name: 'type',
    kind: 'choice',
    label: t('admin.field.type'),
    isRequired: true,
    choices: types.map((id) => ({ id, text: t(`admin.type.${id}`) })),
  };
}

/** A body that exists, found by typing part of its name or code. */
export function bodyField(
  t: TFunction,
  name: 'organisationId' | 'parentId' | 'successorId',
  organisations: readonly OrganisationRow[],
): FormField {
  return {
    name,
    kind: 'search',
    label: t(`admin.field.${name}`),
    hint: t(`admin.fieldHint.${name}`),
    isRequired: false,
    choices: organisations
      .filter(({ endedOn }) => endedOn === null)
      .map(({ id, name: text, code }) => ({ id, text: `${text} (${code})` }))
      .sort((left, right) => compareText(left.text, right.text)),
  };
}
