import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proposalCommands, type Proposal } from '../../api/matching';
import { Button } from '../../components/button/Button';
import { Banner } from '../../components/notice/Banner';
import { Timeline } from '../../components/timeline/Timeline';
import { formatDate } from '../../shared/format';
import { latestProposalQuery, provinceMatchingQuery } from '../../state/matchingQueries';
import { useAccount } from '../access/AccountContext';
import type { FormReading } from '../commands/form';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { LandFundPage } from './LandFundPage';
import styles from './matching.module.css';
import { PairingForm, type Slot } from './PairingForm';
import { ProposalStep, type ProposalCommand, type SendStep } from './ProposalStep';
import { ReportView } from './ReportView';

const closed: ReadonlySet<Proposal['status']> = new Set(['ACCEPTED', 'CARRIED_OUT', 'DISCARDED']);

/** The proposal for the whole province that is being worked on; before there is one, what the register would propose now. */
export function ProposalPage() {
  const { t } = useTranslation();
  const { data: proposal, error, refetch } = useQuery(latestProposalQuery);
  return (
    <LandFundPage part="proposal">
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {proposal === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
      {proposal !== undefined &&
        (proposal === null || closed.has(proposal.status) ? (
          <LiveMatching last={proposal} />
        ) : (
          <ProposalView proposal={proposal} />
        ))}
    </LandFundPage>
  );
}

function LiveMatching({ last }: { last: Proposal | null }) {
  const { t } = useTranslation();
  const { data: report, error, refetch } = useQuery(provinceMatchingQuery);
  const mayDraft = useAccount().commands.includes('DRAFT_ASSIGNMENT_PROPOSAL');
  const [isDrafting, setIsDrafting] = useState(false);
  return (
    <div className={page.stack}>
      <div className={styles.status}>
        <p>
          {last === null
            ? t('proposal.none')
            : t('proposal.lastClosed', { number: last.number, status: t(`proposal.status.${last.status}`) })}{' '}
          {t('proposal.live')}
        </p>
        {mayDraft && !isDrafting && (
          <Button
            kind="primary"
            onPress={() => {
              setIsDrafting(true);
            }}
          >
            {t('proposal.step.DRAFT_ASSIGNMENT_PROPOSAL')}
          </Button>
        )}
      </div>
      {isDrafting && (
        <ProposalStep
          command="DRAFT_ASSIGNMENT_PROPOSAL"
          send={(reading, idempotencyKey) =>
            proposalCommands.DRAFT_ASSIGNMENT_PROPOSAL({ idempotencyKey, effectiveOn: reading.day('effectiveOn') })
          }
          onClose={() => {
            setIsDrafting(false);
          }}
        />
      )}
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {report && <ReportView report={report} onChange={null} />}
    </div>
  );
}

const steps = [
  'SUBMIT_ASSIGNMENT_PROPOSAL',
  'ACCEPT_ASSIGNMENT_PROPOSAL',
  'REFRESH_ASSIGNMENT_PROPOSAL',
  'RETURN_ASSIGNMENT_PROPOSAL',
  'DISCARD_ASSIGNMENT_PROPOSAL',
] as const;

function ProposalView({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [step, setStep] = useState<(typeof steps)[number] | null>(null);
  const [slot, setSlot] = useState<Slot | null>(null);
  const [changed, setChanged] = useState<string | null>(null);
  const { id, version, number, status, draftedOn, inputsOf, reason, staleInputs, allowedCommands, matching } = proposal;
  const offered = steps.filter((command) => allowedCommands.includes(command));
  const mayChange = allowedCommands.includes('CHANGE_ASSIGNMENT_PAIRING');

  return (
    <div className={page.stack}>
      <div className={styles.status}>
        <div>
          <h2 className={styles.number}>
            {t('proposal.number', { number })} <span className={page.tag}>{t(`proposal.status.${status}`)}</span>
          </h2>
          <p className={styles.soft}>
            {t('proposal.draftedOn', { date: formatDate(draftedOn), inputs: formatDate(inputsOf) })}
          </p>
          {reason && <p>{t('timeline.reason', { reason })}</p>}
        </div>
        <div className={page.commands}>
          {offered.map((command, index) => (
            <Button
              key={command}
              kind={index === 0 ? 'primary' : 'secondary'}
              onPress={() => {
                setStep(command);
              }}
            >
              {t(`proposal.step.${command}`)}
            </Button>
          ))}
        </div>
      </div>
      {staleInputs.length > 0 && (
        <Banner tone="notice" title={t('proposal.staleTitle')}>
          {staleInputs.map(({ kind, number: about, text }) => (
            <span key={`${kind} ${about}`} className={styles.stale}>
              {text}
            </span>
          ))}
        </Banner>
      )}
      {changed !== null && (
        <Banner tone="good" takesFocus>
          {t('proposal.changed', { name: changed })}
        </Banner>
      )}
      {step && (
        <ProposalStep
          key={step}
          command={step}
          send={(reading, idempotencyKey) => sendStep(step, { idempotencyKey, id, version }, reading)}
          onClose={() => {
            setStep(null);
          }}
        />
      )}
      {slot && (
        <PairingForm
          key={`${slot.facilityId} ${slot.partId ?? ''}`}
          proposal={proposal}
          slot={slot}
          onDone={() => {
            setSlot(null);
            setChanged(slot.name);
            void queries.invalidateQueries({ queryKey: ['matching'] });
          }}
          onCancel={() => {
            setSlot(null);
          }}
        />
      )}
      <ReportView
        report={matching}
        onChange={
          mayChange
            ? (chosen) => {
                setChanged(null);
                setSlot(chosen);
              }
            : null
        }
      />
      <section className={page.card}>
        <h2>{t('proposal.history')}</h2>
        <Timeline facts={proposal.timeline} />
      </section>
    </div>
  );
}

interface Base {
  idempotencyKey: string;
  id: string;
  version: number;
}

function sendStep(
  command: Exclude<ProposalCommand, 'DRAFT_ASSIGNMENT_PROPOSAL'>,
  { idempotencyKey, id, version }: Base,
  reading: FormReading,
): ReturnType<SendStep> {
  const base = { idempotencyKey, proposalId: id, expectedVersion: version, effectiveOn: reading.day('effectiveOn') };
  switch (command) {
    case 'SUBMIT_ASSIGNMENT_PROPOSAL':
      return proposalCommands.SUBMIT_ASSIGNMENT_PROPOSAL({ ...base, paper: reading.requiredPaper() });
    case 'ACCEPT_ASSIGNMENT_PROPOSAL':
      return proposalCommands.ACCEPT_ASSIGNMENT_PROPOSAL({ ...base, paper: reading.paper() });
    case 'RETURN_ASSIGNMENT_PROPOSAL':
      return proposalCommands.RETURN_ASSIGNMENT_PROPOSAL({
        ...base,
        reason: reading.text('reason'),
        paper: reading.paper(),
      });
    case 'REFRESH_ASSIGNMENT_PROPOSAL':
      return proposalCommands.REFRESH_ASSIGNMENT_PROPOSAL(base);
    case 'DISCARD_ASSIGNMENT_PROPOSAL':
      return proposalCommands.DISCARD_ASSIGNMENT_PROPOSAL({ ...base, reason: reading.text('reason') });
  }
}
