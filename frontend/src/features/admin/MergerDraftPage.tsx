import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { draftMergerPlan, findFacilityId, reviseMergerPlan, type MergerContentInput } from '../../api/mergerDrafts';
import type { ChangedPlan } from '../../api/mergers';
import type { Unit } from '../../api/province';
import { Button } from '../../components/button/Button';
import { Notice } from '../../components/notice/Notice';
import type { Refusal } from '../../shared/errors';
import { fail, type Result } from '../../shared/result';
import { mergerDraftQuery } from '../../state/mergerQueries';
import { communesQuery, configQuery } from '../../state/queries';
import { CommandFormView } from '../commands/CommandFormView';
import type { FormValues } from '../commands/form';
import page from '../page.module.css';
import { BackLink } from '../shell/BackLink';
import { LoadFailed } from '../shell/LoadFailed';
import { usePageTitle } from '../shell/usePageTitle';
import styles from './admin.module.css';
import { mergerDraftOf, mergerForm, readMergerDraft, type DraftSize } from './mergerDraft';

/** A plan written by hand: the resolution, the units there will be, and what becomes of each unit there is. */
export function NewMergerPage() {
  const { t } = useTranslation();
  return (
    <DraftFrame title={t('admin.draft.new')}>
      {(units) => (
        <DraftForm
          units={units}
          initial={{}}
          start={{ planned: 1, lines: 2 }}
          title={t('admin.draft.new')}
          cancelTo="/admin"
          save={(content, idempotencyKey) => draftMergerPlan({ idempotencyKey, content })}
        />
      )}
    </DraftFrame>
  );
}

/** The same for a plan that is still drafted. */
export function MergerRevisionPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(mergerDraftQuery(id));
  return (
    <DraftFrame title={t('admin.draft.revise')}>
      {(units) => {
        if (!data) {
          return error ? (
            <LoadFailed error={error} onRetry={refetch} />
          ) : data === null ? (
            <Notice title={t('admin.planNotFound')}>{t('admin.planNotFoundText')}</Notice>
          ) : (
            <p className={page.soft}>{t('shell.loading')}</p>
          );
        }
        const { plan, details, numberOf } = data;
        const { initial, size } = mergerDraftOf(plan, details, numberOf);
        return (
          <DraftForm
            units={units}
            initial={initial}
            start={size}
            title={t('admin.draft.revise')}
            cancelTo={`/admin/mergers/${plan.id}`}
            save={(content, idempotencyKey) =>
              reviseMergerPlan({
                idempotencyKey,
                planId: plan.id,
                expectedVersion: plan.version,
                content,
              })
            }
          />
        );
      }}
    </DraftFrame>
  );
}

function DraftFrame({ title, children }: { title: string; children: (units: Unit[]) => React.ReactNode }) {
  const { t } = useTranslation();
  const { data: config } = useQuery(configQuery);
  const { data: units, error, refetch } = useQuery(communesQuery(config?.provinceCode));
  usePageTitle(title);
  return (
    <div className={page.page}>
      <BackLink to="/admin">{t('admin.part.mergers')}</BackLink>
      <header className={page.head}>
        <h1>{title}</h1>
        <p className={page.intro}>{t('admin.draft.intro')}</p>
      </header>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {units ? children(units) : !error && <p className={page.soft}>{t('shell.loading')}</p>}
    </div>
  );
}

interface FormProps {
  units: Unit[];
  initial: FormValues;
  start: DraftSize;
  title: string;
  cancelTo: string;
  save: (content: MergerContentInput, idempotencyKey: string) => Promise<Result<ChangedPlan, Refusal>>;
}

function DraftForm({ units, initial, start, title, cancelTo, save }: FormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [size, setSize] = useState(start);
  return (
    <div className={`${page.card ?? ''} ${styles.draft ?? ''}`}>
      <CommandFormView
        idPrefix="merger-draft"
        title={title}
        submitLabel={t('admin.draft.save')}
        form={(values) => mergerForm(t, units, size, initial, values)}
        send={async (reading, idempotencyKey) => {
          const draft = await readMergerDraft(reading, units, size, findFacilityId);
          return 'content' in draft
            ? save(draft.content, idempotencyKey)
            : fail(
                draft.unknown.map(({ field, number }) => ({
                  code: 'FACILITY_NOT_FOUND',
                  message: t('admin.draft.unknownFacility', { number }),
                  field,
                })),
              );
        }}
        onDone={({ id }) => {
          void queries.invalidateQueries({ queryKey: ['mergers'] });
          navigate(`/admin/mergers/${id}`);
        }}
        onCancel={() => {
          navigate(cancelTo);
        }}
        onReload={() => queries.invalidateQueries({ queryKey: ['mergers'] })}
        after={
          <div className={styles.more}>
            <Button
              onPress={() => {
                setSize((now) => ({ ...now, planned: now.planned + 1 }));
              }}
            >
              {t('admin.draft.addPlanned')}
            </Button>
            <Button
              onPress={() => {
                setSize((now) => ({ ...now, lines: now.lines + 1 }));
              }}
            >
              {t('admin.draft.addLine')}
            </Button>
          </div>
        }
      />
    </div>
  );
}
