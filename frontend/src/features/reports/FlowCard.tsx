import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Figure, Progress } from '../../api/reports';
import { FlowPlot } from '../../components/plot/FlowPlot';
import type { FlowPart, FlowStep } from '../../components/plot/flowLayout';
import { formatNumber } from '../../shared/format';
import { progressQuery } from '../../state/reportQueries';
import page from '../page.module.css';
import { progressFilters, progressSteps, stagesBeforeNext, stayingStages, type ProgressStep } from './progressFilters';
import { recordsPlace, type useReports } from './useReports';

/** From surplus to use: how many went on at each step, and where the others stand. */
export function FlowCard({ reports }: { reports: ReturnType<typeof useReports> }) {
  const { t } = useTranslation();
  const { provinceCode, asOf, dates } = reports;
  const { data } = useQuery({
    ...progressQuery(progressFilters(provinceCode), asOf),
    enabled: provinceCode !== '',
  });
  const partOf = (id: string, label: string, figure: Figure): FlowPart => ({
    id,
    label,
    value: figure.facilities,
    text: formatNumber(figure.facilities),
    place: recordsPlace(figure.filter, dates),
  });
  const stepOf = (progress: Progress, id: ProgressStep): FlowStep[] =>
    progress[id].slice(0, 1).map((figure) => ({
      ...partOf(id, t(`reports.step.${id}`), figure),
      rest: progress.byStage
        .filter(({ groups }) => stagesBeforeNext[id].some((stage) => stage === groups[0]?.key))
        .map((stage) => {
          const key = stayingStages.find((one) => one === stage.groups[0]?.key);
          return partOf(`stage ${key ?? ''}`, key ? t(`reports.staying.${key}`) : '', stage);
        }),
    }));
  const steps = data ? progressSteps.flatMap((id) => stepOf(data, id)) : [];
  return (
    <section className={page.card} aria-labelledby="reports-flow">
      <h2 id="reports-flow">{t('reports.flow')}</h2>
      {data && steps[0]?.value === 0 ? (
        <p className={page.soft}>{t('reports.nothingToHandle')}</p>
      ) : (
        <FlowPlot
          label={t('reports.flow')}
          steps={steps}
          nameOf={({ text, label }) => t('overview.figureLink', { figure: text, label })}
        />
      )}
    </section>
  );
}
