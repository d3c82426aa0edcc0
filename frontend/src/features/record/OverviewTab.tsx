import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FacilityDetails } from '../../api/facility';
import type { FacilityOverview } from '../../api/facilityRecord';
import { FactList } from '../../components/factList/FactList';
import { PaperLine } from '../../components/timeline/PaperLine';
import { formatArea, formatDate } from '../../shared/format';
import { facilityOverviewQuery } from '../../state/recordQueries';
import { useAccount } from '../access/AccountContext';
import { AssignmentSection, FactsSection, OpenRequestsSection } from '../facilities/FacilityRecord';
import { ProposalForm } from '../facilities/ProposalForm';
import { RequestAction } from '../facilities/RequestAction';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { watchesMatching } from '../shell/places';
import styles from './record.module.css';
import { SensitivityCard } from './SensitivityCard';

/** What the facility is, what was decided about it, what is doubtful, and the main thing to do with it. */
export function OverviewTab({ facility }: { facility: FacilityDetails }) {
  const { data: overview, error, refetch } = useQuery(facilityOverviewQuery(facility.id));
  const { t } = useTranslation();
  const account = useAccount();
  const mayRequest = account.commands.includes('SUBMIT_REQUEST');
  const [isRequesting, setIsRequesting] = useState(false);
  return (
    <div className={mayRequest ? page.columns : undefined}>
      <div className={page.stack}>
        {overview && <Doubts flags={overview.qualityFlags} />}
        {overview && <SensitivityCard id={facility.id} overview={overview} />}
        <section className={styles.sections}>
          <AssignmentSection facility={facility} isPage />
          <OpenRequestsSection facility={facility} isPage />
          {facility.classification === 'SURPLUS' && watchesMatching(account) && (
            <p>
              <Link href={`/land-fund/facilities/${facility.id}`}>{t('facility.compareRequests')}</Link>
            </p>
          )}
          <FactsSection facility={facility} isPage />
        </section>
        {error && <LoadFailed error={error} onRetry={refetch} />}
        {overview && <MoreFacts overview={overview} />}
      </div>
      {mayRequest && (
        <div className={styles.actionCard} data-print="none">
          {isRequesting ? (
            <ProposalForm
              facility={facility}
              onClose={() => {
                setIsRequesting(false);
              }}
            />
          ) : (
            <RequestAction
              facility={facility}
              onStart={() => {
                setIsRequesting(true);
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}

function Doubts({ flags }: { flags: FacilityOverview['qualityFlags'] }) {
  const { t } = useTranslation();
  if (flags.length === 0) {
    return null;
  }
  return (
    <section className={styles.doubts} aria-labelledby="record-doubts">
      <h2 id="record-doubts">{t('record.doubts')}</h2>
      <ul>
        {flags.map(({ kind, subject, text }) => (
          <li key={`${kind} ${subject ?? ''}`}>
            <TriangleAlert size={16} aria-hidden="true" />
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function MoreFacts({ overview }: { overview: FacilityOverview }) {
  const { t } = useTranslation();
  const { approvedPlan, endedOn, vacancy, landAreas, predecessors, successors, mergedInto } = overview;
  const area = (squareMetres: number | null) =>
    squareMetres === null ? t('facility.noFigure') : formatArea(squareMetres);
  return (
    <section className={page.card}>
      <h2>{t('record.more')}</h2>
      <FactList
        facts={[
          { label: t('record.areaByPaper'), value: area(landAreas.paperM2) },
          { label: t('record.areaByDecision'), value: area(landAreas.decisionM2) },
          { label: t('record.areaMeasured'), value: area(landAreas.polygonM2) },
          {
            label: t('record.vacancy'),
            value: vacancy && t('record.vacantFor', { count: vacancy.months, date: formatDate(vacancy.since) }),
          },
          { label: t('record.approvedPlan'), value: approvedPlan && <PaperLine paper={approvedPlan} /> },
          { label: t('record.endedOn'), value: endedOn && formatDate(endedOn) },
          { label: t('record.predecessors'), value: predecessors.length > 0 && <Others facilities={predecessors} /> },
          { label: t('record.successors'), value: successors.length > 0 && <Others facilities={successors} /> },
          { label: t('record.mergedInto'), value: mergedInto && <Others facilities={[mergedInto]} /> },
        ].map(({ label, value }) => ({ label, value: value === false ? null : value }))}
      />
    </section>
  );
}

function Others({ facilities }: { facilities: { id: string; number: string; name: string }[] }) {
  return (
    <ul>
      {facilities.map(({ id, number, name }) => (
        <li key={id}>
          <Link href={`/facilities/${id}`}>{name}</Link> <span className={page.soft}>{number}</span>
        </li>
      ))}
    </ul>
  );
}
