import { useQuery } from '@tanstack/react-query';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { someSiteRecordsWait } from '../../state/device/waitingMark';
import { configQuery } from '../../state/queries';
import { AccountButton } from './AccountButton';
import { AsOfNote } from './AsOfNote';
import { ErrorBoundary } from './ErrorBoundary';
import { InboxLink } from './InboxLink';
import { LanguageSwitch } from './LanguageSwitch';
import { Navigation } from './Navigation';
import { OfflineBanner } from './OfflineBanner';
import { ProductMark } from './ProductMark';
import { SearchBox } from './SearchBox';
import styles from './shell.module.css';
import { withTexts } from './withTexts';

// Only for those who work on site or have something of it to send.
const SiteWaiting = withTexts('site', () => import('../site/pages').then((pages) => pages.SiteWaiting));

/** The frame around every page: who we are, find, go, and for whom one works. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [path] = useLocation();
  const { data: config } = useQuery(configQuery);
  const section = path.split('/')[1] ?? '';
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('nav.skip')}
      </a>
      <header className={styles.head} data-print="none">
        <div className={styles.top}>
          <ProductMark provinceCode={config?.provinceCode} />
          <SearchBox />
          <LanguageSwitch />
          {(section === 'site' || someSiteRecordsWait()) && (
            <Suspense>
              <SiteWaiting />
            </Suspense>
          )}
          <InboxLink />
          <AccountButton />
        </div>
        <div className={styles.bar}>
          <Navigation />
          <AsOfNote />
        </div>
      </header>
      <OfflineBanner />
      <main id="content" className={styles.content} tabIndex={-1}>
        <ErrorBoundary key={section}>
          <Suspense fallback={<p className={styles.loading}>{t('shell.loading')}</p>}>{children}</Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}
