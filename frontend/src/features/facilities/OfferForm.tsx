import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dossierCommands } from '../../api/dossierCommands';
import type { FacilityDetails } from '../../api/facility';
import { CommandFormView } from '../commands/CommandFormView';
import { effectiveOnField } from '../commands/effectiveOnField';
import styles from './facilityPanel.module.css';
import { SentNotice, type SentDossier } from './SentNotice';

interface Props {
  facility: FacilityDetails;
  onClose: () => void;
}

/** Offers a facility that one's own organisation holds and no longer needs; ends with the number of the dossier. */
export function OfferForm({ facility, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [sent, setSent] = useState<SentDossier | null>(null);
  if (sent !== null) {
    return <SentNotice title={t('request.doneTitle')} sent={sent} onClose={onClose} />;
  }
  return (
    <div className={styles.section}>
      <CommandFormView
        idPrefix="offer"
        title={t('offer.title')}
        submitLabel={t('request.submit')}
        form={{
          fields: [
            {
              name: 'justification',
              kind: 'lines',
              label: t('offer.justification'),
              hint: t('offer.justificationHint'),
              isRequired: true,
            },
            effectiveOnField(t),
          ],
          paper: { kind: 'OFFICIAL_LETTER', isRequired: true },
        }}
        send={(reading, idempotencyKey) =>
          dossierCommands.SUBMIT_OFFER({
            idempotencyKey,
            facilityIds: [facility.id],
            justification: reading.text('justification'),
            effectiveOn: reading.day('effectiveOn'),
            paper: reading.requiredPaper(),
          })
        }
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
