import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { startImport, type ImportKind, type UploadedFile } from '../../api/imports';
import { Button } from '../../components/button/Button';
import { SelectField } from '../../components/field/SelectField';
import { TextField } from '../../components/field/TextField';
import { Banner } from '../../components/notice/Banner';
import { ApiError, type Refusal } from '../../shared/errors';
import { formatBytes } from '../../shared/format';
import { parseDate } from '../../shared/parse';
import { importMappingsQuery } from '../../state/importQueries';
import page from '../page.module.css';
import { coordinateSystems } from './coordinateSystems';
import styles from './imports.module.css';

interface Props {
  kind: ImportKind;
  file: UploadedFile;
  onStarted: (id: string) => unknown;
}

/** The first rows of a file, what its columns mean, and what the server has to know to check it. */
export function MappingForm({ kind, file, onStarted }: Props) {
  const { t } = useTranslation();
  const { headings, rows, columns, notes, problem, srid: found } = file.preview;
  const [mapping, setMapping] = useState(file.preview.mapping);
  const [srid, setSrid] = useState(found === undefined ? '' : String(found));
  const [day, setDay] = useState('');
  const [layer, setLayer] = useState('');
  const [mappingName, setMappingName] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const [isSending, setSending] = useState(false);
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  const isWrongDay = day !== '' && parseDate(day) === null;
  const { data: kept = [] } = useQuery({ ...importMappingsQuery, enabled: columns.length > 0 });

  async function start() {
    if (isWrongDay) {
      return;
    }
    setSending(true);
    try {
      const result = await startImport({
        idempotencyKey: key,
        kind,
        fileId: file.fileId,
        layer: layer.trim() === '' ? null : layer,
        srid: srid === '' || Number(srid) === found ? null : Number(srid),
        headings: Object.entries(mapping)
          .filter(([column, heading]) => heading !== '' && heading !== file.preview.mapping[column])
          .map(([column, heading]) => ({ column, heading })),
        mappingName: mappingName.trim() === '' ? null : mappingName,
        effectiveOn: parseDate(day),
      });
      if (result.ok) {
        await onStarted(result.value.id);
      } else {
        setRefusals(result.errors);
      }
    } catch (error) {
      const message = error instanceof ApiError && error.message !== '' ? error.message : t('error.network');
      setRefusals([{ code: 'FAILED', message, field: null }]);
    } finally {
      setSending(false);
    }
  }

  return (
    <section className={page.card} aria-labelledby="imports-understood">
      <h2 id="imports-understood">{t('imports.understood')}</h2>
      <p className={styles.soft}>
        {file.fileName} · {formatBytes(file.sizeBytes)}
      </p>
      {problem !== undefined && <Banner tone="notice">{problem}</Banner>}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {headings.length > 0 && (
        <div className={styles.scroll} role="group" aria-label={t('imports.firstRows')} tabIndex={0}>
          <table className={styles.preview}>
            <caption className="visually-hidden">{t('imports.firstRows')}</caption>
            <thead>
              <tr>
                {headings.map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={headings[column]}>{cell ?? ''}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        {kept.length > 0 && (
          <SelectField
            id="imports-kept"
            label={t('imports.keptMapping')}
            isOptional
            value=""
            choices={kept.map(({ name }) => ({ id: name, text: name }))}
            onChange={(chosen) => {
              const named = kept.find(({ name }) => name === chosen)?.headings ?? [];
              const known = named.filter(({ heading }) => headings.includes(heading));
              setMapping((now) => ({ ...now, ...Object.fromEntries(known.map((one) => [one.column, one.heading])) }));
            }}
          />
        )}
        {columns.length > 0 && headings.length > 0 && (
          <fieldset>
            <legend>{t('imports.columns')}</legend>
            <div className={styles.columns}>
              {columns.map((column) => (
                <SelectField
                  key={column}
                  id={`imports-column-${column}`}
                  label={t(`imports.column.${column}`, { defaultValue: column })}
                  value={mapping[column] ?? ''}
                  choices={headings.map((heading) => ({ id: heading, text: heading }))}
                  onChange={(heading) => {
                    setMapping((now) => ({ ...now, [column]: heading }));
                  }}
                />
              ))}
            </div>
          </fieldset>
        )}
        {/\.gpkg$/i.test(file.fileName) && (
          <TextField
            id="imports-layer"
            label={t('imports.layer')}
            hint={t('imports.layerHint')}
            isOptional
            value={layer}
            onChange={setLayer}
          />
        )}
        {kind !== 'CROSSWALK' && (
          <SelectField
            id="imports-srid"
            label={t('imports.system')}
            hint={t('imports.systemHint')}
            value={srid}
            choices={coordinateSystems.map(({ srid: number, meridian }) => ({
              id: String(number),
              text: meridian === null ? t('imports.wgs84') : t('imports.vn2000', { meridian, srid: number }),
            }))}
            onChange={setSrid}
          />
        )}
        {kind !== 'CROSSWALK' && (
          <TextField
            id="imports-day"
            label={t('imports.effectiveOn')}
            hint={t('imports.effectiveOnHint')}
            error={isWrongDay ? t('imports.wrongDay') : undefined}
            isOptional
            characters={10}
            value={day}
            onChange={setDay}
          />
        )}
        {columns.length > 0 && (
          <TextField
            id="imports-mapping-name"
            label={t('imports.mappingName')}
            hint={t('imports.mappingNameHint')}
            isOptional
            value={mappingName}
            onChange={setMappingName}
          />
        )}
        {refusals.map(({ code, message }) => (
          <Banner key={code} tone="bad">
            {message}
          </Banner>
        ))}
        <div>
          <Button kind="primary" type="submit" isDisabled={isSending}>
            {t('imports.check')}
          </Button>
        </div>
      </form>
    </section>
  );
}
