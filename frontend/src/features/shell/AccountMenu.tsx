import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useLocation } from 'wouter';
import { signOut, type Account } from '../../api/account';
import { someSiteRecordsWait } from '../../state/device/waitingMark';
import { accountQuery } from '../../state/queries';
import styles from './shell.module.css';
import { withTexts } from './withTexts';

const LeaveQuestion = withTexts('site', () => import('../site/pages').then((pages) => pages.LeaveQuestion));

interface Props {
  account: Account;
  face: ReactNode;
}

/** Who is signed in, for whom, and the way out. */
export function AccountMenu({ account, face }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [unsent, setUnsent] = useState(0);

  /** Asks first where something recorded on site would be left behind. */
  async function askToLeave() {
    const count = someSiteRecordsWait() ? await countUnsent(account.name) : 0;
    if (count > 0) {
      setUnsent(count);
    } else {
      await leave();
    }
  }

  async function leave() {
    setUnsent(0);
    const next = await signOut();
    await (await import('../../state/device/takenAlong')).leaveNothingAlong(account.name).catch(() => undefined);
    queries.clear();
    // A full load, so that nothing of this account stays in memory.
    window.location.assign(next);
    queries.setQueryData(accountQuery.queryKey, null);
  }

  return (
    <>
      <MenuTrigger defaultOpen>
        <Button className={styles.account ?? ''} autoFocus>
          {face}
        </Button>
        <Popover className={styles.menu ?? ''} placement="bottom end">
          <Menu
            onAction={(key) => {
              if (key === 'leave') {
                void askToLeave();
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
      {unsent > 0 && (
        <Suspense>
          <LeaveQuestion
            count={unsent}
            onLeave={() => void leave()}
            onStay={() => {
              setUnsent(0);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

async function countUnsent(account: string): Promise<number> {
  return (await (await import('../../state/device/siteRecords')).siteRecordsOf(account)).length;
}
