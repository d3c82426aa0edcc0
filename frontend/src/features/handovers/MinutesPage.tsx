import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { prepareHandover, type HandoverWithMinutes } from '../../api/handoverMinutes';
import { Button } from '../../components/button/Button';
import { Notice } from '../../components/notice/Notice';
import { handoverMinutesQuery } from '../../state/caseQueries';
import { CommandFormView } from '../commands/CommandFormView';
import styles from '../page.module.css';
import { BackLink } from '../shell/BackLink';
import { LoadFailed } from '../shell/LoadFailed';
import { usePageTitle } from '../shell/usePageTitle';
import { minutesForm, minutesLists, minutesOf, readMinutes } from './minutesForm';

/** The minutes of a handover drawn up item by item, before the receiver checks them on site. */
export function MinutesPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: handover, error, refetch } = useQuery({ ...handoverMinutesQuery(id), staleTime: Infinity });
  usePageTitle(t('handover.form.title'));

  return (
    <div className={styles.page}>
      <BackLink to={`/handovers/${id}`}>{handover?.facility.name ?? t('handover.title')}</BackLink>
      <header className={styles.head}>
        <h1>{t('handover.form.title')}</h1>
        <p className={styles.intro}>{t('handover.form.intro')}</p>
      </header>
      {error && !handover && <LoadFailed error={error} onRetry={refetch} />}
      {handover === null && <Notice title={t('handover.missingTitle')}>{t('handover.missingText')}</Notice>}
      {handover === undefined && !error && <p className={styles.soft}>{t('shell.loading')}</p>}
      {handover && !handover.allowedCommands.includes('PREPARE_HANDOVER') && (
        <Notice title={t('handover.form.closedTitle')}>{t('handover.form.closedText')}</Notice>
      )}
      {handover?.allowedCommands.includes('PREPARE_HANDOVER') && <MinutesForm handover={handover} />}
    </div>
  );
}

function MinutesForm({ handover }: { handover: HandoverWithMinutes }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [start] = useState(() => minutesOf(handover));
  const [size, setSize] = useState(start.size);
  const toHandover = () => {
    navigate(`/handovers/${handover.id}`);
  };
  // Pictures taken with the minutes before stay with them.
  const photoIds = handover.detailedMinutes?.content.photos.map((photo) => photo.id) ?? [];

  return (
    <div className={styles.card}>
      <CommandFormView
        idPrefix="minutes"
        title={t('handover.form.formTitle', { giver: handover.giver.name, receiver: handover.receiver.name })}
        submitLabel={t('handover.form.submit')}
        form={(values) => minutesForm(t, size, start.initial, values)}
        send={(reading, idempotencyKey) =>
          prepareHandover({
            idempotencyKey,
            handoverId: handover.id,
            expectedVersion: handover.version,
            photoIds,
            ...readMinutes(reading, size),
          })
        }
        onDone={() => {
          void queries.invalidateQueries().then(toHandover);
        }}
        onCancel={toHandover}
        onReload={() => queries.invalidateQueries({ queryKey: ['handover', handover.id] })}
        after={
          <div className={styles.commands}>
            {minutesLists.map((list) => (
              <Button
                key={list}
                onPress={() => {
                  setSize((now) => ({ ...now, [list]: now[list] + 1 }));
                }}
              >
                <Plus size={16} aria-hidden="true" /> {t(`handover.form.add.${list}`)}
              </Button>
            ))}
          </div>
        }
      />
    </div>
  );
}
