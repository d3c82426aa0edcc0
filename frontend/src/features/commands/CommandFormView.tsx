import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';
import { Button } from '../../components/button/Button';
import { ErrorSummary } from '../../components/errorSummary/ErrorSummary';
import { Banner } from '../../components/notice/Banner';
import type { Refusal } from '../../shared/errors';
import type { Result } from '../../shared/result';
import styles from './commandForm.module.css';
import { FieldView } from './FieldView';
import { inGroups, type FormReading } from './form';
import { PaperFields } from './PaperFields';
import { useCommandForm, type CommandFormSource } from './useCommandForm';

interface Props<Done> {
  /** Begins the ids of the fields, so that two forms never share one. */
  idPrefix: string;
  title: string;
  submitLabel: string;
  form: CommandFormSource;
  /** Controls of its own, before the fields; what they hold is read by send. */
  children?: ReactNode;
  /** Controls of its own, after the fields. */
  after?: ReactNode;
  send: (reading: FormReading, idempotencyKey: string) => Promise<Result<Done, Refusal>>;
  onDone: (done: Done) => void;
  onCancel: () => void;
  /** Loads the present state after somebody else changed it. */
  onReload: () => Promise<unknown>;
}

/** The form of one command: errors first, then its fields, its paper and the way to send it. */
export function CommandFormView<Done>(props: Props<Done>) {
  const { idPrefix, title, submitLabel, form: source, children, after, send, onDone, onCancel, onReload } = props;
  const { t } = useTranslation();
  const state = useCommandForm({ idPrefix, form: source, send, onDone });
  const { form } = state;
  const [isReloaded, setIsReloaded] = useState(false);

  async function reload() {
    await onReload();
    state.markReloaded();
    setIsReloaded(true);
  }

  return (
    <Form
      className={styles.form ?? ''}
      validationBehavior="aria"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        setIsReloaded(false);
        state.submit();
      }}
    >
      <h2>{title}</h2>
      <ErrorSummary errors={state.errors} />
      {state.isStale && (
        <Banner
          tone="bad"
          takesFocus
          title={t('form.conflictTitle')}
          action={<Button onPress={() => void reload()}>{t('form.conflictReload')}</Button>}
        >
          {t('form.conflictText')}
        </Banner>
      )}
      {isReloaded && <Banner tone="notice">{t('form.conflictReloaded')}</Banner>}
      {children}
      {inGroups(form.fields).map(({ group, fields }) => (
        <FieldGroup key={fields[0]?.name} name={group}>
          {fields.map((field) => (
            <FieldView
              key={field.name}
              id={state.fieldId(field.name)}
              field={field}
              value={state.values[field.name] ?? ''}
              error={state.errorOf(field.name)}
              onChange={(value) => {
                state.setValue(field.name, value);
              }}
            />
          ))}
        </FieldGroup>
      ))}
      {form.paper && <PaperFields rule={form.paper} state={state} />}
      {after}
      <div className={styles.actions}>
        <Button type="submit" kind="primary">
          {state.isSending ? t('form.sending') : submitLabel}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {t('form.cancel')}
        </Button>
      </div>
    </Form>
  );
}

function FieldGroup({ name, children }: { name: string | null; children: ReactNode }) {
  return name === null ? (
    children
  ) : (
    <fieldset className={styles.group}>
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}
