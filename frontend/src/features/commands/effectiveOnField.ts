import type { TFunction } from 'i18next';
import type { FormField } from './form';

/** The day a command takes effect; empty: today. */
export function effectiveOnField(t: TFunction): FormField {
  return {
    name: 'effectiveOn',
    kind: 'day',
    label: t('command.field.effectiveOn'),
    hint: t('command.field.effectiveOnHint'),
    isRequired: false,
  };
}
