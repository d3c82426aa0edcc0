import type { TFunction } from 'i18next';
import type { AcceptedPairing } from '../../api/decisions';
import { dossierCommands, type DossierCommand } from '../../api/dossierCommands';
import type { DossierDetails } from '../../api/dossiers';
import type { Organisation } from '../../api/province';
import type { IntendedUse, LegalForm } from '../../api/vocabulary';
import type { Refusal } from '../../shared/errors';
import { formatArea, formatDate } from '../../shared/format';
import type { Result } from '../../shared/result';
import { effectiveOnField } from '../commands/effectiveOnField';
import type { FormField, FormReading, FormValues, PaperRule } from '../commands/form';
import { dayField, legalFormField, linesField, organisationField, intendedUseField } from './fields';

export type NextCommand = Exclude<DossierCommand, 'SUBMIT_REQUEST' | 'SUBMIT_OFFER'>;

/** The version a command was read at and the key that keeps a retry from acting twice. */
interface Base {
  idempotencyKey: string;
  dossierId: string;
  expectedVersion: number;
  effectiveOn: string | null;
}

/** As much of a dossier as the forms are filled in from. */
export type FormDossier = Pick<
  DossierDetails,
  'kind' | 'intendedUse' | 'areaNeededM2' | 'headcount' | 'neededBy' | 'justification' | 'wantedIn' | 'items'
> & { objections: Pick<DossierDetails['objections'][number], 'id' | 'isOpen' | 'raisedOn' | 'organisation'>[] };

/** What is known besides when a form opens. */
export interface FormKnowledge {
  organisations: Organisation[];
  /** What an accepted proposal means the dossier to get; null: nothing. */
  pairing: AcceptedPairing | null;
}

export interface DossierForm {
  fields: FormField[];
  paper: PaperRule | null;
  initial?: FormValues;
  send: (base: Base, reading: FormReading) => Promise<Result<{ id: string; number: string }, Refusal>>;
}

/** Commands in the order they are offered: the step forward first, then the ways aside. */
export const nextCommands = [
  'SUBMIT_DRAFT',
  'ACCEPT_DOSSIER',
  'SUPPLEMENT_DOSSIER',
  'GIVE_OPINION',
  'START_APPRAISAL',
  'APPRAISE_DOSSIER',
  'ASK_FOR_OPINION',
  'FORWARD_DOSSIER',
  'DECIDE_DOSSIER',
  'ANSWER_OBJECTION',
  'RESUBMIT_DOSSIER',
  'RAISE_OBJECTION',
  'ASK_FOR_SUPPLEMENT',
  'REFUSE_DOSSIER',
  'WITHDRAW_DOSSIER',
  'DISCARD_DRAFT',
] as const satisfies NextCommand[];

/** Commands that leave the dossier at the step where it is. */
export const sideCommands: ReadonlySet<NextCommand> = new Set([
  'ASK_FOR_OPINION',
  'GIVE_OPINION',
  'RAISE_OBJECTION',
  'ANSWER_OBJECTION',
]);

/** Commands that lead back or away: offered, never urged. */
export const waysAside: ReadonlySet<NextCommand> = new Set([
  'ASK_FOR_SUPPLEMENT',
  'RAISE_OBJECTION',
  'REFUSE_DOSSIER',
  'WITHDRAW_DOSSIER',
  'DISCARD_DRAFT',
]);

