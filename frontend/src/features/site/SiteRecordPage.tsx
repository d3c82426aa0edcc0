import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../../components/button/Button';
import { Banner } from '../../components/notice/Banner';
import { Notice } from '../../components/notice/Notice';
import { formatBytes, formatMoment } from '../../shared/format';
import { newIdempotencyKey } from '../../shared/idempotencyKey';
import type { SiteRecord } from '../../state/device/database';
import { keepSiteRecord, removeSiteRecord } from '../../state/device/siteRecords';
import { subjectNowQuery } from '../../state/siteQueries';
import page from '../page.module.css';
import { BackLink } from '../shell/BackLink';
import { usePageTitle } from '../shell/usePageTitle';
import { SideBySide } from './SideBySide';
import { Question } from './Question';
import { canSendAnyway, compareWithRegister, type SubjectNow } from './comparison';
import styles from './site.module.css';
import { useSendSiteRecords, useSiteRecords } from './useSiteRecords';

/** One record that the register does not have yet: what it says, what the register says now, and what to do about it. */
export function SiteRecordPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: records } = useSiteRecords();
  const record = records?.find((each) => each.id === id);
  usePageTitle(t('site.recordOf', { title: record?.subject.title ?? '' }));
  return (
    <div className={page.page}>
      <BackLink to="/site">{t('nav.site')}</BackLink>
      {records && !record && (
        <Notice title={t('site.sentTitle')} isHeading>
          {t('site.sentText')}
        </Notice>
      )}
      {record && <RecordView record={record} />}
    </div>
  );
}

function RecordView({ record }: { record: SiteRecord }) {
  const { t } = useTranslation();
  const { data: now, error } = useQuery(subjectNowQuery(record));
  const { subject, kind, recordedAt, photos, refusals } = record;
  return (
    <>
      <header className={page.head}>
        <h1>{t('site.recordOf', { title: subject.title })}</h1>
        <p className={page.intro}>
          {subject.place} · {t(`site.kind.${kind}`)} · {t('site.recordedAt', { moment: formatMoment(recordedAt) })}
        </p>
      </header>
      <div className={page.stack}>
        {refusals.length > 0 ? (
          <Banner tone="bad" title={t('site.refused')}>
            {refusals.map(({ message }) => message).join(' ')}
          </Banner>
        ) : (
          <Banner tone="notice">{t('site.waitingNote')}</Banner>
        )}
        <SideBySide lines={compareWithRegister(t, record, now ?? { kind, subject: null })} />
        {error && <p className={page.soft}>{t('site.registerUnreachable')}</p>}
        {photos.length > 0 && (
          <section className={page.card}>
            <h2>{t('site.photos')}</h2>
            <ul className={styles.list}>
              {photos.map(({ idempotencyKey, title, file, attachmentId }) => (
                <li key={idempotencyKey} className={styles.photo}>
                  <span>{title}</span>
                  <small>
                    {formatBytes(file.size)}
                    {attachmentId !== null && ` · ${t('site.photoSent')}`}
                  </small>
                </li>
              ))}
            </ul>
          </section>
        )}
        <NextSteps record={record} now={now ?? null} />
      </div>
    </>
  );
}

function NextSteps({ record, now }: { record: SiteRecord; now: SubjectNow | null }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const { mutate: send } = useSendSiteRecords();
  const [isAsking, setIsAsking] = useState(false);
  const change = `/site/${record.kind === 'INSPECTION' ? 'inspections' : 'receipts'}/${record.subject.id}?change=${record.id}`;

  async function sendAnyway(version: number) {
    // Against another state it is another thing to say, so under another key.
    await keepSiteRecord({
      ...record,
      subject: { ...record.subject, version },
      idempotencyKey: newIdempotencyKey(),
      refusals: [],
    });
    await queries.invalidateQueries({ queryKey: ['site', 'records'] });
    send();
  }

  return (
    <section className={page.card} aria-labelledby="site-next">
      <h2 id="site-next">{t('site.whatToDo')}</h2>
      <div className={styles.actions}>
        {now?.subject && canSendAnyway(record, now) && record.refusals.length > 0 && (
          <Button
            kind="primary"
            onPress={() => {
              void sendAnyway(now.subject?.version ?? record.subject.version);
            }}
          >
            {t('site.sendAnyway')}
          </Button>
        )}
        <Button
          onPress={() => {
            void queries.invalidateQueries({ queryKey: ['site', 'taken along'] });
            navigate(change);
          }}
        >
          {t('site.change')}
        </Button>
        <Button
          kind="quiet"
          onPress={() => {
            setIsAsking(true);
          }}
        >
          {t('site.discard')}
        </Button>
      </div>
      {isAsking && (
        <Question
          title={t('site.discardTitle')}
          confirm={t('site.discardConfirm')}
          onConfirm={() => {
            void removeSiteRecord(record.id).then(async () => {
              await queries.invalidateQueries({ queryKey: ['site', 'records'] });
              navigate('/site');
            });
          }}
          onCancel={() => {
            setIsAsking(false);
          }}
        >
          {record.photos.some(({ attachmentId }) => attachmentId !== null)
            ? t('site.discardTextWithPhotos')
            : t('site.discardText')}
        </Question>
      )}
    </section>
  );
}
