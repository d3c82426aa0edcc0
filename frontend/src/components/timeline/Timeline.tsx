import { useTranslation } from 'react-i18next';
import { formatDate, formatMoment } from '../../shared/format';
import { PaperLine, type PaperFacts } from './PaperLine';
import styles from './timeline.module.css';

export interface TimelineFact {
  sequence: number;
  summary: string;
  effectiveOn: string;
  recordedAt: string;
  account: string;
  organisation: { name: string } | null;
  paper: PaperFacts | null;
  reason: string | null;
  /** What it did to the record, field by field. */
  changes?: readonly { field: string; before: string | null; after: string | null }[];
}

/** Recorded facts in the order given, each with the day it took effect and the moment it was written down. */
export function Timeline({ facts }: { facts: TimelineFact[] }) {
  const { t } = useTranslation();
  if (facts.length === 0) {
    return <p>{t('facility.noTimeline')}</p>;
  }
  return (
    <ol className={styles.timeline}>
      {facts.map((fact) => (
        <li key={fact.sequence} className={styles.fact}>
          <p className={styles.summary}>{fact.summary}</p>
          <p className={styles.dates}>
            <time dateTime={fact.effectiveOn}>{t('timeline.effective', { date: formatDate(fact.effectiveOn) })}</time>
            {' · '}
            <time dateTime={fact.recordedAt}>{t('timeline.recorded', { moment: formatMoment(fact.recordedAt) })}</time>
          </p>
          <p className={styles.source}>
            {fact.organisation
              ? t('timeline.by', { account: fact.account, organisation: fact.organisation.name })
              : fact.account}
          </p>
          {fact.changes && fact.changes.length > 0 && (
            <details className={styles.changes}>
              <summary>{t('timeline.changes', { count: fact.changes.length })}</summary>
              <ul>
                {fact.changes.map(({ field, before, after }) => (
                  <li key={[field, before, after].join()}>
                    {t('timeline.change', {
                      field,
                      before: before ?? t('timeline.noValue'),
                      after: after ?? t('timeline.noValue'),
                    })}
                  </li>
                ))}
              </ul>
            </details>
          )}
          {fact.reason && <p className={styles.source}>{t('timeline.reason', { reason: fact.reason })}</p>}
          {fact.paper && <PaperLine paper={fact.paper} />}
        </li>
      ))}
    </ol>
  );
}
