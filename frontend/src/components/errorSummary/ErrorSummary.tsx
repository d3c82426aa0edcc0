import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './errorSummary.module.css';

export interface FormError {
  text: string;
  /** The id of the control it is about; null when it is about the whole. */
  fieldId: string | null;
}

/**
 * All errors of a form at its top. Takes the focus whenever a new list comes, so that nobody misses it,
 * and each line leads to its field with the same words that stand there.
 */
export function ErrorSummary({ errors }: { errors: FormError[] }) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) {
      summary.current?.focus();
      summary.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [errors]);
  useEffect(() => {
    if (errors.length === 0) {
      return;
    }
    const { title } = document;
    document.title = t('form.titleWithError', { title });
    return () => {
      document.title = title;
    };
  }, [errors, t]);

  if (errors.length === 0) {
    return null;
  }
  return (
    <div ref={summary} className={styles.summary} role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h3 id="error-summary-title">{t('form.errorTitle')}</h3>
      <ul className={styles.list}>
        {errors.map(({ text, fieldId }) => (
          <li key={`${fieldId ?? ''} ${text}`}>
            {fieldId === null ? (
              text
            ) : (
              <a
                href={`#${fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  goToField(fieldId);
                }}
              >
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In the middle of the view, so that the label and the hint above the control are seen with it. */
function goToField(fieldId: string) {
  const field = document.getElementById(fieldId);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
