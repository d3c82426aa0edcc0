import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacilityDetails } from '../../api/facility';
import { Figure, FigureRow } from '../../components/figure/Figure';
import { StateBadge } from '../../components/stateSymbol/StateBadge';
import { facilityStateOf, isVacantTooLong } from '../../shared/facilityState';
import { dayOf, formatArea, formatDate } from '../../shared/format';
import styles from './facilityPanel.module.css';

interface Props {
  facility: FacilityDetails;
  /** For a page of its own, whose title the name is. */
  isPage?: boolean;
}

/** What one must know of a facility at a glance. */
export function FacilityHeader({ facility, isPage = false }: Props) {
  const { t } = useTranslation();
  const [today] = useState(() => dayOf(new Date()));
  const Name = isPage ? 'h1' : 'h2';
  const { landAreaM2, floorAreaM2, vacantSince, formerCommuneName, formerName } = facility;
  return (
    <header>
      <StateBadge state={facilityStateOf(facility)} hasProblem={isVacantTooLong(vacantSince, today)} />
      <Name className={styles.name}>{facility.name}</Name>
      <p className={styles.place}>
        {isPage && `${facility.number} · `}
        {facility.commune.fullName}
        {formerCommuneName && <span> ({t('facility.before', { name: formerCommuneName })})</span>}
      </p>
      {formerName && <p className={styles.soft}>{t('facility.formerName', { name: formerName })}</p>}
      <FigureRow>
        <Figure
          label={t('facility.landArea')}
          value={landAreaM2 === null ? null : formatArea(landAreaM2)}
          noFigure={t('facility.noFigure')}
        />
        <Figure
          label={t('facility.floorArea')}
          value={floorAreaM2 === null ? null : formatArea(floorAreaM2)}
          noFigure={t('facility.noFigure')}
        />
        <Figure
          label={t('facility.vacantSince')}
          value={vacantSince === null ? null : formatDate(vacantSince)}
          noFigure={t('facility.notVacant')}
        />
      </FigureRow>
    </header>
  );
}
