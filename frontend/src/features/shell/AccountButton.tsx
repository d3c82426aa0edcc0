import { ChevronDown, UserRound } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../access/AccountContext';
import styles from './shell.module.css';

// A menu is five times the script of its button; it comes when somebody reaches for it.
const loadMenu = () => import('./AccountMenu');
const AccountMenu = lazy(() => loadMenu().then(({ AccountMenu }) => ({ default: AccountMenu })));

export function AccountButton() {
  const account = useAccount();
  const [isWanted, setIsWanted] = useState(false);
  const face = <AccountFace />;
  if (isWanted) {
    return (
      <Suspense fallback={<span className={styles.account}>{face}</span>}>
        <AccountMenu account={account} face={face} />
      </Suspense>
    );
  }
  return (
    <button
      type="button"
      className={styles.account}
      aria-haspopup="menu"
      onPointerEnter={() => void loadMenu()}
      onFocus={() => void loadMenu()}
      onClick={() => {
        setIsWanted(true);
      }}
    >
      {face}
    </button>
  );
}

function AccountFace() {
  const { t } = useTranslation();
  const { organisation, displayName } = useAccount();
  return (
    <>
      <span className="visually-hidden">{t('shell.account', { name: displayName })}</span>
      <UserRound size={16} aria-hidden="true" />
      <span className={styles.accountName}>{organisation?.name ?? displayName}</span>
      <ChevronDown size={14} aria-hidden="true" />
    </>
  );
}
