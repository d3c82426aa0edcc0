import { FilePlus2, Map, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { dayOf, formatDate } from '../../shared/format';
import { everyFacility } from '../../state/facilityFilter';
import { initialView, writeView } from '../../state/viewState';
import { useAccount } from '../access/AccountContext';
import page from '../page.module.css';
import { usePageTitle } from '../shell/usePageTitle';
import { DossierQueue } from './DossierQueue';
import { LatestNotifications } from './LatestNotifications';
import { ReminderList } from './ReminderList';
import styles from './tasks.module.css';
import { WaitingHandovers } from './WaitingHandovers';

/** Where a working day begins: what is due, what is on its way, what one was told. */
export function TasksPage() {
  const { t } = useTranslation();
  const { organisation, displayName, commands } = useAccount();
  const [today] = useState(() => dayOf(new Date()));
  usePageTitle(t('nav.tasks'));
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('nav.tasks')}</h1>
        <p className={page.intro}>
          {t('tasks.intro', { name: organisation?.name ?? displayName, date: formatDate(today) })}
        </p>
        <Shortcuts />
      </header>
      <div className={styles.columns}>
        <div className={page.stack}>
          <ReminderList />
          <DossierQueue />
        </div>
        <div className={page.stack}>
          {commands.includes('RECORD_HANDOVER') && <WaitingHandovers />}
          <LatestNotifications />
        </div>
      </div>
    </div>
  );
}

/** What this account begins most often. */
function Shortcuts() {
  const { t } = useTranslation();
  const { organisation, commands } = useAccount();
  const commune = organisation?.commune;
  const mapOf = (filter: Partial<typeof everyFacility>) =>
    `/map?${writeView({ ...initialView, filter: { ...everyFacility, ...filter } })}`;
  return (
    <nav aria-label={t('tasks.shortcuts')}>
      <ul className={styles.shortcuts}>
        {commune && (
          <Shortcut Icon={Map} to={mapOf({ communeCode: commune.code })}>
            {t('tasks.mapOf', { name: commune.fullName })}
          </Shortcut>
        )}
        {commands.includes('SUBMIT_REQUEST') && (
          <Shortcut Icon={FilePlus2} to={mapOf({ classifications: ['SURPLUS'], stages: ['NONE'] })}>
            {t('tasks.findSurplus')}
          </Shortcut>
        )}
      </ul>
    </nav>
  );
}

function Shortcut({ Icon, to, children }: { Icon: LucideIcon; to: string; children: string }) {
  return (
    <li>
      <Link href={to}>
        <Icon size={16} aria-hidden="true" />
        {children}
      </Link>
    </li>
  );
}
