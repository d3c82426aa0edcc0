import type { TFunction } from 'i18next';
import type { Organisation } from '../../api/province';
import { intendedUses, legalForms } from '../../api/vocabulary';
import { compareText } from '../../shared/text';
import type { FormField } from '../commands/form';

interface Rule {
  isRequired: boolean;
  hint?: string | undefined;
}

const ruleOf = ({ isRequired, hint }: Rule) => ({ isRequired, ...(hint !== undefined && { hint }) });

type LinesName = 'whatIsMissing' | 'answer' | 'conclusion' | 'reason' | 'question' | 'text' | 'justification';

export function linesField(t: TFunction, name: LinesName, hint?: string): FormField {
  return { name, kind: 'lines', label: t(`command.field.${name}`), ...ruleOf({ isRequired: true, hint }) };
}

type DayName = 'dueOn' | 'neededBy' | 'retainUntil' | 'validFrom' | 'validTo';

export function dayField(t: TFunction, name: DayName, rule: Rule): FormField {
  return { name, kind: 'day', label: t(`command.field.${name}`), ...ruleOf(rule) };
}

export function legalFormField(t: TFunction): FormField {
  return {
    name: 'legalForm',
    kind: 'choice',
    label: t('command.field.legalForm'),
    isRequired: true,
    choices: legalForms.map((id) => ({ id, text: t(`enum.legalForm.${id}`) })),
  };
}

export function intendedUseField(t: TFunction, rule: Rule): FormField {
  return {
    name: 'intendedUse',
    kind: 'choice',
    label: t('command.field.intendedUse'),
    ...ruleOf(rule),
    choices: intendedUses.map((id) => ({ id, text: t(`enum.intendedUse.${id}`) })),
  };
}

const organisationLabels = {
  receiverId: 'command.field.receiver',
  organisationId: 'command.field.organisation',
  toOrganisationId: 'command.field.toOrganisation',
} as const;

export function organisationField(
  t: TFunction,
  name: keyof typeof organisationLabels,
  organisations: Organisation[],
  rule: Rule,
): FormField {
  return {
    name,
    kind: 'search',
    label: t(organisationLabels[name]),
    ...ruleOf(rule),
    choices: organisations
      .map(({ id, name: text }) => ({ id, text }))
      .sort((left, right) => compareText(left.text, right.text)),
  };
}
