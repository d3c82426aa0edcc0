import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';
import { Button } from '../../components/button/Button';
import { ErrorSummary, type FormError } from '../../components/errorSummary/ErrorSummary';
import { TextField } from '../../components/field/TextField';
import type { Refusal } from '../../shared/errors';
import type { Result } from '../../shared/result';
import page from '../page.module.css';

const nothing = { password: '', code: '' };

type Proof = keyof typeof nothing;

interface Props {
  asks: Proof[];
  button: string;
  send: (proofs: typeof nothing) => Promise<Result<null, Refusal>>;
  onDone?: () => void;
}

/** A step of the second factor for whoever proves who he is. */
export function ProofForm({ asks, button, send, onDone }: Props) {
  const { t } = useTranslation();
  const [values, setValues] = useState(nothing);
  const [errors, setErrors] = useState<FormError[]>([]);
  const sending = useMutation({
    mutationFn: () => send(values),
    onSuccess: (result) => {
      setValues(nothing);
      if (result.ok) {
        onDone?.();
      } else {
        setErrors(
          result.errors.map(({ message, field }) => ({ text: message, fieldId: `proof-${field ?? asks[0] ?? ''}` })),
        );
      }
    },
    onError: () => {
      setErrors([{ text: t('error.network'), fieldId: null }]);
    },
  });
  const fields = {
    password: {
      label: t('account.presentPassword'),
      missing: t('signIn.passwordMissing'),
      type: 'password',
      autoComplete: 'current-password',
    },
    code: { label: t('signIn.code'), missing: t('signIn.codeMissing'), type: 'text', autoComplete: 'one-time-code' },
  } as const;

  function submit() {
    const missing = asks
      .filter((name) => values[name].trim() === '')
      .map((name) => ({ text: fields[name].missing, fieldId: `proof-${name}` }));
    setErrors(missing);
    if (missing.length === 0 && !sending.isPending) {
      sending.mutate();
    }
  }

  return (
    <Form
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      {asks.map((name) => (
        <TextField
          key={name}
          id={`proof-${name}`}
          label={fields[name].label}
          type={fields[name].type}
          autoComplete={fields[name].autoComplete}
          value={values[name]}
          onChange={(text) => {
            setValues({ ...values, [name]: text });
          }}
          error={errors.find(({ fieldId }) => fieldId === `proof-${name}`)?.text}
        />
      ))}
      <div className={page.commands}>
        <Button type="submit" kind="primary">
          {sending.isPending ? t('form.sending') : button}
        </Button>
      </div>
    </Form>
  );
}
