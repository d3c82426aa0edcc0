import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierDetails } from '../../api/dossiers';
import { Button } from '../../components/button/Button';
import { Banner } from '../../components/notice/Banner';
import { acceptedPairingsQuery } from '../../state/dossierQueries';
import { organisationsQuery } from '../../state/queries';
import { CommandFormView } from '../commands/CommandFormView';
import page from '../page.module.css';
import { dossierFormOf, nextCommands, sideCommands, waysAside, type NextCommand } from './dossierForms';

const needOrganisations: ReadonlySet<NextCommand> = new Set(['DECIDE_DOSSIER', 'ASK_FOR_OPINION']);

/** What the reader may do with the dossier now, and the form for it. */
export function NextStep({ dossier }: { dossier: DossierDetails }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<NextCommand | null>(null);
  const [done, setDone] = useState<NextCommand | null>(null);
  const isDeciding = chosen === 'DECIDE_DOSSIER';
  const { data: organisations = [] } = useQuery({
    ...organisationsQuery,
    enabled: chosen !== null && needOrganisations.has(chosen),
  });
  // A form is filled in when it opens: what fills it in has been asked for by then. Asking again must not close the form.
  const pairings = useQuery({ ...acceptedPairingsQuery(dossier.id), enabled: isDeciding });
  const allowed = nextCommands.filter((command) => dossier.allowedCommands.includes(command));

  if (isDeciding && !pairings.isFetched) {
    return <p className={page.soft}>{t('shell.loading')}</p>;
  }

  // The form outlives a change of the dossier behind it: what was typed is kept until it is sent or left.
  if (chosen !== null) {
    const form = dossierFormOf(chosen, t, dossier, { organisations, pairing: pairings.data?.[0] ?? null });
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
            setDone(chosen);
            setChosen(null);
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
    <div className={page.next}>
      <h2>{t('dossier.next')}</h2>
      {done !== null && (
        <Banner tone="good" takesFocus>
          {sideCommands.has(done)
            ? t('dossier.recorded', { step: t(`command.${done}.title`) })
            : t('dossier.done', { status: t(`enum.dossierStatus.${dossier.status}`) })}
        </Banner>
      )}
      {allowed.length === 0 && <p className={page.soft}>{t('dossier.nextNone')}</p>}
      <div className={page.commands}>
        {allowed.map((command, index) => (
          <Button
            key={command}
            kind={index === 0 && !waysAside.has(command) ? 'primary' : 'secondary'}
            onPress={() => {
              setDone(null);
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
