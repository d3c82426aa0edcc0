import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { acceptImport, cancelImport, shownRows, undoImport, type ImportRun } from '../../api/imports';
import { Button } from '../../components/button/Button';
import { DataTable, type TableColumn } from '../../components/dataTable/DataTable';
import { Banner } from '../../components/notice/Banner';
import { Notice } from '../../components/notice/Notice';
import { ApiError } from '../../shared/errors';
import { formatDate, formatMoment, formatNumber } from '../../shared/format';
import { importQuery } from '../../state/importQueries';
import { useAccount } from '../access/AccountContext';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { usePageTitle } from '../shell/usePageTitle';
import { importableKinds } from './importableKinds';
import styles from './imports.module.css';

type RefusedRow = ImportRun['refusedRows'][number];

/** One file on its way into the register: what the check found, and the next step. */
export function ImportPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: run, error, refetch } = useQuery(importQuery(id));
  usePageTitle(run?.fileName ?? t('nav.imports'));
  if (error) {
    return <LoadFailed error={error} onRetry={refetch} />;
  }
  if (run === undefined) {
    return <p className={page.soft}>{t('shell.loading')}</p>;
  }
  if (run === null) {
    return (
      <Notice isHeading title={t('imports.notFound')}>
        {t('imports.notFoundText')}
      </Notice>
    );
  }
  return (
    <div className={page.page}>
      <Link href="/imports" className={page.back}>
        {t('nav.imports')}
      </Link>
      <header className={page.titleLine}>
        <h1>{run.fileName}</h1>
        <span className={page.tag} role="status">
          {t(`imports.status.${run.status}`)}
        </span>
      </header>
      <p className={styles.about}>
        {t('imports.about', {
          kind: t(`imports.kind.${run.kind}`),
          account: run.account,
          moment: formatMoment(run.requestedAt),
          day: formatDate(run.effectiveOn),
        })}
      </p>
      <div className={page.stack}>
        {run.reason !== null && <Banner tone="bad">{run.reason}</Banner>}
        {run.isRunning && <Working run={run} />}
        {run.figures && <Found run={run} figures={run.figures} />}
        <Steps key={run.version} run={run} />
        {run.refusedRows.length > 0 && <Refused run={run} />}
      </div>
    </div>
  );
}

function Working({ run: { progress, status } }: { run: ImportRun }) {
  const { t } = useTranslation();
  const rows = progress && progress.isStoring === (status === 'STORING') ? progress.rows : 0;
  const of = progress?.of ?? null;
  const text =
    of === null
      ? t('imports.rowsDone', { rows: formatNumber(rows) })
      : t('imports.rowsDoneOf', { rows: formatNumber(rows), of: formatNumber(of) });
  return (
    <section className={page.card} aria-label={t(`imports.status.${status}`)}>
      <p>{text}</p>
      <progress
        className={styles.bar}
        aria-label={t(`imports.status.${status}`)}
        {...(of === null ? {} : { value: rows, max: of })}
      />
      <p className={styles.soft}>{t('imports.mayLeave')}</p>
    </section>
  );
}

function Found({ run, figures }: { run: ImportRun; figures: NonNullable<ImportRun['figures']> }) {
  const { t } = useTranslation();
  const isStored = run.status !== 'CHECKED' && run.status !== 'STORING';
  return (
    <section className={page.card} aria-labelledby="imports-found">
      <h2 id="imports-found">{t(isStored ? 'imports.stored' : 'imports.found')}</h2>
      <dl className={styles.figures}>
        {(['added', 'changed', 'unchanged', 'refused'] as const).map((figure) => (
          <div key={figure}>
            <dt>{t(`imports.${figure}`)}</dt>
            <dd>{formatNumber(figures[figure])}</dd>
          </div>
        ))}
      </dl>
      {run.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {run.status === 'UNDONE' && <p>{t('imports.undone', { ended: run.ended, kept: run.kept })}</p>}
    </section>
  );
}

function Steps({ run }: { run: ImportRun }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const mayImport = importableKinds(useAccount().commands).includes(run.kind);
  const key = useRef(crypto.randomUUID());
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isPartial = (run.figures?.refused ?? 0) > 0;
  const base = () => ({ idempotencyKey: key.current, importId: run.id, expectedVersion: run.version });

  async function give(command: () => ReturnType<typeof acceptImport>) {
    setSending(true);
    setProblem(null);
    try {
      const result = await command();
      if (!result.ok) {
        setProblem(result.errors.map(({ message }) => message).join(' '));
        key.current = crypto.randomUUID();
      }
      await queries.invalidateQueries({ queryKey: ['imports'] });
    } catch (error) {
      setProblem(error instanceof ApiError && error.message !== '' ? error.message : t('error.network'));
    } finally {
      setSending(false);
    }
  }

  if (!mayImport || !(run.canAccept || run.canCancel || run.canUndo)) {
    return null;
  }
  return (
    <section className={page.card} aria-label={t('imports.steps')}>
      {run.status === 'CHECKED' && (
        <p>{t(run.canAccept ? (isPartial ? 'imports.acceptPartText' : 'imports.acceptText') : 'imports.nothingNew')}</p>
      )}
      {problem !== null && <Banner tone="bad">{problem}</Banner>}
      <div className={styles.actions}>
        {run.canAccept && (
          <Button
            kind="primary"
            isDisabled={isSending}
            onPress={() => void give(() => acceptImport({ ...base(), isPartial, effectiveOn: null }))}
          >
            {isPartial
              ? t('imports.acceptPart', { count: (run.figures?.added ?? 0) + (run.figures?.changed ?? 0) })
              : t('imports.accept')}
          </Button>
        )}
        {run.canUndo && (
          <Button isDisabled={isSending} onPress={() => void give(() => undoImport({ ...base(), effectiveOn: null }))}>
            {t('imports.undo')}
          </Button>
        )}
        {run.canCancel && (
          <Button
            kind="quiet"
            isDisabled={isSending}
            onPress={() => void give(() => cancelImport({ ...base(), effectiveOn: null }))}
          >
            {t('imports.cancel')}
          </Button>
        )}
      </div>
    </section>
  );
}

function Refused({ run }: { run: ImportRun }) {
  const { t } = useTranslation();
  const total = run.figures?.refused ?? run.refusedRows.length;
  const columns: TableColumn<RefusedRow>[] = [
    { id: 'row', header: t('imports.row'), isFigure: true, cell: ({ row }) => formatNumber(row) },
    { id: 'number', header: t('imports.number'), cell: ({ number }) => number ?? '–' },
    { id: 'column', header: t('imports.heading'), cell: ({ column }) => column ?? '–' },
    { id: 'reason', header: t('imports.reason'), cell: ({ reason }) => reason },
  ];
  return (
    <section className={page.card} aria-labelledby="imports-refused">
      <h2 id="imports-refused">{t('imports.refusedRows', { count: total })}</h2>
      <p>
        {total > shownRows && `${t('imports.firstShown', { count: shownRows })} `}
        <a href={run.refusedRowsUrl} download>
          {t('imports.download')}
        </a>
      </p>
      <DataTable
        caption={t('imports.refusedRows', { count: total })}
        columns={columns}
        rows={run.refusedRows}
        idOf={({ row, reason }) => `${row} ${reason}`}
      />
    </section>
  );
}
