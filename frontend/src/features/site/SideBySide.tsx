import { useTranslation } from 'react-i18next';
import type { ComparedLine } from './comparison';
import styles from './site.module.css';

/** What was recorded on the spot beside what the register says now; both fit beside each other on a phone. */
export function SideBySide({ lines }: { lines: ComparedLine[] }) {
  const { t } = useTranslation();
  return (
    <table className={styles.sideBySide}>
      <caption className="visually-hidden">{t('site.sideBySide')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('site.whatIRecorded')}</th>
          <th scope="col">{t('site.whatTheRegisterSays')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, recorded, now }) => (
          <tr key={label} data-differs={recorded !== null && recorded !== now}>
            <th scope="row">{label}</th>
            <td>{recorded ?? '–'}</td>
            <td>{now ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
