import { useQueryClient } from '@tanstack/react-query';
import { Globe, Lock, Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setFacilitySensitivity, type Sensitivity } from '../../api/facilityCommands';
import type { FacilityOverview } from '../../api/facilityRecord';
import { Button } from '../../components/button/Button';
import { useAccount } from '../access/AccountContext';
import { CommandFormView } from '../commands/CommandFormView';
import { effectiveOnField } from '../commands/effectiveOnField';
import styles from './record.module.css';

const levels: readonly Sensitivity[] = ['PUBLIC', 'INTERNAL', 'RESTRICTED'];
const icons = { PUBLIC: Globe, INTERNAL: Users, RESTRICTED: Lock };

interface Props {
  id: string;
  overview: FacilityOverview;
}

/** How far what is known of the facility may go, with the way to change it for those who may. */
export function SensitivityCard({ id, overview: { version, sensitivity } }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const mayChange = useAccount().commands.includes('SET_FACILITY_SENSITIVITY');
  const [isChanging, setIsChanging] = useState(false);
  const Icon = icons[sensitivity];
  return (
    <section className={styles.sensitivity} aria-labelledby="record-sensitivity">
      <h2 id="record-sensitivity">{t('record.sensitivity')}</h2>
      <p>
        <span className={styles.level} data-level={sensitivity}>
          <Icon size={16} aria-hidden="true" />
          {t(`record.sensitivityOf.${sensitivity}`)}
        </span>{' '}
        <span className={styles.soft}>{t(`record.sensitivityMeans.${sensitivity}`)}</span>
      </p>
      {mayChange && !isChanging && (
        <Button
          onPress={() => {
            setIsChanging(true);
          }}
        >
          {t('record.changeSensitivity')}
        </Button>
      )}
      {mayChange && isChanging && (
        <CommandFormView
          idPrefix="sensitivity"
          title={t('record.changeSensitivity')}
          submitLabel={t('record.saveSensitivity')}
          form={{
            fields: [
              {
                name: 'sensitivity',
                kind: 'choice',
                label: t('record.sensitivity'),
                isRequired: true,
                choices: levels
                  .filter((level) => level !== sensitivity)
                  .map((level) => ({ id: level, text: t(`record.sensitivityOf.${level}`) })),
              },
              { name: 'reason', kind: 'lines', label: t('command.field.reason'), isRequired: true },
              effectiveOnField(t),
            ],
            paper: { kind: 'DECISION', isRequired: false },
          }}
          send={(reading, idempotencyKey) =>
            setFacilitySensitivity({
              idempotencyKey,
              facilityId: id,
              expectedVersion: version,
              sensitivity: levels.find((level) => level === reading.text('sensitivity')) ?? sensitivity,
              reason: reading.text('reason'),
              paper: reading.paper(),
              effectiveOn: reading.day('effectiveOn'),
            })
          }
          onDone={() => {
            setIsChanging(false);
            void queries.invalidateQueries();
          }}
          onCancel={() => {
            setIsChanging(false);
          }}
          onReload={() => queries.invalidateQueries()}
        />
      )}
    </section>
  );
}
