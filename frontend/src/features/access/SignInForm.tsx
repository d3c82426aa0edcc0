import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';
import { signIn } from '../../api/account';
import { Button } from '../../components/button/Button';
import { ErrorSummary, type FormError } from '../../components/errorSummary/ErrorSummary';
import { TextField } from '../../components/field/TextField';
import { ApiError } from '../../shared/errors';
import styles from './access.module.css';

interface Props {
  /** The account whose session ended, so that only the password is asked for again. */
  knownAccount?: string | undefined;
  onSignedIn: () => void;
}

export function SignInForm({ knownAccount = '', onSignedIn }: Props) {
  const { t } = useTranslation();
  const [account, setAccount] = useState(knownAccount);
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const attempt = useMutation({
    mutationFn: () => signIn(account.trim(), password),
    onSuccess: onSignedIn,
    onError: (error) => {
      setPassword('');
      setErrors([{ text: reasonOf(error), fieldId: 'sign-in-password' }]);
    },
  });

  function reasonOf(error: Error): string {
    if (!(error instanceof ApiError)) {
      return t('error.network');
    }
    return error.message || (error.status === 429 ? t('signIn.tooMany') : t('signIn.refused'));
  }

  function submit() {
    const missing = [
      ...(account.trim() === '' ? [{ text: t('signIn.accountMissing'), fieldId: 'sign-in-account' }] : []),
      ...(password === '' ? [{ text: t('signIn.passwordMissing'), fieldId: 'sign-in-password' }] : []),
    ];
    setErrors(missing);
    if (missing.length === 0 && !attempt.isPending) {
      attempt.mutate();
    }
  }

  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.text;
  return (
    <Form
      className={styles.form ?? ''}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      <TextField
        id="sign-in-account"
        label={t('signIn.account')}
        value={account}
        onChange={setAccount}
        error={errorAt('sign-in-account')}
        autoComplete="username"
      />
      <TextField
        id="sign-in-password"
        label={t('signIn.password')}
        type="password"
        value={password}
        onChange={setPassword}
        error={errorAt('sign-in-password')}
        autoComplete="current-password"
      />
      <Button type="submit" kind="primary" isWide>
        {attempt.isPending ? t('signIn.submitting') : t('signIn.submit')}
      </Button>
    </Form>
  );
}
