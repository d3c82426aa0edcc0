import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';
import { signIn } from '../../api/account';
import { Button } from '../../components/button/Button';
import { ErrorSummary, type FormError } from '../../components/errorSummary/ErrorSummary';
import { TextField } from '../../components/field/TextField';
import { Banner } from '../../components/notice/Banner';
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
  // A first password must be changed: null until the server asks for it.
  const [chosen, setChosen] = useState<{ password: string; repeated: string } | null>(null);
  // Null until the server says that the account has a second factor.
  const [code, setCode] = useState<string | null>(null);
  const [errors, setErrors] = useState<FormError[]>([]);
  const attempt = useMutation({
    mutationFn: () => signIn(account.trim(), password, { newPassword: chosen?.password, code: code ?? undefined }),
    onSuccess: onSignedIn,
    onError: (error) => {
      if (error instanceof ApiError && error.code === 'PASSWORD_CHANGE_REQUIRED') {
        setErrors([]);
        setChosen({ password: '', repeated: '' });
        return;
      }
      if (error instanceof ApiError && error.code === 'SECOND_FACTOR_REQUIRED') {
        setErrors([]);
        setCode('');
        return;
      }
      const fieldId =
        error instanceof ApiError && error.code === 'WRONG_CODE'
          ? 'sign-in-code'
          : chosen === null
            ? 'sign-in-password'
            : 'sign-in-new-password';
      if (fieldId === 'sign-in-password') {
        setPassword('');
      }
      setErrors([{ text: reasonOf(error), fieldId }]);
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
      ...(code === '' ? [{ text: t('signIn.codeMissing'), fieldId: 'sign-in-code' }] : []),
      ...(chosen?.password === '' ? [{ text: t('signIn.newPasswordMissing'), fieldId: 'sign-in-new-password' }] : []),
      ...(chosen !== null && chosen.password !== chosen.repeated
        ? [{ text: t('signIn.repeatDiffers'), fieldId: 'sign-in-repeat' }]
        : []),
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
      {code !== null && (
        <>
          <Banner tone="notice" takesFocus>
            {t('signIn.codeText')}
          </Banner>
          <TextField
            id="sign-in-code"
            label={t('signIn.code')}
            value={code}
            onChange={setCode}
            error={errorAt('sign-in-code')}
            autoComplete="one-time-code"
          />
        </>
      )}
      {chosen && (
        <>
          <Banner tone="notice" takesFocus>
            {t('signIn.changeText')}
          </Banner>
          <TextField
            id="sign-in-new-password"
            label={t('signIn.newPassword')}
            type="password"
            value={chosen.password}
            onChange={(text) => {
              setChosen({ ...chosen, password: text });
            }}
            error={errorAt('sign-in-new-password')}
            autoComplete="new-password"
          />
          <TextField
            id="sign-in-repeat"
            label={t('signIn.repeat')}
            type="password"
            value={chosen.repeated}
            onChange={(text) => {
              setChosen({ ...chosen, repeated: text });
            }}
            error={errorAt('sign-in-repeat')}
            autoComplete="new-password"
          />
        </>
      )}
      <Button type="submit" kind="primary" isWide>
        {attempt.isPending ? t('signIn.submitting') : t('signIn.submit')}
      </Button>
    </Form>
  );
}
