import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button/Button';
import { Notice } from '../../components/notice/Notice';
import { facilityQuery } from '../../state/queries';
import styles from './facilityPanel.module.css';
import { FacilityHeader } from './FacilityHeader';
import { FacilityRecord } from './FacilityRecord';
import { RequestAction } from './RequestAction';

const ProposalForm = lazy(() => import('./ProposalForm').then((form) => ({ default: form.ProposalForm })));

interface Props {
  id: string;
  onClose: () => void;
}

/** One facility beside the map: its record, or the form that asks for it or offers it. */
export function FacilityPanel({ id, onClose }: Props) {
  const { t } = useTranslation();
  const { data: facility, error, refetch } = useQuery(facilityQuery(id));
  const [isRequesting, setIsRequesting] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      // Back to where the reader came from, unless they have gone elsewhere by themselves.
      if (before instanceof HTMLElement && document.activeElement === document.body) {
        before.focus({ preventScroll: true });
      }
    };
  }, []);

  return (
    <div
      ref={panel}
      className={styles.panel}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && !isRequesting) {
          onClose();
        }
      }}
    >
      <div className={styles.top}>
        <p className={styles.soft}>
          {t('facility.title')} {facility?.number}
        </p>
        <Button kind="icon" aria-label={t('shell.close')} onPress={onClose}>
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      {error && (
        <Notice title={t('error.load')} action={<Button onPress={() => void refetch()}>{t('shell.retry')}</Button>}>
          {t('error.network')}
        </Notice>
      )}
      {facility === null && <Notice title={t('facility.missingTitle')}>{t('facility.missingText')}</Notice>}
      {facility === undefined && !error && <p className={styles.loading}>{t('facility.loading')}</p>}
      {facility && (
        <>
          <div className={styles.scroller} tabIndex={0}>
            <div className={styles.body}>
              <FacilityHeader facility={facility} />
              {isRequesting ? (
                <Suspense>
                  <ProposalForm
                    facility={facility}
                    onClose={() => {
                      setIsRequesting(false);
                    }}
                  />
                </Suspense>
              ) : (
                <FacilityRecord facility={facility} />
              )}
            </div>
          </div>
          {!isRequesting && (
            <RequestAction
              facility={facility}
              onStart={() => {
                setIsRequesting(true);
              }}
            />
          )}
        </>
      )}
    </div>
  );
}
