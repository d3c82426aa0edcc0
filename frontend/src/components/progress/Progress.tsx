import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './progress.module.css';

export interface ProgressStep {
  id: string;
  label: string;
  /** When it was reached, as text. */
  date: string | null;
  standing: 'done' | 'now' | 'later';
}

/** Steps of a case from left to right, like a parcel on its way. */
export function Progress({ label, steps }: { label: string; steps: ProgressStep[] }) {
  const { t } = useTranslation();
  const spoken = { done: t('dossier.stepDone'), now: t('dossier.stepNow'), later: t('dossier.stepLater') };
  return (
    <ol className={styles.progress} aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.id}
          className={[styles.step, styles[step.standing]].join(' ')}
          aria-current={step.standing === 'now' ? 'step' : undefined}
        >
          <span className={styles.dot}>{step.standing === 'done' && <Check size={12} aria-hidden="true" />}</span>
          <span className={styles.label}>{step.label}</span>
          <span className="visually-hidden">{spoken[step.standing]}</span>
          {step.date && <span className={styles.date}>{step.date}</span>}
        </li>
      ))}
    </ol>
  );
}
