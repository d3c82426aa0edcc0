import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dossierCommands } from '../../api/dossierCommands';
import type { FacilityDetails } from '../../api/facility';
import { intendedUses, type IntendedUse } from '../../api/vocabulary';
import { CommandFormView } from '../commands/CommandFormView';
import { effectiveOnField } from '../commands/effectiveOnField';
import type { FormReading } from '../commands/form';
import styles from './facilityPanel.module.css';
import { SentNotice, type SentDossier } from './SentNotice';

interface Props {
  facility: FacilityDetails;
  onClose: () => void;
}

/** Asks for a facility on behalf of one's own organisation; ends with the number of the dossier. */
export function RequestForm({ facility, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [sent, setSent] = useState<SentDossier | null>(null);

  if (sent !== null) {
    return <SentNotice title={t('request.doneTitle')} sent={sent} onClose={onClose} />;
  }

  const send = (reading: FormReading, idempotencyKey: string) =>
    dossierCommands.SUBMIT_REQUEST({
      idempotencyKey,
      facilityId: facility.id,
      intendedUse: reading.text('intendedUse') as IntendedUse,
      justification: reading.text('justification'),
      areaNeededM2: reading.figure('areaNeededM2'),
      headcount: reading.figure('headcount'),
      effectiveOn: reading.day('effectiveOn'),
      paper: reading.requiredPaper(),
    });

  return (
    <div className={styles.section}>
      <CommandFormView
        idPrefix="request"
        title={t('request.title')}
        submitLabel={t('request.submit')}
        form={{
          fields: [
            {
              name: 'intendedUse',
              kind: 'choice',
              label: t('request.intendedUse'),
              isRequired: true,
              choices: intendedUses.map((id) => ({ id, text: t(`enum.intendedUse.${id}`) })),
            },
            {
              name: 'justification',
              kind: 'lines',
              label: t('request.justification'),
              hint: t('request.justificationHint'),
              isRequired: true,
            },
            {
              name: 'areaNeededM2',
              kind: 'figure',
              label: t('request.areaNeeded'),
              hint: t('request.areaNeededHint'),
              isRequired: false,
            },
            {
              name: 'headcount',
              kind: 'figure',
              label: t('request.headcount'),
              hint: t('request.headcountHint'),
              isRequired: false,
            },
            effectiveOnField(t),
          ],
          paper: { kind: 'OFFICIAL_LETTER', isRequired: true },
        }}
        send={send}
        onDone={(dossier) => {
          setSent(dossier);
          void queries.invalidateQueries();
        }}
        onCancel={onClose}
        onReload={() => queries.invalidateQueries()}
      />
    </div>
  );
}
