import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';
import { changePassword } from '../../api/sessions';
import { Button } from '../../components/button/Button';
import { ErrorSummary, type FormError } from '../../components/errorSummary/ErrorSummary';
import { TextField } from '../../components/field/TextField';
import { Banner } from '../../components/notice/Banner';
import page from '../page.module.css';
import styles from './account.module.css';

const nothing = { password: '', newPassword: '', repeat: '' };

/** Another password in place of the present one. */
export function PasswordCard() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [values, setValues] = useState(nothing);
  const [errors, setErrors] = useState<FormError[]>([]);
  const changing = useMutation({
    mutationFn: () => changePassword(values.password, values.newPassword),
    onSuccess: async (result) => {
      if (result.ok) {
        setValues(nothing);
        await queries.invalidateQueries({ queryKey: ['sessions'] });
      } else {
        setErrors(
          result.errors.map(({ message, field }) => ({ text: message, fieldId: `account-${field ?? 'password'}` })),
        );
      }
    },
    onError: () => {
      setErrors([{ text: t('error.network'), fieldId: null }]);
    },
  });
  const fields = [
    { name: 'password', label: t('account.presentPassword'), autoComplete: 'current-password' },
    {
      name: 'newPassword',
      label: t('signIn.newPassword'),
      autoComplete: 'new-password',
      hint: t('account.passwordHint'),
    },
    { name: 'repeat', label: t('signIn.repeat'), autoComplete: 'new-password' },
  ] as const;

  function submit() {
    const missing = [
      ...(values.password === '' ? [{ text: t('signIn.passwordMissing'), fieldId: 'account-password' }] : []),
      ...(values.newPassword === '' ? [{ text: t('signIn.newPasswordMissing'), fieldId: 'account-newPassword' }] : []),
      ...(values.newPassword !== values.repeat ? [{ text: t('signIn.repeatDiffers'), fieldId: 'account-repeat' }] : []),
    ];
    setErrors(missing);
    if (missing.length === 0 && !changing.isPending) {
      changing.mutate();
    }
  }

  return (
    <section className={`${page.card ?? ''} ${styles.form ?? ''}`} aria-labelledby="change-password">
      <h2 id="change-password">{t('account.changePassword')}</h2>
      <Form
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary errors={errors} />
        {changing.data?.ok && errors.length === 0 && (
          <Banner tone="good" takesFocus>
            {t('account.passwordChanged')}
          </Banner>
        )}
        {fields.map(({ name, ...field }) => (
          <TextField
            key={name}
            id={`account-${name}`}
            type="password"
            value={values[name]}
            onChange={(text) => {
              setValues({ ...values, [name]: text });
            }}
            error={errors.find(({ fieldId }) => fieldId === `account-${name}`)?.text}
            {...field}
          />
        ))}
        <div className={page.commands}>
          <Button type="submit" kind="primary">
            {changing.isPending ? t('form.sending') : t('account.changePassword')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
