import type { TFunction } from 'i18next';
import type { DossierDetails } from '../../api/dossiers';
import { dossierCommands, type DossierCommand } from '../../api/dossierCommands';
import type { Organisation } from '../../api/province';
import { intendedUses, legalForms, type IntendedUse, type LegalForm } from '../../api/vocabulary';
import type { Refusal } from '../../shared/errors';
import type { Result } from '../../shared/result';
import { compareText } from '../../shared/text';
import type { FormField, FormReading, PaperRule } from '../commands/form';

export type NextCommand = Exclude<DossierCommand, 'SUBMIT_REQUEST'>;

/** The version a command was read at and the key that keeps a retry from acting twice. */
interface Base {
  idempotencyKey: string;
  dossierId: string;
  expectedVersion: number;
  effectiveOn: string | null;
}

export interface DossierForm {
  fields: FormField[];
  paper: PaperRule | null;
  send: (base: Base, reading: FormReading) => Promise<Result<{ id: string; number: string }, Refusal>>;
}

/** Commands in the order they are offered: the step forward first, then the ways aside. */
export const nextCommands = [
  'ACCEPT_DOSSIER',
  'SUPPLEMENT_DOSSIER',
  'APPRAISE_DOSSIER',
  'FORWARD_DOSSIER',
  'DECIDE_DOSSIER',
  'ASK_FOR_SUPPLEMENT',
  'REFUSE_DOSSIER',
  'WITHDRAW_DOSSIER',
] as const satisfies NextCommand[];

/** What each next step asks for and how it is sent. */
export function dossierFormOf(
  command: NextCommand,
  t: TFunction,
  dossier: Pick<DossierDetails, 'kind'>,
  organisations: Organisation[],
): DossierForm {
  const lines = (name: 'whatIsMissing' | 'answer' | 'conclusion' | 'reason', hint?: string): FormField => ({
    name,
    kind: 'lines',
    label: t(`command.field.${name}`),
    isRequired: true,
    ...(hint !== undefined && { hint }),
  });
  const effectiveOn: FormField = {
    name: 'effectiveOn',
    kind: 'day',
    label: t('command.field.effectiveOn'),
    hint: t('command.field.effectiveOnHint'),
    isRequired: false,
  };

  switch (command) {
    case 'ACCEPT_DOSSIER':
      return {
        fields: [effectiveOn],
        paper: { kind: 'RECEIPT_SLIP', isRequired: true },
        send: (base, reading) => dossierCommands.ACCEPT_DOSSIER({ ...base, paper: reading.requiredPaper() }),
      };
    case 'ASK_FOR_SUPPLEMENT':
      return {
        fields: [lines('whatIsMissing', t('command.field.whatIsMissingHint')), effectiveOn],
        paper: { kind: 'OFFICIAL_LETTER', isRequired: false },
        send: (base, reading) =>
          dossierCommands.ASK_FOR_SUPPLEMENT({
            ...base,
            whatIsMissing: reading.text('whatIsMissing'),
            paper: reading.paper(),
          }),
      };
    case 'SUPPLEMENT_DOSSIER':
      return {
        fields: [lines('answer'), effectiveOn],
        paper: { kind: 'OFFICIAL_LETTER', isRequired: true },
        send: (base, reading) =>
          dossierCommands.SUPPLEMENT_DOSSIER({
            ...base,
            answer: reading.text('answer'),
            paper: reading.requiredPaper(),
          }),
      };
    case 'APPRAISE_DOSSIER':
      return {
        fields: [lines('conclusion', t('command.field.conclusionHint')), effectiveOn],
        paper: { kind: 'APPRAISAL_REPORT', isRequired: true },
        send: (base, reading) =>
          dossierCommands.APPRAISE_DOSSIER({
            ...base,
            conclusion: reading.text('conclusion'),
            paper: reading.requiredPaper(),
          }),
      };
    case 'FORWARD_DOSSIER':
      return {
        fields: [effectiveOn],
        paper: { kind: 'SUBMISSION', isRequired: true },
        send: (base, reading) => dossierCommands.FORWARD_DOSSIER({ ...base, paper: reading.requiredPaper() }),
      };
    case 'DECIDE_DOSSIER':
      return {
        fields: [...decisionFields(t, dossier, organisations), effectiveOn],
        paper: { kind: 'DECISION', isRequired: true },
        send: (base, reading) =>
          dossierCommands.DECIDE_DOSSIER({
            ...base,
            legalForm: reading.text('legalForm') as LegalForm,
            receiverId: reading.optionalText('receiverId'),
            intendedUse: reading.optionalText('intendedUse') as IntendedUse | null,
            paper: reading.requiredPaper(),
          }),
      };
    case 'REFUSE_DOSSIER':
      return {
        fields: [lines('reason'), effectiveOn],
        paper: { kind: 'OFFICIAL_LETTER', isRequired: false },
        send: (base, reading) =>
          dossierCommands.REFUSE_DOSSIER({ ...base, reason: reading.text('reason'), paper: reading.paper() }),
      };
    case 'WITHDRAW_DOSSIER':
      return {
        fields: [lines('reason'), effectiveOn],
        paper: null,
        send: (base, reading) => dossierCommands.WITHDRAW_DOSSIER({ ...base, reason: reading.text('reason') }),
      };
  }
}

/** An offer names nobody who asked, so that its receiver must be chosen. */
function decisionFields(
  t: TFunction,
  { kind }: Pick<DossierDetails, 'kind'>,
  organisations: Organisation[],
): FormField[] {
  const isOffer = kind === 'OFFER';
  return [
    {
      name: 'legalForm',
      kind: 'choice',
      label: t('command.field.legalForm'),
      isRequired: true,
      choices: legalForms.map((id) => ({ id, text: t(`enum.legalForm.${id}`) })),
    },
    {
      name: 'receiverId',
      kind: 'search',
      label: t('command.field.receiver'),
      isRequired: isOffer,
      ...(!isOffer && { hint: t('command.field.receiverHint') }),
      choices: organisations
        .map(({ id, name }) => ({ id, text: name }))
        .sort((left, right) => compareText(left.text, right.text)),
    },
    {
      name: 'intendedUse',
      kind: 'choice',
      label: t('command.field.intendedUse'),
      isRequired: isOffer,
      choices: intendedUses.map((id) => ({ id, text: t(`enum.intendedUse.${id}`) })),
    },
  ];
}
