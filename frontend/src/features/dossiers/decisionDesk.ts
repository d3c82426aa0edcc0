import type { TFunction } from 'i18next';
import { issueDecision, type AcceptedPairing, type ForwardedDossier } from '../../api/decisions';
import type { Organisation } from '../../api/province';
import type { IntendedUse, LegalForm, SigningCapacity } from '../../api/vocabulary';
import { signingCapacities } from '../../api/vocabulary';
import type { Refusal } from '../../shared/errors';
import type { Result } from '../../shared/result';
import { effectiveOnField } from '../commands/effectiveOnField';
import type { FormField, FormReading, FormValues, PaperRule } from '../commands/form';
import { dayField, legalFormField, organisationField, intendedUseField } from './fields';

/** A facility, or a part of one, that a decision has to speak of, and the dossiers that speak of it. */
export interface DeskItem {
  facilityId: string;
  partId: string | null;
  name: string;
  requests: ForwardedDossier[];
}

/** Why a dossier cannot be decided by this reader now. */
export type Obstacle =
  | { code: 'notAllowed' }
  | { code: 'noFacility' }
  | { code: 'assigned'; name: string; number: string; receiver: string };

/** The strongest reason why not, or null: it can be decided as far as this screen knows. The rules are the server's. */
export function obstacleOf({ allowedCommands, items }: ForwardedDossier): Obstacle | null {
  const assigned = items.find(({ facility, part }) => part === null && facility.assignment !== null)?.facility;
  if (assigned?.assignment) {
    const { decisionNumber, receiver } = assigned.assignment;
    return { code: 'assigned', name: assigned.name, number: decisionNumber, receiver: receiver.name };
  }
  if (items.length === 0) {
    return { code: 'noFacility' };
  }
  return allowedCommands.includes('DECIDE_DOSSIER') ? null : { code: 'notAllowed' };
}

/** Everything the dossiers name, each facility or part once; one decision item may answer an offer and a request. */
export function itemsOf(dossiers: readonly ForwardedDossier[]): DeskItem[] {
  const items = new Map<string, DeskItem>();
  for (const dossier of dossiers) {
    for (const { facility, part } of dossier.items) {
      const key = `${facility.id} ${part?.id ?? ''}`;
      const item = items.get(key) ?? {
        facilityId: facility.id,
        partId: part?.id ?? null,
        name: part ? `${facility.name} – ${part.name}` : facility.name,
        requests: [],
      };
      if (dossier.kind === 'REQUEST') {
        item.requests.push(dossier);
      }
      items.set(key, item);
    }
  }
  return [...items.values()];
}

export interface DecisionForm {
  fields: FormField[];
  paper: PaperRule;
  initial: FormValues;
  send: (idempotencyKey: string, reading: FormReading) => Promise<Result<{ id: string; number: string }, Refusal>>;
}

/** One act for several dossiers: its form and signature, a receiver and a use for every item, its number and day. */
export function decisionFormOf(
  t: TFunction,
  dossiers: readonly ForwardedDossier[],
  organisations: Organisation[],
  pairings: readonly AcceptedPairing[],
): DecisionForm {
  const items = itemsOf(dossiers);
  const pairingOf = ({ facilityId, partId }: DeskItem) =>
    pairings.find((pairing) => pairing.facility.id === facilityId && pairing.partId === partId);
  const fieldsOf = (item: DeskItem, index: number): FormField[] => {
    const [request] = item.requests;
    const pairing = pairingOf(item);
    const hint = pairing
      ? t('command.field.receiverProposed', { name: pairing.receiver.name, number: pairing.proposal.number })
      : request && t('decision.receiverHint', { name: request.proposer.name, number: request.number });
    const isRequired = request === undefined;
    return [
      organisationField(t, 'receiverId', organisations, { isRequired, hint }),
      intendedUseField(t, {
        isRequired,
        ...(request?.intendedUse && {
          hint: t('decision.useHint', { use: t(`enum.intendedUse.${request.intendedUse}`) }),
        }),
      }),
      { name: 'decidedAreaM2', kind: 'figure', label: t('decision.area'), isRequired: false } as const,
    ].map((field) => ({ ...field, name: nameOf(field.name, index), group: item.name }));
  };
  return {
    fields: [
      legalFormField(t),
      {
        name: 'capacity',
        kind: 'choice',
        label: t('decision.capacity'),
        hint: t('decision.capacityHint'),
        isRequired: false,
        choices: signingCapacities.map((id) => ({ id, text: t(`decision.signing.${id}`) })),
      },
      ...items.flatMap(fieldsOf),
      dayField(t, 'retainUntil', { isRequired: false, hint: t('command.field.retainUntilHint') }),
      effectiveOnField(t),
    ],
    paper: { kind: 'DECISION', isRequired: true },
    initial: Object.fromEntries(
      items.flatMap((item, index) => {
        const pairing = pairingOf(item);
        return pairing
          ? [
              [nameOf('receiverId', index), pairing.receiver.id],
              [nameOf('intendedUse', index), pairing.intendedUse],
            ]
          : [];
      }),
    ),
    send: (idempotencyKey, reading) =>
      issueDecision({
        idempotencyKey,
        dossiers: dossiers.map(({ id, version }) => ({ dossierId: id, expectedVersion: version })),
        legalForm: reading.text('legalForm') as LegalForm,
        capacity: reading.optionalText('capacity') as SigningCapacity | null,
        items: items.map(({ facilityId, partId }, index) => ({
          facilityId,
          partId,
          receiverId: reading.optionalText(nameOf('receiverId', index)),
          intendedUse: reading.optionalText(nameOf('intendedUse', index)) as IntendedUse | null,
          decidedAreaM2: reading.figure(nameOf('decidedAreaM2', index)),
        })),
        retainUntil: reading.day('retainUntil'),
        effectiveOn: reading.day('effectiveOn'),
        paper: reading.requiredPaper(),
      }),
  };
}

const nameOf = (field: string, item: number) => `item${item}-${field}`;
