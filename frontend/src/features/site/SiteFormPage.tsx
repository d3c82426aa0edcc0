import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'wouter';
import type { CaseAtSite, ReceiptAtSite } from '../../api/siteWork';
import { Notice } from '../../components/notice/Notice';
import { dayOf, formatDate } from '../../shared/format';
import { newIdempotencyKey } from '../../shared/idempotencyKey';
import { succeed } from '../../shared/result';
import type { SitePhoto, SiteRecord } from '../../state/device/database';
import { keepSiteRecord } from '../../state/device/siteRecords';
import { takenAlongQuery } from '../../state/siteQueries';
import { useAccount } from '../access/AccountContext';
import { CommandFormView } from '../commands/CommandFormView';
import type { FormValues } from '../commands/form';
import page from '../page.module.css';
import { BackLink } from '../shell/BackLink';
import { LoadFailed } from '../shell/LoadFailed';
import { usePageTitle } from '../shell/usePageTitle';
import { PhotoField } from './PhotoField';
import { inspectionForm, receiptForm, subjectOf, uncheckedItems, valuesThatFit } from './siteForms';
import { useSiteRecords } from './useSiteRecords';

/** The inspection of one custody case. */
export function InspectionPage({ id }: { id: string }) {
  return <SiteFormPage kind="INSPECTION" id={id} />;
}

/** The check of what one handover brings, item by item. */
export function ReceiptPage({ id }: { id: string }) {
  return <SiteFormPage kind="RECEIPT" id={id} />;
}

function SiteFormPage({ kind, id }: { kind: SiteRecord['kind']; id: string }) {
  const { t } = useTranslation();
  const account = useAccount();
  const { data, error, refetch } = useQuery(takenAlongQuery(account));
  const { data: records } = useSiteRecords();
  const [search] = useSearchParams();
  const changed = search.get('change');
  const subject = (kind === 'INSPECTION' ? data?.cases : data?.receipts)?.find((each) => each.id === id);
  usePageTitle(t(`site.kind.${kind}`));
  return (
    <div className={page.page}>
      <BackLink to="/site">{t('nav.site')}</BackLink>
      <header className={page.head}>
        <h1>{t(`site.kind.${kind}`)}</h1>
        {subject && (
          <p className={page.intro}>
            {subjectOf(subject).title} · {subjectOf(subject).place}
          </p>
        )}
      </header>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {data && !subject && <Notice title={t('site.missingTitle')}>{t('site.missingText')}</Notice>}
      {!error && !(data && records) && <p className={page.soft}>{t('shell.loading')}</p>}
      {subject && records && (
        <div className={page.card}>
          <SiteForm kind={kind} subject={subject} earlier={records.find((record) => record.id === changed) ?? null} />
        </div>
      )}
    </div>
  );
}

interface FormProps {
  kind: SiteRecord['kind'];
  subject: CaseAtSite | ReceiptAtSite;
  /** A record of the same subject that is changed; null: a new one. */
  earlier: SiteRecord | null;
}

/** Fields and photos. Sending puts them on this device first, whatever the connection: from there they go to the register. */
function SiteForm({ kind, subject, earlier }: FormProps) {
  const { t } = useTranslation();
  const { name } = useAccount();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [photos, setPhotos] = useState<SitePhoto[]>(earlier?.photos ?? []);
  const items = 'detailedMinutes' in subject ? uncheckedItems(subject) : [];
  const [initial] = useState<FormValues>(() =>
    earlier === null ? { effectiveOn: formatDate(dayOf(new Date())) } : valuesThatFit(earlier, items),
  );
  const form = kind === 'RECEIPT' ? receiptForm(t, items, initial) : inspectionForm(t, initial);
  return (
    <CommandFormView
      idPrefix="site"
      title={t('site.recordTitle')}
      submitLabel={t('site.record')}
      form={form}
      send={async ({ typed }, idempotencyKey) => {
        await keepSiteRecord({
          id: earlier?.id ?? idempotencyKey,
          account: name,
          kind,
          subject: subjectOf(subject),
          items: items.map(({ number, description, unit }) => ({ number, description, unit })),
          values: Object.fromEntries(form.fields.map((field) => [field.name, typed[field.name] ?? ''])),
          photos,
          recordedAt: new Date().toISOString(),
          // What is changed is another thing to the register, even if the first was taken after all.
          idempotencyKey,
          refusals: [],
        });
        return succeed(null);
      }}
      onDone={() => {
        void queries.invalidateQueries({ queryKey: ['site', 'records'] });
        navigate('/site?kept');
      }}
      onCancel={() => {
        navigate('/site');
      }}
      onReload={() => queries.invalidateQueries({ queryKey: ['site'] })}
    >
      <PhotoField
        photos={photos}
        onAdd={(files) => {
          setPhotos((before) => [
            ...before,
            ...files.map((file, index) => ({
              idempotencyKey: newIdempotencyKey(),
              title: t('site.photoTitle', { number: before.length + index + 1, date: formatDate(dayOf(new Date())) }),
              file,
              attachmentId: null,
            })),
          ]);
        }}
        onRemove={(key) => {
          setPhotos((before) => before.filter(({ idempotencyKey }) => idempotencyKey !== key));
        }}
      />
    </CommandFormView>
  );
}
