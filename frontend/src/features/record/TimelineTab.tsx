import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../api/fragments';
import { ChoiceChips } from '../../components/choiceChips/ChoiceChips';
import { Timeline } from '../../components/timeline/Timeline';
import { useAccount } from '../access/AccountContext';
import page from '../page.module.css';
import styles from './record.module.css';
import { groupOf, inOrder, timelineGroups, type TimelineGroup, type TimelineOrder } from './timelineGroups';

type Shown = TimelineGroup | 'all';

interface Props {
  facilityId: string;
  facts: TimelineEntry[];
}

/** The whole life of a facility in words, each fact with the day it took effect and the moment it was written down. */
export function TimelineTab({ facilityId, facts }: Props) {
  const { t } = useTranslation();
  const mayTakeBundle = useAccount().commands.includes('TAKE_AUDIT_BUNDLE');
  const [shown, setShown] = useState<Shown>('all');
  const [order, setOrder] = useState<TimelineOrder>('effective');
  const present = timelineGroups.filter((group) => facts.some((fact) => groupOf(fact) === group));
  const chosen = facts.filter((fact) => shown === 'all' || groupOf(fact) === shown);
  return (
    <section className={page.card} aria-labelledby="record-timeline">
      <h2 id="record-timeline">{t('facility.timeline')}</h2>
      <div className={styles.timelineTools} data-print="none">
        <ChoiceChips
          label={t('record.timelineShow')}
          value={shown}
          choices={(['all', ...present] as Shown[]).map((id) => ({ id, text: t(`record.timelineGroup.${id}`) }))}
          onChange={setShown}
        />
        <ChoiceChips
          label={t('record.timelineOrder')}
          value={order}
          choices={[
            { id: 'effective', text: t('record.byEffective') },
            { id: 'recorded', text: t('record.byRecorded') },
          ]}
          onChange={setOrder}
        />
      </div>
      <p className={page.soft} role="status">
        {t('record.facts', { count: chosen.length })}
      </p>
      <div className={styles.timeline}>
        <Timeline facts={inOrder(chosen, order)} />
      </div>
      {mayTakeBundle && (
        <p data-print="none">
          <a href={`/exports/audit-bundle.zip?facility=${facilityId}`} download>
            {t('record.auditBundle')}
          </a>
        </p>
      )}
    </section>
  );
}
