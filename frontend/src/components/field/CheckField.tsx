import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components/Checkbox';
import styles from './field.module.css';

interface Props {
  id: string;
  label: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

export function CheckField({ id, label, isChecked, onChange }: Props) {
  return (
    <Checkbox id={id} isSelected={isChecked} onChange={onChange} className={styles.check ?? ''}>
      <span className={styles.box} aria-hidden="true">
        {isChecked && <Check size={16} />}
      </span>
      {label}
    </Checkbox>
  );
}
