import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../shared/errors';
import type { Result } from '../../shared/result';
import { CommandFormView } from '../commands/CommandFormView';
import { effectiveOnField } from '../commands/effectiveOnField';
import type { FormField, FormReading, PaperRule } from '../commands/form';
import page from '../page.module.css';

export type ProposalCommand =
  | 'DRAFT_ASSIGNMENT_PROPOSAL'
  | 'SUBMIT_ASSIGNMENT_PROPOSAL'
  | 'ACCEPT_ASSIGNMENT_PROPOSAL'
  | 'REFRESH_ASSIGNMENT_PROPOSAL'
  | 'RETURN_ASSIGNMENT_PROPOSAL'
  | 'DISCARD_ASSIGNMENT_PROPOSAL';

export type SendStep = (reading: FormReading, idempotencyKey: string) => Promise<Result<{ id: string }, Refusal>>;

interface Props {
  command: ProposalCommand;
  send: SendStep;
  onClose: () => void;
}

const needReason: ReadonlySet<ProposalCommand> = new Set(['RETURN_ASSIGNMENT_PROPOSAL', 'DISCARD_ASSIGNMENT_PROPOSAL']);

const papers: Partial<Record<ProposalCommand, PaperRule>> = {
  SUBMIT_ASSIGNMENT_PROPOSAL: { kind: 'SUBMISSION', isRequired: true },
  ACCEPT_ASSIGNMENT_PROPOSAL: { kind: 'OFFICIAL_LETTER', isRequired: false },
  RETURN_ASSIGNMENT_PROPOSAL: { kind: 'OFFICIAL_LETTER', isRequired: false },
};

/** The form of one step of a proposal. */
export function ProposalStep({ command, send, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const effectiveOn: FormField = effectiveOnField(t);
  const reason: FormField = { name: 'reason', kind: 'lines', label: t('command.field.reason'), isRequired: true };
  return (
    <section className={page.card}>
      <CommandFormView
        idPrefix={`proposal-${command.toLowerCase().replaceAll('_', '-')}`}
        title={t(`proposal.step.${command}`)}
        submitLabel={t(`proposal.submit.${command}`)}
        form={{
          fields: needReason.has(command) ? [reason, effectiveOn] : [effectiveOn],
          paper: papers[command] ?? null,
        }}
        send={send}
        onDone={() => {
          void queries.invalidateQueries({ queryKey: ['matching'] }).then(onClose);
        }}
        onCancel={onClose}
        onReload={() => queries.invalidateQueries({ queryKey: ['matching'] })}
      />
    </section>
  );
}
