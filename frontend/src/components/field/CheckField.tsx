import { Check } from 'lucide-react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import styles from './field.module.css';

interface Props {
  id: string;
  label: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

export function CheckField({ id, label, isChecked, onChange }: Props) {
  return (
    <CheckboxField id={id} isSelected={isChecked} onChange={onChange}>
      <CheckboxButton className={styles.check ?? ''}>
        <span className={styles.box} aria-hidden="true">
          {isChecked && <Check size={16} />}
        </span>
        {label}
      </CheckboxButton>
    </CheckboxField>
  );
}
