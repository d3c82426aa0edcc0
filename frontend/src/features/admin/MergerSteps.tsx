import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mergerCommands, type ChangedPlan, type MergerPlan } from '../../api/mergers';
import { Link } from 'wouter';
import { Button, buttonClass } from '../../components/button/Button';
import { Banner } from '../../components/notice/Banner';
import type { Refusal } from '../../shared/errors';
import { formatNumber } from '../../shared/format';
import type { Result } from '../../shared/result';
import { CommandFormView } from '../commands/CommandFormView';
import type { FormField, FormReading, PaperRule } from '../commands/form';
import page from '../page.module.css';
import styles from './admin.module.css';
import { runBatches } from './runBatches';

const steps = [
  'CHECK_MERGER_PLAN',
  'APPROVE_MERGER_PLAN',
  'EXECUTE_MERGER_PLAN',
  'RETURN_MERGER_PLAN',
  'UNDO_MERGER_PLAN',
  'DISCARD_MERGER_PLAN',
] as const;

type Step = (typeof steps)[number];

const needReason: ReadonlySet<Step> = new Set(['RETURN_MERGER_PLAN', 'UNDO_MERGER_PLAN', 'DISCARD_MERGER_PLAN']);
const papers: Partial<Record<Step, PaperRule>> = { APPROVE_MERGER_PLAN: { kind: 'DECISION', isRequired: true } };

/** The next steps of a plan. Those that move records go on part by part, and can rest between two parts. */
export function MergerSteps({ plan }: { plan: MergerPlan }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [step, setStep] = useState<Step | null>(null);
  const [progress, setProgress] = useState<ChangedPlan | null>(null);
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  const isStopped = useRef(false);
  useEffect(
    () => () => {
      isStopped.current = true;
    },
    [],
  );
  const offered = steps.filter((one) => plan.allowedCommands.includes(one));
  const reload = () => queries.invalidateQueries({ queryKey: ['mergers'] });

  const base = { planId: plan.id, expectedVersion: plan.version };

  async function send(
    command: Step,
    reading: FormReading,
    idempotencyKey: string,
  ): Promise<Result<ChangedPlan, Refusal>> {
    const input = { ...base, idempotencyKey };
    switch (command) {
      case 'CHECK_MERGER_PLAN':
        return mergerCommands[command](input);
      case 'APPROVE_MERGER_PLAN':
        return mergerCommands[command]({ ...input, paper: reading.requiredPaper() });
      case 'EXECUTE_MERGER_PLAN':
        return mergerCommands[command](input);
      case 'RETURN_MERGER_PLAN':
      case 'UNDO_MERGER_PLAN':
      case 'DISCARD_MERGER_PLAN':
        return mergerCommands[command]({ ...input, reason: reading.text('reason') });
    }
  }

  async function goOn(first: ChangedPlan, reason: string) {
    setProgress(first);
    isStopped.current = false;
    const isUndoing = first.status === 'UNDOING';
    const problems = await runBatches(first.version, {
      send: (expectedVersion, idempotencyKey) => {
        const input = { idempotencyKey, planId: plan.id, expectedVersion };
        return isUndoing
          ? mergerCommands.UNDO_MERGER_PLAN({ ...input, reason })
          : mergerCommands.EXECUTE_MERGER_PLAN(input);
      },
      ongoing: first.status,
      onPart: setProgress,
      isStopped: () => isStopped.current,
    });
    setRefusals(problems ?? []);
    setProgress(null);
    await reload();
  }

  const reason: FormField = { name: 'reason', kind: 'lines', label: t('command.field.reason'), isRequired: true };

  return (
    <section aria-label={t('admin.steps')} className={styles.steps}>
      {progress && (
        <Banner
          tone="notice"
          title={t(`admin.status.${progress.status}`)}
          action={
            <Button
              onPress={() => {
                isStopped.current = true;
              }}
            >
              {t('admin.rest')}
            </Button>
          }
        >
          {progress.moved
            .map(({ subject, count }) => `${t(`admin.subject.${subject}`)}: ${formatNumber(count)}`)
            .join(' · ')}
        </Banner>
      )}
      {refusals.length > 0 && (
        <Banner tone="bad" takesFocus title={t('admin.stopped')}>
          {refusals.map(({ message }) => message).join(' ')}
        </Banner>
      )}
      {step === null && progress === null && (
        <div className={page.commands}>
          {offered.map((one, index) => (
            <Button
              key={one}
              kind={index === 0 ? 'primary' : 'secondary'}
              onPress={() => {
                setRefusals([]);
                setStep(one);
              }}
            >
              {t(`admin.step.${one}`)}
            </Button>
          ))}
          {plan.allowedCommands.includes('REVISE_MERGER_PLAN') && (
            <Link href={`/admin/mergers/${plan.id}/revise`} className={buttonClass('secondary')}>
              {t('admin.draft.revise')}
            </Link>
          )}
        </div>
      )}
      {step && (
        <div className={page.card}>
          <CommandFormView<{ plan: ChangedPlan; reason: string }>
            key={step}
            idPrefix={`merger-${step.toLowerCase().replaceAll('_', '-')}`}
            title={t(`admin.step.${step}`)}
            submitLabel={t(`admin.submit.${step}`)}
            form={{ fields: needReason.has(step) ? [reason] : [], paper: papers[step] ?? null }}
            send={async (reading, idempotencyKey) => {
              const result = await send(step, reading, idempotencyKey);
              return result.ok
                ? {
                    ok: true,
                    value: { plan: result.value, reason: needReason.has(step) ? reading.text('reason') : '' },
                  }
                : result;
            }}
            onDone={({ plan: now, reason: why }) => {
              setStep(null);
              if (now.status === 'EXECUTING' || now.status === 'UNDOING') {
                void goOn(now, why);
              } else {
                void reload();
              }
            }}
            onCancel={() => {
              setStep(null);
            }}
            onReload={reload}
          >
            <p>{t(`admin.means.${step}`)}</p>
          </CommandFormView>
        </div>
      )}
    </section>
  );
}
