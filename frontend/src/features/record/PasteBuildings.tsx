import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordBuilding } from '../../api/facilityCommands';
import type { FacilityProperty } from '../../api/facilityRecord';
import { TextField } from '../../components/field/TextField';
import { newIdempotencyKey } from '../../shared/idempotencyKey';
import type { Refusal } from '../../shared/errors';
import { fail, succeed, type Result } from '../../shared/result';
import { CommandFormView } from '../commands/CommandFormView';
import { effectiveOnField } from '../commands/effectiveOnField';
import type { FormReading } from '../commands/form';
import { buildingColumns, readPastedBuildings, type CellProblem, type PastedRow } from './pastedBuildings';
import styles from './paste.module.css';

interface Props {
  facility: { id: string; version: number };
  buildings: FacilityProperty['buildings'];
  onDone: (count: number) => void;
  onCancel: () => void;
}

/**
 * Enters rows copied from a spreadsheet as buildings, one command each: a name the facility has already is entered anew, any other is a new
 * building. What has been entered stays when a later row is refused; sending again goes on from there.
 */
export function PasteBuildings({ facility, buildings, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const pasted = useMemo(() => readPastedBuildings(text, t('record.building.name')), [text, t]);
  // Of this form's own commands, so that each is based on the one before it; null: what was loaded.
  const version = useRef<number | null>(null);
  const entered = useRef(new Set<string>());
  const keys = useRef(new Map<string, string>());

  const sentence = ({ line, column, kind, typed }: CellProblem) =>
    t('record.paste.cell', {
      line,
      column: column === null ? t('record.paste.behind') : t(`record.building.${column}`),
      problem: t(`record.paste.problem.${kind}`, { typed }),
    });

  const presentOf = (name: string) => buildings.filter((building) => building.name === name);

  async function send(reading: FormReading): Promise<Result<number, Refusal>> {
    const refusal = (message: string): Refusal => ({ code: 'PASTE', message, field: null });
    const doubtful = pasted.rows.filter(({ cells: [name = ''] }) => presentOf(name).length > 1);
    const problems = [
      ...pasted.problems.map(sentence),
      ...doubtful.map(({ line, cells: [name = ''] }) => t('record.paste.doubtful', { line, name })),
    ];
    if (pasted.rows.length === 0 || problems.length > 0) {
      return fail((problems.length > 0 ? problems : [t('record.paste.empty')]).map(refusal));
    }
    for (const row of pasted.rows) {
      const errors = entered.current.has(row.text) ? [] : await enter(row, reading);
      if (errors.length > 0) {
        void queries.invalidateQueries();
        return fail(
          errors.map(({ message, ...rest }) => ({
            ...rest,
            field: null,
            message: t(entered.current.size === 0 ? 'record.paste.firstRow' : 'record.paste.row', {
              line: row.line,
              message,
            }),
          })),
        );
      }
    }
    return succeed(pasted.rows.length);
  }

  async function enter({ facts, text: rowText }: PastedRow, reading: FormReading): Promise<Refusal[]> {
    if (facts === null) {
      return [];
    }
    const [present] = presentOf(facts.name);
    const about = { ...reading.typed, rowText };
    const keyOf = JSON.stringify(about);
    const idempotencyKey = keys.current.get(keyOf) ?? newIdempotencyKey();
    keys.current.set(keyOf, idempotencyKey);
    const result = await recordBuilding({
      idempotencyKey,
      facilityId: facility.id,
      expectedVersion: version.current ?? facility.version,
      ...facts,
      // The table has no column for it; entering anew must not take it away.
      condition: present?.condition ?? null,
      buildingId: present?.id ?? null,
      paper: reading.paper(),
      effectiveOn: reading.day('effectiveOn'),
    });
    if (!result.ok) {
      return result.errors;
    }
    version.current = result.value.version;
    entered.current.add(rowText);
    return [];
  }

  return (
    <CommandFormView
      idPrefix="paste-buildings"
      title={t('record.paste.title')}
      submitLabel={t('record.paste.submit', { count: pasted.rows.length })}
      form={{
        fields: [effectiveOnField(t)],
        paper: { kind: 'OTHER', isRequired: false },
      }}
      send={send}
      onDone={(count) => {
        void queries.invalidateQueries();
        onDone(count);
      }}
      onCancel={onCancel}
      onReload={() => {
        version.current = null;
        return queries.invalidateQueries();
      }}
    >
      <p className={styles.soft}>
        {t('record.paste.columns', { columns: buildingColumns.map((id) => t(`record.building.${id}`)).join(' · ') })}
      </p>
      <TextField
        id="paste-buildings-text"
        label={t('record.paste.text')}
        hint={t('record.paste.textHint')}
        value={text}
        onChange={setText}
        lines={5}
      />
      <p role="status" className={styles.soft}>
        {text.trim() !== '' && t('record.paste.read', { rows: pasted.rows.length, problems: pasted.problems.length })}
        {pasted.headingLine !== null && ` ${t('record.paste.heading', { line: pasted.headingLine })}`}
      </p>
      {pasted.rows.length > 0 && (
        <PastedTable
          rows={pasted.rows}
          problems={pasted.problems}
          sentence={sentence}
          isPresent={(name) => presentOf(name).length > 0}
        />
      )}
    </CommandFormView>
  );
}

interface TableProps {
  rows: PastedRow[];
  problems: CellProblem[];
  sentence: (problem: CellProblem) => string;
  isPresent: (name: string) => boolean;
}

function PastedTable({ rows, problems, sentence, isPresent }: TableProps) {
  const { t } = useTranslation();
  const of = (line: number) => problems.filter((problem) => problem.line === line);
  return (
    <div className={styles.scroller} role="region" aria-label={t('record.paste.preview')} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('record.paste.preview')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('record.paste.line')}</th>
            <th scope="col">{t('record.paste.effect')}</th>
            {buildingColumns.map((id) => (
              <th key={id} scope="col">
                {t(`record.building.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells, facts }) => (
            <tr key={line}>
              <td>{line}</td>
              <td>
                {facts === null ? (
                  <ul className={styles.problems}>
                    {of(line).map((problem) => (
                      <li key={`${problem.column} ${problem.kind}`}>{sentence(problem)}</li>
                    ))}
                  </ul>
                ) : (
                  t(isPresent(facts.name) ? 'record.paste.anew' : 'record.paste.new')
                )}
              </td>
              {buildingColumns.map((id, index) => (
                <td key={id} data-problem={of(line).some(({ column }) => column === id)}>
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
