import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';
import { Button } from '../../components/button/Button';
import { TextField } from '../../components/field/TextField';
import { formatDate } from '../../shared/format';
import { parseDate } from '../../shared/parse';
import styles from '../page.module.css';

export interface DateField {
  name: string;
  label: string;
  hint: string;
  /** An ISO day; null: none is chosen. */
  value: string | null;
}

/** A date few ask for, out of the way until somebody does. */
export interface RareDate extends DateField {
  /** What it is for. */
  control: string;
}

interface Props {
  /** Begins the ids of the fields. */
  idPrefix: string;
  fields: DateField[];
  rare?: RareDate;
  /** By the names of the fields; null where one was left empty. */
  onShow: (days: Record<string, string | null>) => void;
}

/** The dates a page of figures is shown for. Give it a key of its values, so that it follows the address. */
export function DatesForm({ idPrefix, fields: plain, rare, onShow }: Props) {
  const { t } = useTranslation();
  const fields = rare ? [...plain, rare] : plain;
  const [typed, setTyped] = useState<Record<string, string>>(() =>
    Object.fromEntries(fields.map(({ name, value }) => [name, value === null ? '' : formatDate(value)])),
  );
  const [isChecked, setIsChecked] = useState(false);
  const textOf = (name: string) => (typed[name] ?? '').trim();
  const isBad = (name: string) => textOf(name) !== '' && parseDate(textOf(name)) === null;

  const field = ({ name, label, hint }: DateField) => (
    <TextField
      key={name}
      id={`${idPrefix}-${name}`}
      label={label}
      hint={hint}
      value={typed[name] ?? ''}
      onChange={(text) => {
        setTyped((before) => ({ ...before, [name]: text }));
      }}
      error={isChecked && isBad(name) ? t('form.badDate', { label }) : undefined}
      inputMode="numeric"
      autoComplete="off"
      characters={12}
    />
  );

  return (
    <Form
      className={styles.dates ?? ''}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        setIsChecked(true);
        if (!fields.some(({ name }) => isBad(name))) {
          onShow(Object.fromEntries(fields.map(({ name }) => [name, parseDate(textOf(name))])));
        }
      }}
    >
      {plain.map(field)}
      {rare && (
        <details className={styles.rareDate} open={rare.value !== null}>
          <summary>{rare.control}</summary>
          {field(rare)}
        </details>
      )}
      <Button type="submit">{t('overview.apply')}</Button>
    </Form>
  );
}
