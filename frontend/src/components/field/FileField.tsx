import { useTranslation } from 'react-i18next';
import { buttonClass } from '../button/Button';
import type { FieldProps } from './FieldLabel';
import styles from './field.module.css';

interface Props extends FieldProps {
  /** Endings, as in ".geojson,.json". */
  accept: string;
  /** The browser's own button speaks the browser's language; this one speaks the page's. */
  button: string;
  /** What has been chosen, in words. */
  state: string;
  /** Gets what stands in the file. */
  onChange: (text: string) => void;
}

/** A text file of a few megabytes at most, read in the browser. */
export function FileField({ id, label, hint, error, isOptional, accept, button, state, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <label className={styles.field}>
      <span className={styles.label}>
        {label}
        {isOptional && <span className={styles.optional}> ({t('form.optional')})</span>}
      </span>
      {hint && <span className={styles.hint}>{hint}</span>}
      {error && <span className={styles.error}>{error}</span>}
      <span className={styles.file}>
        <span className={buttonClass('secondary')}>{button}</span>
        <span>{state}</span>
      </span>
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept={accept}
        onChange={({ target }) => {
          void target.files?.[0]?.text().then(onChange);
        }}
      />
    </label>
  );
}
