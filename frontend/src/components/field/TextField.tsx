import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { FieldLabel, type FieldProps } from './FieldLabel';
import styles from './field.module.css';

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'password' | 'search';
  inputMode?: 'text' | 'decimal' | 'numeric';
  autoComplete?: string;
  /** Lines shown; more than one makes it a text area. */
  lines?: number;
  /** Room for this many characters, so that the box shows how much is expected. */
  characters?: number;
}

export function TextField(props: Props) {
  const { id, label, hint, error, isOptional, value, onChange, lines = 1, characters, ...input } = props;
  const size = characters === undefined ? undefined : { maxWidth: `${characters + 4}ch` };
  return (
    <AriaTextField
      id={id}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={styles.field ?? ''}
      {...input}
    >
      <FieldLabel label={label} hint={hint} isOptional={isOptional} />
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
      {lines > 1 ? (
        <TextArea className={styles.control ?? ''} rows={lines} />
      ) : (
        <Input className={styles.control ?? ''} style={size ?? {}} />
      )}
    </AriaTextField>
  );
}
