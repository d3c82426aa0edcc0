import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DossierDetails } from '../../api/dossiers';
import { FactList } from '../../components/factList/FactList';
import { FromTo } from '../../components/fromTo/FromTo';
import { formatArea, formatDate } from '../../shared/format';
import page from '../page.module.css';
import styles from './dossiers.module.css';

/** What was decided, item by item, and how far each has come; nothing before there is a decision. */
export function DecisionCard({ decision }: { decision: DossierDetails['decision'] }) {
  const { t } = useTranslation();
  if (decision === null) {
    return null;
  }
  const { number, decidedOn, issuer, legalForm, status, items } = decision;
  return (
    <section className={page.card} aria-labelledby="dossier-decision">
      <h2 id="dossier-decision">{t('dossier.decision')}</h2>
      <FactList
        facts={[
          {
            label: t('facility.decision'),
            value: `${t('facility.decisionLine', { number, date: formatDate(decidedOn) })} · ${issuer.name}`,
          },
          { label: t('facility.legalForm'), value: t(`enum.legalForm.${legalForm}`) },
          {
            label: t('dossier.status'),
            value: status === 'IN_FORCE' ? null : t(`dossier.decisionStatus.${status}`),
          },
        ]}
      />
      <ul className={page.facilities}>
        {items.map(({ facility, partName, receiver, intendedUse, decidedAreaM2, handover }) => (
          <li key={`${facility.id} ${partName ?? ''}`}>
            <FromTo from={partName ? `${facility.name} – ${partName}` : facility.name} to={receiver.name} />
            <span className={styles.soft}>
              {t(`enum.intendedUse.${intendedUse}`)}
              {decidedAreaM2 !== null && ` · ${formatArea(decidedAreaM2)}`}
              {handover && (
                <>
                  {' · '}
                  <Link href={`/handovers/${handover.id}`}>{t(`enum.handoverStatus.${handover.status}`)}</Link>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
