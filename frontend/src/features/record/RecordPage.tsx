import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import type { FacilityDetails } from '../../api/facility';
import { Notice } from '../../components/notice/Notice';
import { LinkTabs } from '../../components/tabs/LinkTabs';
import { facilityQuery } from '../../state/queries';
import { initialView, writeView } from '../../state/viewState';
import { FacilityHeader } from '../facilities/FacilityHeader';
import page from '../page.module.css';
import { BackLink } from '../shell/BackLink';
import { LoadFailed } from '../shell/LoadFailed';
import { usePageTitle } from '../shell/usePageTitle';
import { CasesTab } from './CasesTab';
import { OverviewTab } from './OverviewTab';
import { PapersTab } from './PapersTab';
import { PropertyTab } from './PropertyTab';
import styles from './record.module.css';
import { TimelineTab } from './TimelineTab';

const tabs = ['overview', 'property', 'papers', 'cases', 'timeline'] as const;
type Tab = (typeof tabs)[number];

/** All that is recorded of one facility. */
export function RecordPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: facility, error, refetch } = useQuery(facilityQuery(id));
  usePageTitle(facility?.name ?? t('facility.title'));
  return (
    <div className={page.page}>
      <BackLink to={`/map?${writeView({ ...initialView, selectedId: id })}`}>{t('record.onMap')}</BackLink>
      {error && !facility && <LoadFailed error={error} onRetry={refetch} />}
      {facility === null && (
        <Notice title={t('facility.missingTitle')} isHeading>
          {t('facility.missingText')}
        </Notice>
      )}
      {facility === undefined && !error && <p className={page.soft}>{t('facility.loading')}</p>}
      {facility && <RecordView facility={facility} />}
    </div>
  );
}

function RecordView({ facility }: { facility: FacilityDetails }) {
  const { t } = useTranslation();
  const wanted = new URLSearchParams(useSearch()).get('tab');
  const current = tabs.find((tab) => tab === wanted) ?? 'overview';
  const place = (tab: Tab) => `/facilities/${facility.id}${tab === 'overview' ? '' : `?tab=${tab}`}`;
  return (
    <>
      <div className={styles.head}>
        <FacilityHeader facility={facility} isPage />
      </div>
      <LinkTabs
        label={t('record.tabs')}
        current={current}
        tabs={tabs.map((tab) => ({
          id: tab,
          to: place(tab),
          text: t(`record.tab.${tab}`),
          count: tab === 'timeline' ? facility.timeline.length : null,
        }))}
      />
      <TabContent facility={facility} tab={current} />
    </>
  );
}

function TabContent({ facility, tab }: { facility: FacilityDetails; tab: Tab }) {
  switch (tab) {
    case 'overview':
      return <OverviewTab facility={facility} />;
    case 'property':
      return <PropertyTab facility={facility} />;
    case 'papers':
      return <PapersTab id={facility.id} />;
    case 'cases':
      return <CasesTab facility={facility} />;
    case 'timeline':
      return <TimelineTab facilityId={facility.id} facts={facility.timeline} />;
  }
}
