import { useTranslation } from 'react-i18next';
import type { DossierDetails } from '../../api/dossiers';
import { FactList } from '../../components/factList/FactList';
import { formatArea, formatDate } from '../../shared/format';
import page from '../page.module.css';
import styles from './dossiers.module.css';
import { OpinionList } from './OpinionsCard';

/** How the same proposal fared before it was sent again; nothing the first time. */
export function EarlierRounds({ rounds }: { rounds: DossierDetails['earlierRounds'] }) {
  const { t } = useTranslation();
  if (rounds.length === 0) {
    return null;
  }
  return (
    <section className={page.card} aria-labelledby="dossier-rounds">
      <h2 id="dossier-rounds">{t('dossier.earlierRounds')}</h2>
      {rounds.map((round) => (
        <details key={round.number} className={styles.round}>
          <summary>
            {t('dossier.roundLine', {
              number: round.number,
              from: formatDate(round.submittedOn),
              to: formatDate(round.endedOn),
              outcome: t(`enum.dossierStatus.${round.outcome}`),
            })}
          </summary>
          <FactList
            facts={[
              { label: t('dossier.roundReason'), value: round.reason },
              { label: t('dossier.facilities'), value: round.facilities.map(({ name }) => name).join(', ') || null },
              {
                label: t('request.intendedUse'),
                value: round.intendedUse && t(`enum.intendedUse.${round.intendedUse}`),
              },
              {
                label: t('dossier.areaNeeded'),
                value: round.areaNeededM2 === null ? null : formatArea(round.areaNeededM2),
              },
              { label: t('dossier.justification'), value: round.justification },
              { label: t('dossier.appraisal'), value: round.appraisal },
              {
                label: t('dossier.opinions'),
                value: round.opinions.length > 0 ? <OpinionList opinions={round.opinions} /> : null,
              },
            ]}
          />
        </details>
      ))}
    </section>
  );
}
