import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FacilityDetails } from '../../api/facility';
import type { FacilityCases } from '../../api/facilityRecord';
import { DataTable, type TableColumn } from '../../components/dataTable/DataTable';
import { formatDate } from '../../shared/format';
import { facilityCasesQuery } from '../../state/recordQueries';
import { AssignmentSection } from '../facilities/FacilityRecord';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import styles from './record.module.css';

type Dossier = NonNullable<FacilityCases['dossiers']['nodes']>[number];
type PastAssignment = NonNullable<FacilityCases['facilityById']>['pastAssignments'][number];
type CustodyCase = NonNullable<FacilityCases['facilityById']>['custodyCases'][number];

/** What goes on and what went on about the facility: dossiers, decisions, handovers, custody. */
export function CasesTab({ facility }: { facility: FacilityDetails }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(facilityCasesQuery(facility.id));
  if (!data) {
    return error ? <LoadFailed error={error} onRetry={refetch} /> : <p className={page.soft}>{t('shell.loading')}</p>;
  }
  const { pastAssignments = [], custodyCases = [] } = data.facilityById ?? {};
  return (
    <div className={page.stack}>
      <section className={page.card}>
        <h2>{t('record.dossiers')}</h2>
        <Dossiers dossiers={data.dossiers.nodes ?? []} />
      </section>
      {facility.assignment && (
        <div className={styles.sections}>
          <AssignmentSection facility={facility} />
        </div>
      )}
      {pastAssignments.length > 0 && <PastAssignments assignments={pastAssignments} />}
      {custodyCases.length > 0 && <CustodyCases cases={custodyCases} />}
    </div>
  );
}

function Dossiers({ dossiers }: { dossiers: Dossier[] }) {
  const { t } = useTranslation();
  if (dossiers.length === 0) {
    return <p className={page.soft}>{t('record.noDossiers')}</p>;
  }
  const columns: TableColumn<Dossier>[] = [
    {
      id: 'number',
      header: t('dossier.number'),
      cell: ({ id, number }) => (
        <Link href={`/dossiers/${id}`} className={page.number}>
          {number}
        </Link>
      ),
    },
    { id: 'submittedOn', header: t('dossier.submittedOn'), cell: ({ submittedOn }) => formatDate(submittedOn) },
    { id: 'kind', header: t('dossier.kind'), cell: ({ kind }) => t(`enum.dossierKind.${kind}`) },
    { id: 'proposer', header: t('dossier.proposer'), cell: ({ proposer }) => proposer.name },
    {
      id: 'use',
      header: t('facility.intendedUse'),
      cell: ({ intendedUse }) => intendedUse && t(`enum.intendedUse.${intendedUse}`),
    },
    {
      id: 'status',
      header: t('dossier.status'),
      cell: ({ status }) => <span className={page.tag}>{t(`enum.dossierStatus.${status}`)}</span>,
    },
  ];
  return <DataTable caption={t('record.dossiers')} columns={columns} rows={dossiers} idOf={({ id }) => id} />;
}

function PastAssignments({ assignments }: { assignments: PastAssignment[] }) {
  const { t } = useTranslation();
  const columns: TableColumn<PastAssignment>[] = [
    { id: 'decision', header: t('facility.decision'), cell: ({ decisionNumber }) => <strong>{decisionNumber}</strong> },
    { id: 'decidedOn', header: t('record.decidedOn'), cell: ({ decidedOn }) => formatDate(decidedOn) },
    { id: 'form', header: t('facility.legalForm'), cell: ({ legalForm }) => t(`enum.legalForm.${legalForm}`) },
    { id: 'receiver', header: t('facility.receiver'), cell: ({ receiver }) => receiver.name },
    {
      id: 'handover',
      header: t('facility.handover'),
      cell: ({ handover }) =>
        handover && <Link href={`/handovers/${handover.id}`}>{t(`enum.handoverStatus.${handover.status}`)}</Link>,
    },
  ];
  return (
    <section className={page.card}>
      <h2>{t('record.pastAssignments')}</h2>
      <DataTable
        caption={t('record.pastAssignments')}
        columns={columns}
        rows={assignments}
        idOf={({ decisionNumber }) => decisionNumber}
      />
    </section>
  );
}

function CustodyCases({ cases }: { cases: CustodyCase[] }) {
  const { t } = useTranslation();
  return (
    <section className={page.card}>
      <h2>{t('record.custody')}</h2>
      <ul className={styles.custody}>
        {cases.map(({ id, partName, status, receivedOn, nextInspectionDueOn }) => (
          <li key={id}>
            <span className={page.tag}>{t(`enum.custodyStatus.${status}`)}</span>
            {partName && <span>{partName}</span>}
            {receivedOn && <span>{t('record.receivedOn', { date: formatDate(receivedOn) })}</span>}
            {nextInspectionDueOn && (
              <span className={page.soft}>{t('record.nextInspection', { date: formatDate(nextInspectionDueOn) })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
