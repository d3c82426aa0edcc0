import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useLocation } from 'wouter';
import { signOut, type Account } from '../../api/account';
import { accountQuery } from '../../state/queries';
import styles from './shell.module.css';

interface Props {
  account: Account;
  face: ReactNode;
}

/** Who is signed in, for whom, and the way out. */
export function AccountMenu({ account, face }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [, navigate] = useLocation();

  async function leave() {
    await signOut();
    queries.clear();
    // A full load, so that nothing of this account stays in memory.
    window.location.assign('/');
    queries.setQueryData(accountQuery.queryKey, null);
  }

  return (
    <MenuTrigger defaultOpen>
      <Button className={styles.account ?? ''} autoFocus>
        {face}
      </Button>
      <Popover className={styles.menu ?? ''} placement="bottom end">
        <Menu
          onAction={(key) => {
            if (key === 'leave') {
              void leave();
            } else {
              navigate('/account');
            }
          }}
          aria-label={t('shell.account', { name: account.displayName })}
        >
          <MenuSection>
            <Header className={styles.menuHead ?? ''}>
              <strong>{account.displayName}</strong>
              <span>{account.organisation?.name}</span>
              <span>{t(`enum.role.${account.role}`)}</span>
            </Header>
            <MenuItem id="own" className={styles.menuItem ?? ''}>
              {t('shell.ownAccount')}
            </MenuItem>
            <MenuItem id="leave" className={styles.menuItem ?? ''}>
              {t('shell.signOut')}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
