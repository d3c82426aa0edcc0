import { ClipboardPaste } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../api/account';
import type { FacilityDetails } from '../../api/facility';
import type { FacilityProperty } from '../../api/facilityRecord';
import { Button } from '../../components/button/Button';
import { Banner } from '../../components/notice/Banner';
import { useAccount } from '../access/AccountContext';
import page from '../page.module.css';

const PasteBuildings = lazy(() => import('./PasteBuildings').then((form) => ({ default: form.PasteBuildings })));
const PasteOutline = lazy(() => import('./PasteOutline').then((form) => ({ default: form.PasteOutline })));

interface Props {
  facility: FacilityDetails;
  property: FacilityProperty;
}

/** Roles that record for one organisation; the others that may record at all do so for the whole province. */
const forOneOrganisation: ReadonlySet<Role> = new Set(['COMMUNE_OFFICIAL', 'AGENCY_OFFICIAL']);

/** What can be pasted into the record, for those who may record it. Whether they may, the server says once more. */
export function PropertyEdits({ facility, property }: Props) {
  const { t } = useTranslation();
  const { commands, role, organisation } = useAccount();
  const [form, setForm] = useState<'buildings' | 'outline' | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const isOwn = !forOneOrganisation.has(role) || organisation?.id === facility.holder.id;
  const mayBuild = isOwn && commands.includes('RECORD_BUILDING');
  const mayOutline = isOwn && commands.includes('RECORD_FACILITY_BOUNDARY');
  const open = (next: 'buildings' | 'outline') => () => {
    setDone(null);
    setForm(next);
  };
  const close = () => {
    setForm(null);
  };

  if (!mayBuild && !mayOutline) {
    return null;
  }
  return (
    <>
      {done !== null && <Banner tone="good">{done}</Banner>}
      {form === null && (
        <div className={page.commands}>
          {mayBuild && (
            <Button onPress={open('buildings')}>
              <ClipboardPaste size={16} aria-hidden="true" />
              {t('record.paste.open')}
            </Button>
          )}
          {mayOutline && (
            <Button onPress={open('outline')}>
              <ClipboardPaste size={16} aria-hidden="true" />
              {t('record.outline.open')}
            </Button>
          )}
        </div>
      )}
      {form !== null && (
        <section className={page.card}>
          <Suspense fallback={<p className={page.soft}>{t('shell.loading')}</p>}>
            {form === 'buildings' ? (
              <PasteBuildings
                facility={facility}
                buildings={property.buildings}
                onDone={(count) => {
                  close();
                  setDone(t('record.paste.done', { count }));
                }}
                onCancel={close}
              />
            ) : (
              <PasteOutline
                facility={facility}
                communeId={property.commune.id}
                onDone={() => {
                  close();
                  setDone(t('record.outline.done'));
                }}
                onCancel={close}
              />
            )}
          </Suspense>
        </section>
      )}
    </>
  );
}
