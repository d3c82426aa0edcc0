import { Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';
import { Button } from '../../components/button/Button';
import { TextField } from '../../components/field/TextField';
import {
  addFilter,
  cleanName,
  isNameTaken,
  removeFilter,
  renameFilter,
  type SavedFilter,
} from '../../state/savedFilters';
import styles from './facilityTable.module.css';
import { MenuButton } from './MenuButton';

interface Props {
  filters: SavedFilter[];
  /** The filter in force as the address holds it; empty: none. */
  query: string;
  onChange: (filters: SavedFilter[]) => void;
  onPick: (query: string) => void;
}

/** Filters under names of one's own: pick one, name the one in force, rename or remove. */
export function SavedFilters({ filters, query, onChange, onPick }: Props) {
  const { t } = useTranslation();
  const [renaming, setRenaming] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  // What had the focus goes away with the change.
  const change = (changed: SavedFilter[]) => {
    onChange(changed);
    list.current?.focus();
  };
  return (
    <MenuButton label={t('facilities.savedCount', { count: filters.length })} title={t('facilities.saved')}>
      {filters.length === 0 && <p className={styles.soft}>{t('facilities.noneSaved')}</p>}
      <ul ref={list} className={styles.filters} tabIndex={-1}>
        {filters.map((filter) => (
          <li key={filter.name}>
            {renaming === filter.name ? (
              <NameForm
                id="rename-filter"
                label={t('facilities.newNameOf', { name: filter.name })}
                initial={filter.name}
                submitLabel={t('facilities.rename')}
                isTaken={(name) => isNameTaken(removeFilter(filters, filter.name), name)}
                onSubmit={(name) => {
                  change(renameFilter(filters, filter.name, name));
                  setRenaming(null);
                }}
              />
            ) : (
              <div className={styles.filter}>
                <button
                  type="button"
                  className={styles.pick}
                  aria-pressed={filter.query === query}
                  onClick={() => {
                    onPick(filter.query);
                  }}
                >
                  {filter.name}
                </button>
                <Button
                  kind="icon"
                  aria-label={t('facilities.renameNamed', { name: filter.name })}
                  onPress={() => {
                    setRenaming(filter.name);
                  }}
                >
                  <Pencil size={16} aria-hidden="true" />
                </Button>
                <Button
                  kind="icon"
                  aria-label={t('facilities.removeNamed', { name: filter.name })}
                  onPress={() => {
                    change(removeFilter(filters, filter.name));
                  }}
                >
                  <Trash2 size={16} aria-hidden="true" />
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {query === '' ? (
        <p className={styles.soft}>{t('facilities.nothingToSave')}</p>
      ) : (
        <NameForm
          key={query}
          id="name-filter"
          label={t('facilities.nameFilter')}
          initial=""
          submitLabel={t('facilities.save')}
          isTaken={(name) => isNameTaken(filters, name)}
          onSubmit={(name) => {
            onChange(addFilter(filters, { name, query }));
          }}
        />
      )}
      <p className={styles.soft}>{t('facilities.savedHint')}</p>
    </MenuButton>
  );
}

interface NameProps {
  id: string;
  label: string;
  initial: string;
  submitLabel: string;
  isTaken: (name: string) => boolean;
  onSubmit: (name: string) => void;
}

function NameForm({ id, label, initial, submitLabel, isTaken, onSubmit }: NameProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(initial);
  const [error, setError] = useState<string>();
  return (
    <Form
      className={styles.nameForm ?? ''}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        const name = cleanName(typed);
        if (name === '') {
          setError(t('facilities.nameMissing'));
        } else if (isTaken(name)) {
          setError(t('facilities.nameTaken', { name }));
        } else {
          setError(undefined);
          setTyped('');
          onSubmit(name);
        }
      }}
    >
      <TextField id={id} label={label} value={typed} onChange={setTyped} error={error} autoComplete="off" />
      <Button type="submit">{submitLabel}</Button>
    </Form>
  );
}
