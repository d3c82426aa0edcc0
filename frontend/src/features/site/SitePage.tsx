import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import type { CaseAtSite, ReceiptAtSite } from '../../api/siteWork';
import { Banner } from '../../components/notice/Banner';
import { Notice } from '../../components/notice/Notice';
import { formatDate, formatMoment } from '../../shared/format';
import type { TakenAlong } from '../../state/device/database';
import { takenAlongQuery } from '../../state/siteQueries';
import { useAccount } from '../access/AccountContext';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { usePageTitle } from '../shell/usePageTitle';
import { keepPageOnDevice } from './keepPage';
import styles from './site.module.css';
import { subjectOf, uncheckedItems } from './siteForms';
import { WaitingRecords } from './WaitingRecords';

/** Work on the spot, with or without a connection: what waits to be sent, what is to be inspected, what is to be checked on receipt. */
export function SitePage() {
  const { t } = useTranslation();
  const account = useAccount();
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(takenAlongQuery(account));
  usePageTitle(t('nav.site'));
  useEffect(() => {
    // Where the browser keeps nothing, the open page still works.
    keepPageOnDevice().catch(() => undefined);
  }, []);
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('nav.site')}</h1>
        <p className={page.intro}>{t('site.intro')}</p>
      </header>
      <div className={page.stack}>
        {search.has('kept') && (
          <Banner tone="good" takesFocus>
            {t('site.kept')}
          </Banner>
        )}
        <WaitingRecords />
        {error && <LoadFailed error={error} onRetry={refetch} />}
        {data && <Lists taken={data} />}
      </div>
    </div>
  );
}

function Lists({ taken: { cases, receipts, loadedAt } }: { taken: TakenAlong }) {
  const { t } = useTranslation();
  const { commands } = useAccount();
  return (
    <>
      {commands.includes('RECORD_INSPECTION') && (
        <Subjects title={t('site.cases', { count: cases.length })} empty={t('site.noCases')}>
          {cases.map((each) => (
            <Subject key={each.id} subject={each} to={`/site/inspections/${each.id}`}>
              {each.nextInspectionDueOn && t('site.due', { date: formatDate(each.nextInspectionDueOn) })}
            </Subject>
          ))}
        </Subjects>
      )}
      {commands.includes('ACCEPT_HANDOVER_ITEMS') && (
        <Subjects title={t('site.receipts', { count: receipts.length })} empty={t('site.noReceipts')}>
          {receipts.map((each) => (
            <Subject key={each.id} subject={each} to={`/site/receipts/${each.id}`}>
              {t('site.itemsLeft', { count: uncheckedItems(each).length, giver: each.giver.name })}
            </Subject>
          ))}
        </Subjects>
      )}
      <p className={page.soft}>{t('site.takenAlong', { moment: formatMoment(loadedAt) })}</p>
    </>
  );
}

function Subjects({ title, empty, children }: { title: string; empty: string; children: ReactNode[] }) {
  return (
    <section className={page.card}>
      <h2>{title}</h2>
      {children.length === 0 ? <Notice title={empty} /> : <ul className={styles.list}>{children}</ul>}
    </section>
  );
}

function Subject({ subject, to, children }: { subject: CaseAtSite | ReceiptAtSite; to: string; children: ReactNode }) {
  const { title, place } = subjectOf(subject);
  return (
    <li className={styles.row}>
      <Link href={to}>{title}</Link>
      <span className={page.soft}>{place}</span>
      <span>{children}</span>
    </li>
  );
}
