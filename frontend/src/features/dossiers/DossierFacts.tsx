import { useTranslation } from 'react-i18next';
import type { DossierDetails } from '../../api/dossiers';
import { FactList } from '../../components/factList/FactList';
import { formatArea, formatDate, formatNumber } from '../../shared/format';

/** What the dossier asks for, by whom and why, and what the authorities have said on it. */
export function DossierFacts({ dossier }: { dossier: DossierDetails }) {
  const { t } = useTranslation();
  const { intendedUse, areaNeededM2, headcount, neededBy, wantedIn } = dossier;
  return (
    <>
      <h2 id="dossier-facts">{t('dossier.facts')}</h2>
      <FactList
        facts={[
          { label: t('dossier.proposer'), value: dossier.proposer.name },
          { label: t('request.intendedUse'), value: intendedUse && t(`enum.intendedUse.${intendedUse}`) },
          { label: t('dossier.areaNeeded'), value: areaNeededM2 === null ? null : formatArea(areaNeededM2) },
          { label: t('dossier.headcount'), value: headcount === null ? null : formatNumber(headcount) },
          { label: t('dossier.neededBy'), value: neededBy && formatDate(neededBy) },
          { label: t('dossier.wantedIn'), value: wantedIn?.name },
          { label: t('dossier.justification'), value: dossier.justification },
          { label: t('dossier.supplementAsked'), value: dossier.supplementAsked },
          { label: t('dossier.appraisal'), value: dossier.appraisal },
          { label: t('dossier.refusal'), value: dossier.refusal },
          { label: t('dossier.withdrawal'), value: dossier.withdrawalReason },
        ]}
      />
    </>
  );
}
