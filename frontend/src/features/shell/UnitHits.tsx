import { useTranslation } from 'react-i18next';
import type { UnitHit } from '../../api/unitSearch';
import { Chain } from '../../components/fromTo/Chain';
import { formatDate } from '../../shared/format';
import styles from './unitHits.module.css';

interface Props {
  hits: UnitHit[];
  onChoose: (communeCode: string) => void;
}

/** Communes by present, former and other names: each leads to what is in force today, and says how. */
export function UnitHits({ hits, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <ul className={styles.unitHits} aria-label={t('shell.units')}>
      {hits.map((hit) => (
        <li key={`${hit.unit.id}/${hit.name.fullName}`}>
          <p className={styles.unitName}>
            {hit.name.fullName} <span className={styles.unitCode}>{hit.name.code}</span>
          </p>
          <p className={styles.unitChain}>
            {hit.chain === null ? (
              t('shell.unitSince', { date: formatDate(hit.name.from) })
            ) : (
              <Chain steps={hit.chain.split(' → ')} arrow={t('shell.unitBecame')} />
            )}
          </p>
          {hit.inForce.map(({ unit }) => (
            <button
              key={unit.id}
              type="button"
              onClick={() => {
                onChoose(unit.code);
              }}
            >
              {t('shell.showUnit', { name: unit.fullName })}
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}
