import { useTranslation } from 'react-i18next';
import type { Unit } from '../../api/province';
import { Button } from '../../components/button/Button';
import type { Commune } from '../../map/leaflet/MapView';
import { formatNumber } from '../../shared/format';
import styles from './communeCard.module.css';

interface Props {
  commune: Commune;
  units: Unit[];
  chosenCode: string | null;
  onFilter: (communeCode: string) => void;
}

/** The commune under the pointer: its name, code, what it was formed from, and the way to see only it. */
export function CommuneCard({ commune, units, chosenCode, onFilter }: Props) {
  const { t } = useTranslation();
  const unit = units.find(({ code }) => code === commune.code);
  const name = unit?.fullName ?? commune.name;
  return (
    <div className={styles.card} data-print="none">
      <div>
        <p className={styles.name}>
          {name} <span className={styles.code}>{commune.code}</span>
        </p>
        {commune.former !== null && <p className={styles.text}>{t('map.formerHere', { name: commune.former })}</p>}
        {unit && (
          <p className={styles.text}>
            {t('map.communeFacilities', { count: unit.facilityCount, formatted: formatNumber(unit.facilityCount) })}
            {unit.predecessors.length > 0 &&
              ` · ${t('map.formedFrom', { names: unit.predecessors.map(({ from }) => from.name).join(', ') })}`}
          </p>
        )}
      </div>
      {chosenCode !== commune.code && (
        <Button
          kind="secondary"
          onPress={() => {
            onFilter(commune.code);
          }}
        >
          {t('map.filterByCommune', { name })}
        </Button>
      )}
    </div>
  );
}
