import { CircleCheck, CircleSlash } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../api/accounts';
import { formatDate } from '../../shared/format';
import styles from './admin.module.css';

/** Whether an account can be used, by shape and text. */
export function AccountState({ account }: { account: Pick<AccountRow, 'disabledOn'> }) {
  const { t } = useTranslation();
  const Icon = account.disabledOn === null ? CircleCheck : CircleSlash;
  return (
    <span className={styles.state}>
      <Icon size={14} aria-hidden="true" />
      {account.disabledOn === null
        ? t('admin.inUse')
        : t('admin.disabledSince', { date: formatDate(account.disabledOn) })}
    </span>
  );
}
