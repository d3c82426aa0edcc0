import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FacilityDetails } from '../../api/facility';
import { FactList } from '../../components/factList/FactList';
import { Timeline } from '../../components/timeline/Timeline';
import { formatDate } from '../../shared/format';
import styles from './facilityPanel.module.css';

interface Props {
  facility: FacilityDetails;
  /** On a page of its own the name of the facility is the heading above, in the panel it is one level lower. */
  isPage?: boolean;
}

/** The facts of a facility, what was decided about it, who asks for it and what happened. */
export function FacilityRecord({ facility }: Pick<Props, 'facility'>) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.whole}>
        <Link href={`/facilities/${facility.id}`}>{t('facility.whole')}</Link>
      </p>
      <AssignmentSection facility={facility} />
      <OpenRequestsSection facility={facility} />
      <FactsSection facility={facility} />
      <section className={styles.section}>
        <h3>{t('facility.timeline')}</h3>
        <Timeline facts={facility.timeline} />
      </section>
    </>
  );
}

/** The decision that gave it away, and how far its handover has come; nothing before there is one. */
export function AssignmentSection({ facility: { assignment }, isPage = false }: Props) {
  const { t } = useTranslation();
  const Title = isPage ? 'h2' : 'h3';
  if (assignment === null) {
    return null;
  }
  return (
    <section className={styles.section}>
      <Title>{t('facility.assignment')}</Title>
      <FactList
        facts={[
          {
            label: t('facility.decision'),
            value: t('facility.decisionLine', {
              number: assignment.decisionNumber,
              date: formatDate(assignment.decidedOn),
            }),
          },
          { label: t('facility.legalForm'), value: t(`enum.legalForm.${assignment.legalForm}`) },
          { label: t('facility.receiver'), value: assignment.receiver.name },
          { label: t('facility.intendedUse'), value: t(`enum.intendedUse.${assignment.intendedUse}`) },
          {
            label: t('facility.handover'),
            value: assignment.handover && (
              <Link href={`/handovers/${assignment.handover.id}`}>
                {t(`enum.handoverStatus.${assignment.handover.status}`)}
              </Link>
            ),
          },
        ]}
      />
    </section>
  );
}

/** Who asks for it; nothing for a facility nobody can ask for. */
export function OpenRequestsSection({ facility: { openRequests, classification }, isPage = false }: Props) {
  const { t } = useTranslation();
  const Title = isPage ? 'h2' : 'h3';
  if (openRequests.length === 0 && classification !== 'SURPLUS') {
    return null;
  }
  return (
    <section className={styles.section}>
      <Title>{t('facility.openRequests')}</Title>
      {openRequests.length === 0 && <p className={styles.soft}>{t('facility.noRequests')}</p>}
      <ul className={styles.requests}>
        {openRequests.map((request) => (
          <li key={request.id}>
            <Link href={`/dossiers/${request.id}`}>{request.number}</Link> · {t(`enum.dossierStatus.${request.status}`)}
            <br />
            <span className={styles.soft}>
              {request.proposer.name}
              {request.intendedUse && ` · ${t(`enum.intendedUse.${request.intendedUse}`)}`}
              {` · ${formatDate(request.submittedOn)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function FactsSection({ facility, isPage = false }: Props) {
  const { t } = useTranslation();
  const Title = isPage ? 'h2' : 'h3';
  const { location } = facility;
  return (
    <section className={styles.section}>
      <Title>{t('facility.facts')}</Title>
      <FactList
        facts={[
          { label: t('facility.category'), value: t(`enum.category.${facility.category}`) },
          { label: t('facility.classification'), value: t(`enum.classification.${facility.classification}`) },
          { label: t('facility.stage'), value: t(`enum.stage.${facility.stage}`) },
          { label: t('facility.holder'), value: facility.holder.name },
          { label: t('facility.address'), value: facility.address },
          {
            label: t('facility.location'),
            value: location && `${location.latitude.toFixed(5)}, ${location.longitude.toFixed(5)}`,
          },
        ]}
      />
    </section>
  );
}
