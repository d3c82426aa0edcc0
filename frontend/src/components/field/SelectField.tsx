import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';
import { FieldError } from 'react-aria-components/FieldError';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { renderChoice, useStableChoices, type Choice } from './choices';
import { FieldLabel, type FieldProps } from './FieldLabel';
import styles from './field.module.css';

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  choices: Choice[];
}

/** One of a few known values. */
export function SelectField({ id, label, hint, error, isOptional, value, onChange, choices }: Props) {
  const { t } = useTranslation();
  const stableChoices = useStableChoices(choices);
  return (
    <Select
      id={id}
      value={value === '' ? null : value}
      onChange={(key) => {
        onChange(key === null ? '' : String(key));
      }}
      placeholder={t('form.choose')}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={styles.field ?? ''}
    >
      <FieldLabel label={label} hint={hint} isOptional={isOptional} />
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
      <Button className={[styles.control, styles.select].join(' ')}>
        <SelectValue />
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.options ?? ''} items={stableChoices}>
          {renderChoice}
        </ListBox>
      </Popover>
    </Select>
  );
}
