import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AtlasFacility, AtlasUnit } from '../../api/atlas';
import { StateBadge } from '../../components/stateSymbol/StateBadge';
import { facilityStateOf } from '../../shared/facilityState';
import { formatArea, formatDate, formatNumber } from '../../shared/format';
import styles from './atlas.module.css';

/** What the numbers of a sheet stand for. */
export function AtlasList({ unit, facilities }: { unit: AtlasUnit; facilities: AtlasFacility[] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.list}>
      <table>
        <caption>
          {t('atlas.list', {
            name: unit.fullName,
            count: facilities.length,
            formatted: formatNumber(facilities.length),
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('atlas.turn')}</th>
            <th scope="col">{t('atlas.facility')}</th>
            <th scope="col">{t('atlas.state')}</th>
            <th scope="col">{t('atlas.land')}</th>
            <th scope="col">{t('atlas.vacantSince')}</th>
          </tr>
        </thead>
        <tbody>
          {facilities.map((facility, index) => (
            <tr key={facility.id}>
              <td>{formatNumber(index + 1)}</td>
              <td>
                <Link href={`/facilities/${facility.id}`}>{facility.name}</Link>
                <span className={styles.code}> {facility.number}</span>
                {facility.location === null && <span className={styles.code}> · {t('atlas.noPlace')}</span>}
              </td>
              <td>
                <StateBadge state={facilityStateOf(facility)} />
              </td>
              <td className={styles.figure}>{facility.landAreaM2 === null ? '' : formatArea(facility.landAreaM2)}</td>
              <td>{facility.vacantSince === null ? '' : formatDate(facility.vacantSince)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
