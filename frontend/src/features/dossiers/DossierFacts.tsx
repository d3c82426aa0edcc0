import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DossierDetails } from '../../api/dossiers';
import { FactList } from '../../components/factList/FactList';
import { FromTo } from '../../components/fromTo/FromTo';
import { StateBadge } from '../../components/stateSymbol/StateBadge';
import { facilityStateOf } from '../../shared/facilityState';
import { formatArea, formatDate } from '../../shared/format';
import { initialView, writeView } from '../../state/viewState';
import styles from '../page.module.css';

/** What the dossier asks for, which facilities it is about, and what has been said on it. */
export function DossierFacts({ dossier }: { dossier: DossierDetails }) {
  const { t } = useTranslation();
  const { decision, intendedUse, areaNeededM2 } = dossier;
  return (
    <>
      <h2>{t('dossier.facts')}</h2>
      <FactList
        facts={[
          { label: t('dossier.proposer'), value: dossier.proposer.name },
          { label: t('request.intendedUse'), value: intendedUse && t(`enum.intendedUse.${intendedUse}`) },
          { label: t('dossier.areaNeeded'), value: areaNeededM2 === null ? null : formatArea(areaNeededM2) },
          { label: t('dossier.justification'), value: dossier.justification },
          { label: t('dossier.supplementAsked'), value: dossier.supplementAsked },
          { label: t('dossier.appraisal'), value: dossier.appraisal },
          { label: t('dossier.refusal'), value: dossier.refusal },
          {
            label: t('dossier.decision'),
            value: decision && (
              <>
                {t('facility.decisionLine', { number: decision.number, date: formatDate(decision.decidedOn) })} ·{' '}
                {decision.issuer.name}
                <br />
                {t(`enum.legalForm.${decision.legalForm}`)}
                {decision.items.map((item) => (
                  <span key={item.facility.id}>
                    <br />
                    <FromTo from={item.facility.name} to={item.receiver.name} /> (
                    {t(`enum.intendedUse.${item.intendedUse}`)})
                  </span>
                ))}
              </>
            ),
          },
          {
            label: t('dossier.facilities'),
            value: (
              <ul className={styles.facilities}>
                {dossier.facilities.map((facility) => (
                  <li key={facility.id}>
                    <Link href={`/map?${writeView({ ...initialView, selectedId: facility.id })}`}>{facility.name}</Link>
                    <span className={styles.soft}>
                      {facility.commune.fullName}
                      {facility.landAreaM2 !== null && ` · ${formatArea(facility.landAreaM2)}`}
                    </span>
                    <StateBadge state={facilityStateOf(facility)} />
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </>
  );
}
