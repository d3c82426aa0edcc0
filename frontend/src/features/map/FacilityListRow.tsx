import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacilityRow } from '../../api/facilities';
import { StateSymbol } from '../../components/stateSymbol/StateSymbol';
import { facilityStateOf, isVacantTooLong } from '../../shared/facilityState';
import { formatArea, formatDate } from '../../shared/format';
import styles from './facilityList.module.css';

interface Props {
  ref: Ref<HTMLDivElement>;
  elementId: string;
  index: number;
  total: number;
  topPixels: number;
  facility: FacilityRow;
  today: string;
  isSelected: boolean;
  isActive: boolean;
  isHovered: boolean;
  onHover: (facilityId: string | null) => void;
  onSelect: (facilityId: string) => void;
}

export function FacilityListRow(props: Props) {
  const { ref, elementId, index, total, topPixels, facility, today, isSelected, isActive, isHovered } = props;
  const { t } = useTranslation();
  const state = facilityStateOf(facility);
  const area = facility.landAreaM2 ?? facility.floorAreaM2;
  return (
    <div
      ref={ref}
      id={elementId}
      data-index={index}
      role="option"
      aria-selected={isSelected}
      aria-setsize={total}
      aria-posinset={index + 1}
      className={styles.row}
      data-active={isActive}
      data-hovered={isHovered}
      style={{ transform: `translateY(${topPixels}px)` }}
      onPointerEnter={() => {
        props.onHover(facility.id);
      }}
      onPointerLeave={() => {
        props.onHover(null);
      }}
      onClick={() => {
        props.onSelect(facility.id);
      }}
    >
      <span className={styles.symbol}>
        <StateSymbol state={state} hasProblem={isVacantTooLong(facility.vacantSince, today)} />
      </span>
      <span className={styles.text}>
        <span className={styles.name}>{facility.name}</span>
        <span className={styles.facts}>
          {facility.commune.fullName} · {area === null ? t('list.noArea') : formatArea(area)}
        </span>
        <span className={styles.facts}>
          {t(`state.${state}`)}
          {facility.vacantSince && ` · ${t('list.vacantSince', { date: formatDate(facility.vacantSince) })}`}
        </span>
      </span>
    </div>
  );
}
