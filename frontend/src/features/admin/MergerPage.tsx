import { useQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MergerPlan } from '../../api/mergers';
import { FactList } from '../../components/factList/FactList';
import { Notice } from '../../components/notice/Notice';
import { PaperLine } from '../../components/timeline/PaperLine';
import { Timeline } from '../../components/timeline/Timeline';
import { formatDate, formatNumber, formatShare } from '../../shared/format';
import { mergerPlanQuery } from '../../state/mergerQueries';
import page from '../page.module.css';
import { BackLink } from '../shell/BackLink';
import { LoadFailed } from '../shell/LoadFailed';
import { usePageTitle } from '../shell/usePageTitle';
import styles from './admin.module.css';
import { BoundaryCard } from './BoundaryCard';
import { DoubtQueue } from './DoubtQueue';
import { MergerSteps } from './MergerSteps';

/** One merger plan: what it says, what it would move, what a person must say, and its steps. */
export function MergerPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: plan, error, refetch } = useQuery(mergerPlanQuery(id));
  usePageTitle(plan ? plan.content.name : t('admin.part.mergers'));
  return (
    <div className={page.page}>
      <BackLink to="/admin">{t('admin.part.mergers')}</BackLink>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {plan === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
      {plan === null && <Notice title={t('admin.planNotFound')}>{t('admin.planNotFoundText')}</Notice>}
      {plan && <Plan plan={plan} />}
    </div>
  );
}

function Plan({ plan }: { plan: MergerPlan }) {
  const { t } = useTranslation();
  const { number, status, content, draftedOn, approvedOn, approvedBy, executedOn, undoneOn, undoUntil, reason } = plan;
  return (
    <div className={page.stack}>
      <header className={page.titleLine}>
        <h1>{content.name}</h1>
        <span className={page.tag}>{t(`admin.status.${status}`)}</span>
      </header>
      <MergerSteps plan={plan} />
      <section className={page.card} aria-label={t('admin.about')}>
        <FactList
          facts={[
            { label: t('admin.number'), value: number },
            { label: t('admin.legalAct'), value: <PaperLine paper={content.legalAct} /> },
            { label: t('admin.effectiveOn'), value: formatDate(content.effectiveOn) },
            { label: t('admin.draftedOn'), value: formatDate(draftedOn) },
            {
              label: t('admin.approvedOn'),
              value: approvedOn && [formatDate(approvedOn), approvedBy].filter(Boolean).join(' · '),
            },
            { label: t('admin.executedOn'), value: executedOn && formatDate(executedOn) },
            { label: t('admin.undoneOn'), value: undoneOn && formatDate(undoneOn) },
            { label: t('admin.undoUntil'), value: formatDate(undoUntil) },
            { label: t('command.field.reason'), value: reason },
          ]}
        />
      </section>
      <DoubtQueue plan={plan} />
      <div className={styles.pair}>
        <PreviewCard plan={plan} />
        <LinesCard plan={plan} />
      </div>
      <BoundaryCard id={plan.id} />
      <section className={page.card}>
        <h2>{t('admin.history')}</h2>
        <Timeline facts={plan.timeline} />
      </section>
    </div>
  );
}

function PreviewCard({ plan }: { plan: MergerPlan }) {
  const { t } = useTranslation();
  const movedOf = (subject: string) => plan.moved.find((count) => count.subject === subject)?.count;
  const counts = plan.planned.length > 0 ? plan.planned : plan.preview.counts;
  return (
    <section className={page.card} aria-labelledby="merger-preview">
      <h2 id="merger-preview">{t('admin.preview')}</h2>
      <table className={styles.counts}>
        <thead>
          <tr>
            <th scope="col">{t('admin.subjectHead')}</th>
            <th scope="col">{t('admin.toMove')}</th>
            <th scope="col">{t('admin.moved')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ subject, count }) => (
            <tr key={subject}>
              <th scope="row">{t(`admin.subject.${subject}`)}</th>
              <td>{formatNumber(count)}</td>
              <td>{formatNumber(movedOf(subject) ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LinesCard({ plan }: { plan: MergerPlan }) {
  const { t } = useTranslation();
  const { units, lines } = plan.content;
  const nameOf = (unitId: string) => units.find((unit) => unit.unitId === unitId)?.fullName;
  return (
    <section className={page.card} aria-labelledby="merger-lines">
      <h2 id="merger-lines">{t('admin.lines')}</h2>
      <ul className={styles.lines}>
        {lines.map(({ unit, kind, into }) => (
          <li key={unit.id}>
            <span>
              <strong>{unit.fullName}</strong> <span className={styles.soft}>{unit.code}</span>
            </span>
            <span className={styles.soft}>
              {t(`admin.line.${kind}`)}
              {(kind === 'UNCHANGED' ? [] : into).map(({ unitId, share }) => {
                const name = nameOf(unitId) ?? unit.fullName;
                return (
                  <span key={unitId}>
                    {' '}
                    <ArrowRight size={13} role="img" aria-label={t('admin.into')} />{' '}
                    {share === null || share === 1 ? name : `${name} (${formatShare(share)})`}
                  </span>
                );
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
