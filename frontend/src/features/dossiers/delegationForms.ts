import type { TFunction } from 'i18next';
import { delegationCommands, type Delegation } from '../../api/delegations';
import type { Organisation } from '../../api/province';
import { legalForms } from '../../api/vocabulary';
import type { Refusal } from '../../shared/errors';
import type { Result } from '../../shared/result';
import { effectiveOnField } from '../commands/effectiveOnField';
import type { FormField, FormReading, PaperRule } from '../commands/form';
import { dayField, organisationField } from './fields';

export type DelegationStanding = 'inForce' | 'later' | 'over' | 'ended';

/** Whether one can decide by it on a day. */
export function standingOf(
  { validFrom, validTo, endedOn }: Pick<Delegation, 'validFrom' | 'validTo' | 'endedOn'>,
  day: string,
): DelegationStanding {
  if (endedOn !== null && endedOn <= day) {
    return 'ended';
  }
  return day < validFrom ? 'later' : day > validTo ? 'over' : 'inForce';
}

interface GrantForm {
  fields: FormField[];
  paper: PaperRule;
  send: (idempotencyKey: string, reading: FormReading) => Promise<Result<{ id: string; number: string }, Refusal>>;
}

/** Which decisions, to whom, from when to when; the server says when nobody or nothing is named. */
export function grantForm(t: TFunction, organisations: Organisation[]): GrantForm {
  return {
    fields: [
      organisationField(t, 'toOrganisationId', organisations, {
        isRequired: false,
        hint: t('command.field.toOrganisationHint'),
      }),
      {
        name: 'toAccount',
        kind: 'line',
        label: t('command.field.toAccount'),
        hint: t('command.field.toAccountHint'),
        isRequired: false,
      },
      ...legalForms.map((form): FormField => ({
        name: form,
        kind: 'check',
        label: t(`enum.legalForm.${form}`),
        isRequired: false,
        group: t('delegation.legalForms'),
      })),
      dayField(t, 'validFrom', { isRequired: true }),
      dayField(t, 'validTo', { isRequired: true, hint: t('command.field.validToHint') }),
      effectiveOnField(t),
    ],
    paper: { kind: 'DECISION', isRequired: true },
    send: (idempotencyKey, reading) =>
      delegationCommands.GRANT_DELEGATION({
        idempotencyKey,
        legalForms: legalForms.filter((form) => reading.isChecked(form)),
        validFrom: reading.day('validFrom') ?? '',
        validTo: reading.day('validTo') ?? '',
        toAccount: reading.optionalText('toAccount'),
        toOrganisationId: reading.optionalText('toOrganisationId'),
        effectiveOn: reading.day('effectiveOn'),
        paper: reading.requiredPaper(),
      }),
  };
}
