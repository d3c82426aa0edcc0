import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Audit, ChainVerification, RestrictedRead } from '../../api/audit';
import type { SecurityEvent } from '../../api/securityEvents';
import { DataTable, type TableColumn } from '../../components/dataTable/DataTable';
import { FactList } from '../../components/factList/FactList';
import { Notice } from '../../components/notice/Notice';
import { formatDate, formatMoment, formatNumber } from '../../shared/format';
import { auditQuery } from '../../state/auditQuery';
import { SecurityEventTable } from '../account/SecurityEventTable';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { usePageTitle } from '../shell/usePageTitle';
import styles from './audit.module.css';

/** Whether the history is whole, who has read what is restricted, and what was done at the doors: for those who look after the register. */
export function AuditPage() {
  const { t } = useTranslation();
  usePageTitle(t('nav.audit'));
  const { data, error, refetch } = useQuery(auditQuery);
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('nav.audit')}</h1>
        <p className={page.intro}>{t('audit.intro')}</p>
      </header>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {data === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
      {data && (
        <div className={page.stack}>
          <Chain verification={data.auditVerification} anchors={data.auditAnchors} />
          <Reads reads={data.restrictedReads} />
          <Doors events={data.securityEvents} />
        </div>
      )}
    </div>
  );
}

interface ChainProps {
  verification: ChainVerification | null;
  anchors: Audit['auditAnchors'];
}

function Chain({ verification, anchors }: ChainProps) {
  const { t } = useTranslation();
  const last = anchors.at(-1);
  return (
    <section className={page.card} aria-labelledby="audit-chain">
      <h2 id="audit-chain">{t('audit.chain')}</h2>
      {verification === null ? (
        <p className={page.soft}>{t('audit.notYet')}</p>
      ) : (
        <>
          <p
            className={verification.isIntact ? undefined : styles.fault}
            role={verification.isIntact ? undefined : 'alert'}
          >
            {verification.summary}
          </p>
          <FactList
            facts={[
              { label: t('audit.verifiedAt'), value: formatMoment(verification.verifiedAt) },
              { label: t('audit.events'), value: formatNumber(verification.eventCount) },
              { label: t('audit.faults'), value: formatNumber(verification.faultCount) },
              { label: t('audit.firstFault'), value: verification.firstFault?.summary },
              {
                label: t('audit.lastAnchor'),
                value: last && (
                  <>
                    {t('audit.anchorOf', { day: formatDate(last.day), place: formatNumber(last.place) })}{' '}
                    <code className={styles.hash}>{last.sha256}</code>
                  </>
                ),
              },
            ]}
          />
        </>
      )}
      {anchors.length > 0 && (
        <p>
          <a href="/exports/audit-anchors.csv" download>
            {t('audit.anchorsFile', { count: anchors.length })}
          </a>
        </p>
      )}
    </section>
  );
}

function Reads({ reads }: { reads: RestrictedRead[] }) {
  const { t } = useTranslation();
  const columns: TableColumn<RestrictedRead>[] = [
    { id: 'readAt', header: t('audit.readAt'), cell: ({ readAt }) => formatMoment(readAt) },
    {
      id: 'account',
      header: t('audit.account'),
      cell: ({ account, organisation }) => (organisation === null ? account : `${account}, ${organisation.name}`),
    },
    { id: 'channel', header: t('audit.channelHead'), cell: ({ channel }) => t(`audit.channel.${channel}`) },
    {
      id: 'facility',
      header: t('audit.facility'),
      cell: ({ facilityId, facilityNumber }) => (
        <Link href={`/facilities/${encodeURIComponent(facilityId)}`}>{facilityNumber}</Link>
      ),
    },
  ];
  return (
    <section className={page.card} aria-labelledby="audit-reads">
      <h2 id="audit-reads">{t('audit.reads')}</h2>
      <p className={page.soft}>{t('audit.readsIntro')}</p>
      {reads.length === 0 ? (
        <Notice title={t('audit.noReads')} />
      ) : (
        <>
          <DataTable
            caption={t('audit.reads')}
            columns={columns}
            rows={reads}
            idOf={({ readAt, account, channel, facilityId }) => `${readAt} ${account} ${channel} ${facilityId}`}
          />
          <p>
            <a href="/exports/restricted-reads.xlsx" download>
              {t('audit.readsFile')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

function Doors({ events }: { events: SecurityEvent[] }) {
  const { t } = useTranslation();
  return (
    <section className={page.card} aria-labelledby="audit-doors">
      <h2 id="audit-doors">{t('audit.doors')}</h2>
      <p className={page.soft}>{t('audit.doorsIntro')}</p>
      <SecurityEventTable caption={t('audit.doors')} events={events} hasAccounts />
      <p>
        <a href="/exports/security-events.xlsx" download>
          {t('audit.doorsFile')}
        </a>
      </p>
    </section>
  );
}
