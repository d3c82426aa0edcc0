import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { matchesWords } from '../../shared/text';
import { renderChoice, useStableChoices, type Choice } from './choices';
import { FieldLabel, type FieldProps } from './FieldLabel';
import styles from './field.module.css';

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  choices: Choice[];
}

/** One of many known values, found by typing; marks and word order do not matter. */
export function ComboField({ id, label, hint, error, isOptional, value, onChange, choices }: Props) {
  const { t } = useTranslation();
  const chosenText = choices.find((choice) => choice.id === value)?.text ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const shown = useStableChoices(
    typed === null ? choices : choices.filter((choice) => matchesWords(choice.text, typed)),
  );

  return (
    <ComboBox
      id={id}
      value={value === '' ? null : value}
      onChange={(key) => {
        onChange(key === null ? '' : String(key));
        setTyped(null);
      }}
      inputValue={typed ?? chosenText}
      onInputChange={(text) => {
        setTyped(text === chosenText ? null : text);
      }}
      onBlur={() => {
        setTyped(null);
      }}
      items={shown}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={styles.field ?? ''}
    >
      <FieldLabel label={label} hint={hint} isOptional={isOptional} />
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
      <Group className={styles.combo ?? ''}>
        <Input className={styles.control ?? ''} />
        <Button className={styles.comboButton ?? ''}>
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
      </Group>
      <Popover className={styles.popover ?? ''}>
        <ListBox
          className={styles.options ?? ''}
          renderEmptyState={() => <p className={styles.none}>{t('form.noMatch')}</p>}
        >
          {renderChoice}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