/** What each next step asks for and how it is sent. */
export function dossierFormOf(
  command: NextCommand,
  t: TFunction,
  dossier: FormDossier,
  { organisations, pairing }: FormKnowledge,
): DossierForm {
  const effectiveOn = effectiveOnField(t);

  switch (command) {
    case 'ACCEPT_DOSSIER':
      return {
        fields: [effectiveOn],
        paper: { kind: 'RECEIPT_SLIP', isRequired: true },
        send: (base, reading) => dossierCommands.ACCEPT_DOSSIER({ ...base, paper: reading.requiredPaper() }),
      };
    case 'ASK_FOR_SUPPLEMENT':
      return {
        fields: [linesField(t, 'whatIsMissing', t('command.field.whatIsMissingHint')), effectiveOn],
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
        fields: [linesField(t, 'answer'), effectiveOn],
        paper: { kind: 'OFFICIAL_LETTER', isRequired: true },
        send: (base, reading) =>
          dossierCommands.SUPPLEMENT_DOSSIER({
            ...base,
            answer: reading.text('answer'),
            paper: reading.requiredPaper(),
          }),
      };
    case 'START_APPRAISAL':
      return {
        fields: [effectiveOn],
        paper: null,
        send: (base) => dossierCommands.START_APPRAISAL(base),
      };
    case 'ASK_FOR_OPINION':
      return {
        fields: [
          organisationField(t, 'organisationId', organisations, { isRequired: true }),
          linesField(t, 'question', t('command.field.questionHint')),
          dayField(t, 'dueOn', { isRequired: true, hint: t('command.field.dueOnHint') }),
          effectiveOn,
        ],
        paper: { kind: 'OFFICIAL_LETTER', isRequired: false },
        send: (base, reading) =>
          dossierCommands.ASK_FOR_OPINION({
            ...base,
            organisationId: reading.text('organisationId'),
            question: reading.text('question'),
            dueOn: reading.day('dueOn') ?? '',
            paper: reading.paper(),
          }),
      };
    case 'GIVE_OPINION':
      return {
        fields: [eitherField(t, 'agrees'), linesField(t, 'text'), effectiveOn],
        paper: { kind: 'OFFICIAL_LETTER', isRequired: false },
        send: (base, reading) =>
          dossierCommands.GIVE_OPINION({
            ...base,
            agrees: reading.text('agrees') === 'true',
            text: reading.text('text'),
            paper: reading.paper(),
          }),
      };
    case 'APPRAISE_DOSSIER':
      return {
        fields: [linesField(t, 'conclusion', t('command.field.conclusionHint')), effectiveOn],
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
      return decisionForm(t, dossier, organisations, pairing);
    case 'REFUSE_DOSSIER':
      return {
        fields: [linesField(t, 'reason'), effectiveOn],
        paper: { kind: 'OFFICIAL_LETTER', isRequired: false },
        send: (base, reading) =>
          dossierCommands.REFUSE_DOSSIER({ ...base, reason: reading.text('reason'), paper: reading.paper() }),
      };
    case 'WITHDRAW_DOSSIER':
      return {
        fields: [linesField(t, 'reason'), effectiveOn],
        paper: null,
        send: (base, reading) => dossierCommands.WITHDRAW_DOSSIER({ ...base, reason: reading.text('reason') }),
      };
    case 'RESUBMIT_DOSSIER':
      return resubmissionForm(t, dossier);
    case 'RAISE_OBJECTION':
      return objectionForm(t);
    case 'ANSWER_OBJECTION':
      return objectionAnswerForm(t, dossier);
    case 'SUBMIT_DRAFT':
      return {
        fields: [effectiveOn],
        paper: { kind: 'OFFICIAL_LETTER', isRequired: false },
        send: (base, reading) => dossierCommands.SUBMIT_DRAFT({ ...base, paper: reading.paper() }),
      };
    case 'DISCARD_DRAFT':
      return {
        fields: [linesField(t, 'reason'), effectiveOn],
        paper: null,
        send: (base, reading) => dossierCommands.DISCARD_DRAFT({ ...base, reason: reading.text('reason') }),
      };
  }
}

/** Also for the outcome of another dossier about the same. */
export function objectionForm(t: TFunction): DossierForm {
  return {
    fields: [linesField(t, 'text', t('command.field.objectionHint')), effectiveOnField(t)],
    paper: { kind: 'OFFICIAL_LETTER', isRequired: false },
    send: (base, reading) =>
      dossierCommands.RAISE_OBJECTION({ ...base, text: reading.text('text'), paper: reading.paper() }),
  };
}

function objectionAnswerForm(t: TFunction, { objections }: FormDossier): DossierForm {
  const open = objections.filter(({ isOpen }) => isOpen);
  return {
    fields: [
      {
        name: 'objectionId',
        kind: 'choice',
        label: t('command.field.objectionId'),
        isRequired: true,
        choices: open.map(({ id, organisation, raisedOn }) => ({
          id,
          text: t('dossier.objectionLine', { name: organisation.name, date: formatDate(raisedOn) }),
        })),
      },
      eitherField(t, 'isUpheld'),
      linesField(t, 'text'),
      effectiveOnField(t),
    ],
    paper: { kind: 'OFFICIAL_LETTER', isRequired: false },
    ...(open.length === 1 && { initial: { objectionId: open[0]?.id ?? '' } }),
    send: (base, reading) =>
      dossierCommands.ANSWER_OBJECTION({
        ...base,
        objectionId: reading.text('objectionId'),
        isUpheld: reading.text('isUpheld') === 'true',
        text: reading.text('text'),
        paper: reading.paper(),
      }),
  };
}

/** An offer names nobody who asked, so that its receiver must be chosen. */
function decisionForm(
  t: TFunction,
  { kind }: FormDossier,
  organisations: Organisation[],
  pairing: AcceptedPairing | null,
): DossierForm {
  const isOffer = kind === 'OFFER';
  const hint = pairing
    ? t('command.field.receiverProposed', { name: pairing.receiver.name, number: pairing.proposal.number })
    : isOffer
      ? undefined
      : t('command.field.receiverHint');
  return {
    fields: [
      legalFormField(t),
      organisationField(t, 'receiverId', organisations, { isRequired: isOffer, hint }),
      intendedUseField(t, { isRequired: isOffer }),
      dayField(t, 'retainUntil', { isRequired: false, hint: t('command.field.retainUntilHint') }),
      effectiveOnField(t),
    ],
    paper: { kind: 'DECISION', isRequired: true },
    ...(pairing && { initial: { receiverId: pairing.receiver.id, intendedUse: pairing.intendedUse } }),
    send: (base, reading) =>
      dossierCommands.DECIDE_DOSSIER({
        ...base,
        legalForm: reading.text('legalForm') as LegalForm,
        receiverId: reading.optionalText('receiverId'),
        intendedUse: reading.optionalText('intendedUse') as IntendedUse | null,
        retainUntil: reading.day('retainUntil'),
        paper: reading.requiredPaper(),
      }),
  };
}

/** What was said the last time stands there to be changed; the facilities stay those of the dossier. */
function resubmissionForm(t: TFunction, dossier: FormDossier): DossierForm {
  const isRequest = dossier.kind === 'REQUEST';
  const ofRequest: FormField[] = [
    intendedUseField(t, { isRequired: true }),
    { name: 'areaNeededM2', kind: 'figure', label: t('request.areaNeeded'), isRequired: false },
    { name: 'headcount', kind: 'figure', label: t('command.field.headcount'), isRequired: false },
    dayField(t, 'neededBy', { isRequired: false }),
  ];
  return {
    fields: [linesField(t, 'justification'), ...(isRequest ? ofRequest : []), effectiveOnField(t)],
    paper: { kind: 'OFFICIAL_LETTER', isRequired: true },
    initial: {
      justification: dossier.justification,
      intendedUse: dossier.intendedUse ?? '',
      areaNeededM2: dossier.areaNeededM2 === null ? '' : formatArea(dossier.areaNeededM2),
      headcount: dossier.headcount === null ? '' : String(dossier.headcount),
      neededBy: dossier.neededBy === null ? '' : formatDate(dossier.neededBy),
    },
    send: (base, reading) =>
      dossierCommands.RESUBMIT_DOSSIER({
        ...base,
        justification: reading.text('justification'),
        items: dossier.items.map(({ facility, part }) => ({ facilityId: facility.id, partId: part?.id ?? null })),
        communeId: dossier.wantedIn?.unit.id ?? null,
        intendedUse: isRequest ? (reading.text('intendedUse') as IntendedUse) : null,
        areaNeededM2: reading.figure('areaNeededM2'),
        headcount: reading.figure('headcount'),
        neededBy: reading.day('neededBy'),
        paper: reading.requiredPaper(),
      }),
  };
}

/** One of two answers, neither of them chosen beforehand. */
function eitherField(t: TFunction, name: 'agrees' | 'isUpheld'): FormField {
  return {
    name,
    kind: 'choice',
    label: t(`command.field.${name}`),
    isRequired: true,
    choices: (['true', 'false'] as const).map((id) => ({ id, text: t(`command.choice.${name}.${id}`) })),
  };
}
