import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DossierDetails } from '../../api/dossiers';
import { StateBadge } from '../../components/stateSymbol/StateBadge';
import { facilityStateOf } from '../../shared/facilityState';
import { formatArea } from '../../shared/format';
import { initialView, writeView } from '../../state/viewState';
import page from '../page.module.css';
import styles from './dossiers.module.css';

/** The facilities, or the parts of them, that the dossier is about. */
export function FacilitiesCard({ dossier: { items } }: { dossier: DossierDetails }) {
  const { t } = useTranslation();
  const area = (squareMetres: number | null) =>
    squareMetres === null ? t('facility.noFigure') : formatArea(squareMetres);
  return (
    <section className={page.card} aria-labelledby="dossier-facilities">
      <h2 id="dossier-facilities">{t('dossier.facilities')}</h2>
      {items.length === 0 && <p className={page.soft}>{t('dossier.noFacilities')}</p>}
      <ul className={page.facilities}>
        {items.map(({ facility, part }) => (
          <li key={`${facility.id} ${part?.id ?? ''}`}>
            <span className={styles.line}>
              <Link href={`/facilities/${facility.id}`}>{facility.name}</Link>
              <StateBadge state={facilityStateOf(facility)} />
            </span>
            {part && <span>{t('dossier.partOnly', { name: part.name })}</span>}
            <span className={styles.soft}>
              {facility.number} · {facility.commune.fullName} · {t('dossier.heldBy', { name: facility.holder.name })}
            </span>
            <span className={styles.soft}>
              {t('facility.landArea')} {area((part ?? facility).landAreaM2)} · {t('facility.floorArea')}{' '}
              {area((part ?? facility).floorAreaM2)} ·{' '}
              <Link href={`/map?${writeView({ ...initialView, selectedId: facility.id })}`}>{t('dossier.onMap')}</Link>
            </span>
            {facility.assignment && (
              <span className={styles.soft}>
                {t('dossier.assignedBy', {
                  number: facility.assignment.decisionNumber,
                  name: facility.assignment.receiver.name,
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
