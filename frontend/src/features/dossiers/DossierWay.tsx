import { useTranslation } from 'react-i18next';
import type { DossierProgress } from '../../api/dossiers';
import { Progress } from '../../components/progress/Progress';
import { formatDate } from '../../shared/format';
import { progressOf } from './dossierProgress';

/** The way of a dossier like that of a parcel: each step with the day it was reached, or by which it is due. */
export function DossierWay({ dossier, label }: { dossier: DossierProgress; label: string }) {
  const { t } = useTranslation();
  return (
    <Progress
      label={label}
      steps={progressOf(dossier).map(({ step, reachedOn, dueOn, standing }) => ({
        id: step,
        label: t(`dossier.step.${step}`),
        date: reachedOn ? formatDate(reachedOn) : dueOn && t('dossier.dueBy', { date: formatDate(dueOn) }),
        standing,
      }))}
    />
  );
}
