import { useTranslation } from 'react-i18next';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import styles from './field.module.css';

/** What every field of a form has. */
export interface FieldProps {
  /** Also where the error summary leads. */
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  isOptional?: boolean | undefined;
}

export function FieldLabel({ label, hint, isOptional = false }: Pick<FieldProps, 'label' | 'hint' | 'isOptional'>) {
  const { t } = useTranslation();
  return (
    <>
      <Label className={styles.label ?? ''}>
        {label}
        {isOptional && <span className={styles.optional}> ({t('form.optional')})</span>}
      </Label>
      {hint && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
    </>
  );
}
