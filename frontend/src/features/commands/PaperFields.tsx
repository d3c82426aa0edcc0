import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/field/SelectField';
import { TextField } from '../../components/field/TextField';
import styles from './commandForm.module.css';
import { paperFieldNames, type PaperRule } from './form';
import type { CommandFormState } from './useCommandForm';

interface Props {
  rule: PaperRule;
  state: Pick<CommandFormState, 'fieldId' | 'values' | 'errorOf' | 'setValue'>;
}

const kinds = [
  'OFFICIAL_LETTER',
  'SUBMISSION',
  'APPRAISAL_REPORT',
  'DECISION',
  'HANDOVER_MINUTES',
  'RECEIPT_SLIP',
  'CONFIRMATION',
  'OTHER',
] as const;

/** The paper a step rests on, as it is cited. */
export function PaperFields({ rule, state }: Props) {
  const { t } = useTranslation();
  const control = (name: string) => ({
    id: state.fieldId(name),
    value: state.values[name] ?? '',
    error: state.errorOf(name),
    isOptional: !rule.isRequired,
    onChange: (value: string) => {
      state.setValue(name, value);
    },
  });
  return (
    <fieldset className={styles.paper}>
      <legend>{t('paper.title')}</legend>
      <SelectField
        {...control(paperFieldNames.kind)}
        isOptional={false}
        label={t('paper.kind')}
        choices={kinds.map((id) => ({ id, text: t(`enum.paperKind.${id}`) }))}
      />
      <TextField
        {...control(paperFieldNames.number)}
        label={t('paper.number')}
        hint={t('paper.numberHint')}
        characters={24}
        autoComplete="off"
      />
      <TextField
        {...control(paperFieldNames.date)}
        label={t('paper.date')}
        hint={t('form.dateHint')}
        inputMode="numeric"
        characters={10}
        autoComplete="off"
      />
    </fieldset>
  );
}
