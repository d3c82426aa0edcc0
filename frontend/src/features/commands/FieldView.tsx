import { CheckField } from '../../components/field/CheckField';
import { ComboField } from '../../components/field/ComboField';
import { FileField } from '../../components/field/FileField';
import { SelectField } from '../../components/field/SelectField';
import { TextField } from '../../components/field/TextField';
import type { FormField } from './form';

interface Props {
  id: string;
  field: FormField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** The control that fits the kind of a field. */
export function FieldView({ id, field, value, error, onChange }: Props) {
  const common = { id, value, onChange, error, label: field.label, hint: field.hint, isOptional: !field.isRequired };
  switch (field.kind) {
    case 'line':
      return <TextField {...common} />;
    case 'lines':
      return <TextField {...common} lines={3} />;
    case 'figure':
      return <TextField {...common} inputMode="decimal" characters={14} autoComplete="off" />;
    case 'day':
      return <TextField {...common} inputMode="numeric" characters={10} autoComplete="off" />;
    case 'choice':
      return <SelectField {...common} choices={field.choices} />;
    case 'search':
      return <ComboField {...common} choices={field.choices} />;
    case 'file':
      return <FileField {...common} accept={field.accept} button={field.button} state={field.state} />;
    case 'check':
      return (
        <CheckField
          id={id}
          label={field.label}
          isChecked={value === 'true'}
          onChange={(isChecked) => {
            onChange(String(isChecked));
          }}
        />
      );
  }
}
