import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierDetails } from '../../api/dossiers';
import { Button } from '../../components/button/Button';
import { Banner } from '../../components/notice/Banner';
import { organisationsQuery } from '../../state/queries';
import { CommandFormView } from '../commands/CommandFormView';
import styles from '../page.module.css';
import { dossierFormOf, nextCommands, type NextCommand } from './dossierForms';

/** What the reader may do with the dossier now, and the form for it. */
export function NextStep({ dossier }: { dossier: DossierDetails }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<NextCommand | null>(null);
  const [isDone, setIsDone] = useState(false);
  const { data: organisations = [] } = useQuery({ ...organisationsQuery, enabled: chosen === 'DECIDE_DOSSIER' });
  const allowed = nextCommands.filter((command) => dossier.allowedCommands.includes(command));

  // The form outlives a change of the dossier behind it: what was typed is kept until it is sent or left.
  if (chosen !== null) {
    const form = dossierFormOf(chosen, t, dossier, organisations);
    return (
      <CommandFormView
        key={chosen}
        idPrefix={`dossier-${chosen.toLowerCase().replaceAll('_', '-')}`}
        title={t(`command.${chosen}.title`)}
        submitLabel={t(`command.${chosen}.submit`)}
        form={form}
        send={(reading, idempotencyKey) =>
          form.send(
            {
              idempotencyKey,
              dossierId: dossier.id,
              expectedVersion: dossier.version,
              effectiveOn: reading.day('effectiveOn'),
            },
            reading,
          )
        }
        onDone={() => {
          void queries.invalidateQueries().then(() => {
            setChosen(null);
            setIsDone(true);
          });
        }}
        onCancel={() => {
          setChosen(null);
        }}
        onReload={() => queries.invalidateQueries()}
      />
    );
  }

  return (
    <div className={styles.next}>
      <h2>{t('dossier.next')}</h2>
      {isDone && (
        <Banner tone="good" takesFocus>
          {t('dossier.done', { status: t(`enum.dossierStatus.${dossier.status}`) })}
        </Banner>
      )}
      {allowed.length === 0 && <p className={styles.soft}>{t('dossier.nextNone')}</p>}
      <div className={styles.commands}>
        {allowed.map((command, index) => (
          <Button
            key={command}
            kind={index === 0 ? 'primary' : 'secondary'}
            onPress={() => {
              setIsDone(false);
              setChosen(command);
            }}
          >
            {t(`command.${command}.title`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
