import type { TFunction } from 'i18next';
import { handoverCommands, type HandoverCommand } from '../../api/handoverCommands';
import type { Refusal } from '../../shared/errors';
import type { Result } from '../../shared/result';
import type { FormField, FormReading, PaperRule } from '../commands/form';
import { effectiveOnField } from '../commands/effectiveOnField';

interface Base {
  idempotencyKey: string;
  handoverId: string;
  expectedVersion: number;
  effectiveOn: string | null;
}

export interface HandoverForm {
  fields: FormField[];
  paper: PaperRule | null;
  send: (base: Base, reading: FormReading) => Promise<Result<{ id: string }, Refusal>>;
}

/** In the order in which they are taken; minutes item by item are drawn up on a page of their own. */
export const nextCommands = [
  'SIGN_HANDOVER_AS_GIVER',
  'SIGN_HANDOVER_AS_RECEIVER',
  'RECORD_HANDOVER',
  'CONFIRM_USE',
] as const satisfies HandoverCommand[];

/** What each step of a handover asks for and how it is sent. */
export function handoverFormOf(command: HandoverCommand, t: TFunction): HandoverForm {
  const effectiveOn: FormField = effectiveOnField(t);
  switch (command) {
    case 'RECORD_HANDOVER':
      return {
        fields: [
          { name: 'isProvisional', kind: 'check', label: t('command.field.isProvisional'), isRequired: false },
          {
            name: 'discrepancies',
            kind: 'lines',
            label: t('command.field.discrepancies'),
            hint: t('command.field.discrepanciesHint'),
            isRequired: false,
          },
          effectiveOn,
        ],
        paper: { kind: 'HANDOVER_MINUTES', isRequired: true },
        send: (base, reading) =>
          handoverCommands.RECORD_HANDOVER({
            ...base,
            isProvisional: reading.isChecked('isProvisional'),
            discrepancies: reading.optionalText('discrepancies'),
            paper: reading.requiredPaper(),
          }),
      };
    case 'SIGN_HANDOVER_AS_GIVER':
      return {
        fields: [effectiveOn],
        paper: { kind: 'HANDOVER_MINUTES', isRequired: true },
        send: (base, reading) => handoverCommands.SIGN_HANDOVER_AS_GIVER({ ...base, paper: reading.requiredPaper() }),
      };
    case 'SIGN_HANDOVER_AS_RECEIVER':
      return { fields: [effectiveOn], paper: null, send: (base) => handoverCommands.SIGN_HANDOVER_AS_RECEIVER(base) };
    case 'CONFIRM_USE':
      return {
        fields: [effectiveOn],
        paper: { kind: 'CONFIRMATION', isRequired: false },
        send: (base, reading) => handoverCommands.CONFIRM_USE({ ...base, paper: reading.paper() }),
      };
  }
}
