import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import styles from './choiceChips.module.css';

interface Props<Id extends string> {
  label: string;
  choices: { id: Id; text: string }[];
  value: Id;
  onChange: (value: Id) => void;
}

/** One of a few values, all of them in sight. */
export function ChoiceChips<Id extends string>({ label, choices, value, onChange }: Props<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.chips ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = choices.find(({ id }) => keys.has(id));
        if (chosen) {
          onChange(chosen.id);
        }
      }}
    >
      {choices.map(({ id, text }) => (
        <ToggleButton key={id} id={id} className={styles.chip ?? ''}>
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
