import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../shared/format';
import styles from './overview.module.css';

interface Props {
  label: string;
  part: number;
  whole: number;
}

/** A part of a whole as a line and as two numbers. */
export function Counted({ label, part, whole }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.counted}>
      <span>{label}</span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.fill} style={{ width: `${whole > 0 ? (100 * part) / whole : 0}%` }} />
      </span>
      <strong className={styles.ratio}>
        {t('overview.ofTotal', { part: formatNumber(part), whole: formatNumber(whole) })}
      </strong>
    </div>
  );
}
