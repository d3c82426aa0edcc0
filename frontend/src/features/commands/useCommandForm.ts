import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormError } from '../../components/errorSummary/ErrorSummary';
import { ApiError, SessionExpiredError, type Refusal } from '../../shared/errors';
import { newIdempotencyKey } from '../../shared/idempotencyKey';
import type { Result } from '../../shared/result';
import {
  fieldOfError,
  findProblems,
  paperFieldNames,
  readForm,
  type FieldProblem,
  type FormField,
  type FormReading,
  type FormValues,
  type PaperRule,
} from './form';

export interface CommandForm {
  fields: FormField[];
  paper: PaperRule | null;
  /** What is filled in to begin with, for the reader to change. */
  initial?: FormValues;
}

/** A form, or how one follows from what is typed in it; what is filled in to begin with is asked for once. */
export type CommandFormSource = CommandForm | ((values: FormValues) => CommandForm);

const formFor = (source: CommandFormSource, values: FormValues): CommandForm =>
  typeof source === 'function' ? source(values) : source;

interface Options<Done> {
  idPrefix: string;
  form: CommandFormSource;
  send: (reading: FormReading, idempotencyKey: string) => Promise<Result<Done, Refusal>>;
  onDone: (done: Done) => void;
}

const staleCode = 'STALE_VERSION';

/** A form while it is filled in and sent; nothing typed is lost, whatever the answer. */
export function useCommandForm<Done>({ idPrefix, form: source, send, onDone }: Options<Done>) {
  const { t } = useTranslation();
  const [values, setValues] = useState<FormValues>(() => {
    const { paper, initial } = formFor(source, {});
    return { [paperFieldNames.kind]: paper?.kind ?? 'OTHER', ...initial };
  });
  const form = formFor(source, values);
  const [errors, setErrors] = useState<FormError[]>([]);
  const [isStale, setIsStale] = useState(false);
  // One key for the whole life of the form: sending again after a lost answer changes nothing twice.
  const [idempotencyKey] = useState(newIdempotencyKey);

  const sending = useMutation({
    mutationFn: () => send(readForm(values), idempotencyKey),
    onSuccess: (result) => {
      if (result.ok) {
        onDone(result.value);
        return;
      }
      setIsStale(result.errors.some(({ code }) => code === staleCode));
      setErrors(result.errors.filter(({ code }) => code !== staleCode).map(errorOfRefusal));
    },
    onError: (error) => {
      setErrors([{ text: sentenceOf(error), fieldId: null }]);
    },
  });

  function errorOfRefusal({ message, field }: Refusal): FormError {
    const name = fieldOfError(field, form.fields, form.paper);
    return { text: message, fieldId: name === null ? null : fieldId(name) };
  }

  function sentenceOf(error: Error): string {
    if (error instanceof SessionExpiredError) {
      return t('error.session');
    }
    return error instanceof ApiError ? t('error.unexpected', { code: error.code }) : t('error.network');
  }

  function problemText(name: string, problem: FieldProblem): string {
    const field = form.fields.find((each) => each.name === name);
    // Several groups may have a field of the same label.
    return field?.group === undefined ? sentenceFor(name, problem) : `${sentenceFor(name, problem)} (${field.group})`;
  }

  function sentenceFor(name: string, problem: FieldProblem): string {
    const field = form.fields.find((each) => each.name === name);
    const paperLabel = name === paperFieldNames.date ? t('paper.date') : t('paper.number');
    const label = field?.label ?? paperLabel;
    if (problem === 'missing') {
      const isChoice = field?.kind === 'choice' || field?.kind === 'search';
      const inSentence = label.charAt(0).toLowerCase() + label.slice(1);
      return t(isChoice ? 'form.chooseRequired' : 'form.required', { label: inSentence });
    }
    return t(`form.${problem}`, { label });
  }

  const fieldId = (name: string) => `${idPrefix}-${name.replace('.', '-')}`;

  return {
    form,
    values,
    errors,
    isStale,
    isSending: sending.isPending,
    fieldId,
    errorOf: (name: string) => errors.find((error) => error.fieldId === fieldId(name))?.text,
    setValue: (name: string, value: string) => {
      setValues((before) => ({ ...before, [name]: value }));
    },
    markReloaded: () => {
      setIsStale(false);
    },
    submit: () => {
      if (sending.isPending) {
        return;
      }
      const problems = [...findProblems(form.fields, form.paper, values)];
      setErrors(problems.map(([name, problem]) => ({ text: problemText(name, problem), fieldId: fieldId(name) })));
      if (problems.length === 0) {
        sending.mutate();
      }
    },
  };
}

export type CommandFormState = ReturnType<typeof useCommandForm>;
