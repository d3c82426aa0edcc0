import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordBoundary } from '../../api/facilityCommands';
import type { FacilityDetails } from '../../api/facility';
import { SelectField } from '../../components/field/SelectField';
import { TextField } from '../../components/field/TextField';
import { ApiError } from '../../shared/errors';
import { formatArea, formatQuantity } from '../../shared/format';
import { fail } from '../../shared/result';
import { surveyPreviewQuery, surveyZonesQuery } from '../../state/measurementQueries';
import { CommandFormView } from '../commands/CommandFormView';
import { effectiveOnField } from '../commands/effectiveOnField';
import { OutlineShape } from './OutlineShape';
import styles from './paste.module.css';

interface Props {
  facility: FacilityDetails;
  communeId: string;
  onDone: () => void;
  onCancel: () => void;
}

const none = 'none';

/** Records the outline of the land from a pasted table of points. The server reads and places them; the shape is shown before anything is kept. */
export function PasteOutline({ facility, communeId, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [zone, setZone] = useState(none);
  const { data: zones = [] } = useQuery(surveyZonesQuery);
  const {
    data: survey,
    error,
    isFetching,
  } = useQuery(surveyPreviewQuery(text.trim(), zone === none ? null : Number(zone), communeId));
  const refused = error && (error instanceof ApiError ? error.message : t('error.network'));

  return (
    <CommandFormView
      idPrefix="paste-outline"
      title={t('record.outline.title')}
      submitLabel={t('record.outline.submit')}
      form={{
        fields: [effectiveOnField(t)],
        paper: { kind: 'OTHER', isRequired: false },
      }}
      send={async (reading, idempotencyKey) =>
        survey?.outline == null
          ? fail([
              {
                code: 'NO_OUTLINE',
                message: refused ?? survey?.problem ?? t(isFetching ? 'record.outline.reading' : 'record.outline.none'),
                field: null,
              },
            ])
          : recordBoundary({
              idempotencyKey,
              facilityId: facility.id,
              expectedVersion: facility.version,
              boundary: survey.outline,
              paper: reading.paper(),
              effectiveOn: reading.day('effectiveOn'),
            })
      }
      onDone={() => {
        void queries.invalidateQueries();
        onDone();
      }}
      onCancel={onCancel}
      onReload={() => queries.invalidateQueries()}
    >
      <SelectField
        id="paste-outline-zone"
        label={t('record.outline.zone')}
        hint={t('record.outline.zoneHint')}
        value={zone}
        onChange={setZone}
        choices={[
          { id: none, text: t('record.outline.noZone') },
          ...zones.map(({ epsg, name }) => ({ id: String(epsg), text: name })),
        ]}
      />
      <TextField
        id="paste-outline-text"
        label={t('record.outline.text')}
        hint={t('record.outline.textHint')}
        value={text}
        onChange={setText}
        error={refused ?? survey?.problem ?? undefined}
        lines={6}
      />
      <div role="status" className={styles.found}>
        {survey && (
          <>
            <OutlineShape points={survey.points} isOutline={survey.outline !== null} />
            <dl className={styles.facts}>
              <dt>{t('record.outline.points')}</dt>
              <dd>{survey.points.length}</dd>
              <dt>{t('record.outline.inZone')}</dt>
              <dd>{survey.zone.name}</dd>
              <dt>{t('record.outline.area')}</dt>
              <dd>{survey.areaM2 === null ? t('facility.noFigure') : formatArea(survey.areaM2)}</dd>
              <dt>{t('record.outline.perimeter')}</dt>
              <dd>{survey.perimeterM === null ? t('facility.noFigure') : `${formatQuantity(survey.perimeterM)} m`}</dd>
              <dt>{t('record.outline.registered')}</dt>
              <dd>{facility.landAreaM2 === null ? t('facility.noFigure') : formatArea(facility.landAreaM2)}</dd>
            </dl>
          </>
        )}
      </div>
    </CommandFormView>
  );
}
