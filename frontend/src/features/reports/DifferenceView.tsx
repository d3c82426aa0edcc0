import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FigureDifference, RecordChange, ReportDifference, ReportTable } from '../../api/reports';
import { Button } from '../../components/button/Button';
import { formatDate, formatMoment, formatNumber } from '../../shared/format';
import page from '../page.module.css';
import { placeOfRecord } from './recordPlace';
import { measureTitle, readNumber } from './reportTable';
import styles from './reports.module.css';

interface Props {
  difference: ReportDifference;
  /** The report it is about, for the heads of its columns. */
  table: Pick<ReportTable, 'columns'>;
}

/** What differs between two reports, figure by figure, and the facts that explain it, record by record. */
export function DifferenceView({ difference, table }: Props) {
  const { t } = useTranslation();
  const { figures, records } = difference;
  if (figures.length === 0 && records.length === 0) {
    return <p className={page.soft}>{t('reports.noDifference')}</p>;
  }
  return (
    <div className={page.stack}>
      <Figures figures={figures} table={table} />
      <Records records={records} />
    </div>
  );
}

function Figures({ figures, table }: { figures: FigureDifference[]; table: Props['table'] }) {
  const { t } = useTranslation();
  const counts = figures.filter(({ columnKey }) => unitOf(table, columnKey) === 'COUNT');
  const rows = [...new Map(counts.map(({ rowKey, rowName }) => [rowKey, rowName]))]
    // The whole first.
    .sort(([left], [right]) => Number(right === '') - Number(left === ''));
  return (
    <section className={page.card} aria-labelledby="reports-figures">
      <h2 id="reports-figures">
        {t('reports.changedFigures', { count: counts.length, formatted: formatNumber(counts.length) })}
      </h2>
      {rows.map(([rowKey, rowName]) => {
        const ofRow = counts.filter((figure) => figure.rowKey === rowKey);
        return (
          <details key={rowKey} className={styles.row} open={rowKey === ''}>
            <summary>
              {rowName} <span className={styles.soft}>{formatNumber(ofRow.length)}</span>
            </summary>
            <table className={styles.compared}>
              <caption className="visually-hidden">{rowName}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('reports.what')}</th>
                  <th scope="col">{t('reports.earlier')}</th>
                  <th scope="col">{t('reports.later')}</th>
                  <th scope="col">{t('reports.entered')}</th>
                  <th scope="col">{t('reports.left')}</th>
                </tr>
              </thead>
              <tbody>
                {ofRow.map(({ columnKey, earlier, later, entered, left }) => (
                  <tr key={columnKey}>
                    <th scope="row">{measureTitle(table, columnKey)}</th>
                    <td>{earlier === null ? '–' : readNumber(earlier, 'COUNT')}</td>
                    <td>
                      <strong>{later === null ? '–' : readNumber(later, 'COUNT')}</strong>
                    </td>
                    <td>{formatNumber(entered)}</td>
                    <td>{formatNumber(left)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        );
      })}
    </section>
  );
}

const unitOf = ({ columns }: Props['table'], columnKey: string) => columns.find(({ key }) => key === columnKey)?.unit;

const shownAtFirst = 20;

function Records({ records }: { records: RecordChange[] }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(shownAtFirst);
  return (
    <section className={page.card} aria-labelledby="reports-reasons">
      <h2 id="reports-reasons">
        {t('reports.changedRecords', { count: records.length, formatted: formatNumber(records.length) })}
      </h2>
      <ul className={styles.changes}>
        {records.slice(0, shown).map(({ record, kind, reasons }) => {
          const place = placeOfRecord(record);
          const text = record.name === '' ? record.number : `${record.name} · ${record.number}`;
          return (
            <li key={`${record.noun} ${record.id}`}>
              <p>
                <span className={page.tag}>{t(`reports.kind.${kind}`)}</span>{' '}
                {place === null ? text : <Link href={place}>{text}</Link>}
              </p>
              <ol>
                {reasons.map(({ sequence, effectiveOn, recordedAt, summary }) => (
                  <li key={sequence}>
                    <time dateTime={effectiveOn}>{formatDate(effectiveOn)}</time> – {summary}{' '}
                    <span className={styles.soft}>{t('reports.recordedAt', { moment: formatMoment(recordedAt) })}</span>
                  </li>
                ))}
              </ol>
            </li>
          );
        })}
      </ul>
      {records.length > shown && (
        <div className={page.more}>
          <Button
            onPress={() => {
              setShown(shown + shownAtFirst);
            }}
          >
            {t('shell.more')}
          </Button>
        </div>
      )}
    </section>
  );
}
