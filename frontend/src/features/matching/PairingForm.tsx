import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { proposalCommands, type Proposal } from '../../api/matching';
import { CommandFormView } from '../commands/CommandFormView';
import page from '../page.module.css';

/** A facility, or a part of one, of a proposal. */
export interface Slot {
  facilityId: string;
  partId: string | null;
  name: string;
}

interface Props {
  proposal: Proposal;
  slot: Slot;
  onDone: () => void;
  onCancel: () => void;
}

// It opens above the line it was asked for at, perhaps out of sight.
const takeFocus = (form: HTMLElement | null) => {
  form?.focus({ preventScroll: true });
  form?.scrollIntoView({ block: 'start' });
};

/** Gives a facility of the proposal to another request or to nobody, with a reason. */
export function PairingForm({ proposal: { id, version, matching }, slot, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const requests = [...matching.pairs.map(({ fit }) => fit.request), ...matching.unmet.map(({ request }) => request)];
  return (
    <section
      ref={takeFocus}
      className={page.card}
      tabIndex={-1}
      aria-label={t('proposal.changeTitle', { name: slot.name })}
    >
      <CommandFormView
        idPrefix="pairing"
        title={t('proposal.changeTitle', { name: slot.name })}
        submitLabel={t('proposal.changeSubmit')}
        form={{
          fields: [
            {
              name: 'dossierId',
              kind: 'choice',
              label: t('proposal.receiver'),
              hint: t('proposal.receiverHint'),
              isRequired: false,
              choices: requests.map(({ dossier, number, requester, priority }) => ({
                id: dossier.id,
                text: `${number} · ${requester.name} · ${t('matching.class', { rank: priority.rank })}`,
              })),
            },
            { name: 'reason', kind: 'lines', label: t('proposal.changeReason'), isRequired: true },
          ],
          paper: { kind: 'OFFICIAL_LETTER', isRequired: false },
        }}
        send={(reading, idempotencyKey) =>
          proposalCommands.CHANGE_ASSIGNMENT_PAIRING({
            idempotencyKey,
            proposalId: id,
            expectedVersion: version,
            facilityId: slot.facilityId,
            partId: slot.partId,
            dossierId: reading.optionalText('dossierId'),
            reason: reading.text('reason'),
            paper: reading.paper(),
          })
        }
        onDone={onDone}
        onCancel={onCancel}
        onReload={() => queries.invalidateQueries({ queryKey: ['matching'] })}
      />
    </section>
  );
}
