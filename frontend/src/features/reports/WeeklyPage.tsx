import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Download, Snowflake } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { freezeReport, reportCodes, reportExport, type ReportTable } from '../../api/reports';
import { Button } from '../../components/button/Button';
import { SelectField } from '../../components/field/SelectField';
import { Banner } from '../../components/notice/Banner';
import { formatDate, formatMoment } from '../../shared/format';
import { reportQuery } from '../../state/reportQueries';
import { useAccount } from '../access/AccountContext';
import { CommandFormView } from '../commands/CommandFormView';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { ReportDates } from './ReportDates';
import { ReportsFrame } from './ReportsFrame';
import { ReportTableView } from './ReportTableView';
import styles from './reports.module.css';
import { useReports } from './useReports';

/** A report as it is sent every week: looked at, exported, frozen. */
export function WeeklyPage() {
  const { t } = useTranslation();
  const { provinceCode, params, dates, asOf, show } = useReports();
  const mayFreeze = useAccount().commands.includes('FREEZE_REPORT');
  const [isFreezing, setIsFreezing] = useState(false);
  const [frozen, setFrozen] = useState<{ id: string; sha256: string } | null>(null);
  const code = reportCodes.find((one) => one === params.get('code')) ?? 'PROGRESS_BY_COMMUNE';
  const { data, error, refetch } = useQuery({
    ...reportQuery(code, provinceCode, asOf),
    enabled: provinceCode !== '',
  });
  return (
    <ReportsFrame part="weekly" dates={dates}>
      <ReportDates dates={dates} before={null} onShow={show} />
      <div className={styles.choose} data-print="none">
        <SelectField
          id="reports-code"
          label={t('reports.report')}
          value={code}
          choices={reportCodes.map((id) => ({ id, text: t(`reports.code.${id}`) }))}
          onChange={(chosen) => {
            setIsFreezing(false);
            setFrozen(null);
            show({}, { code: chosen });
          }}
        />
        <div className={page.commands}>
          <a className={styles.export} href={reportExport(code, provinceCode, asOf)} download>
            <Download size={16} aria-hidden="true" /> {t('reports.export')}
          </a>
          {mayFreeze && !isFreezing && (
            <Button
              kind="primary"
              onPress={() => {
                setFrozen(null);
                setIsFreezing(true);
              }}
            >
              <Snowflake size={16} aria-hidden="true" /> {t('reports.freeze')}
            </Button>
          )}
        </div>
      </div>
      {frozen && (
        <Banner
          tone="good"
          takesFocus
          title={t('reports.frozen')}
          action={<Link href={`/reports/frozen/${frozen.id}`}>{t('reports.openFrozen')}</Link>}
        >
          <span className={styles.hash}>SHA-256 {frozen.sha256}</span>
        </Banner>
      )}
      {isFreezing && (
        <FreezeForm
          key={code}
          code={code}
          provinceCode={provinceCode}
          asOf={asOf}
          onClose={() => {
            setIsFreezing(false);
          }}
          onFrozen={(snapshot) => {
            setIsFreezing(false);
            setFrozen(snapshot);
          }}
        />
      )}
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {data ? <Report table={data} /> : !error && <p className={page.soft}>{t('shell.loading')}</p>}
    </ReportsFrame>
  );
}

function Report({ table }: { table: ReportTable }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="reports-title" className={styles.report}>
      <h2 id="reports-title">
        {t('reports.form', { form: table.form })}: {table.title}
      </h2>
      <p className={styles.soft}>
        {t('reports.heading', { date: formatDate(table.effectiveAt), moment: formatMoment(table.recordedAt) })}
      </p>
      <ReportTableView table={table} />
    </section>
  );
}

interface FreezeProps extends Pick<Parameters<typeof freezeReport>[0], 'code' | 'provinceCode'> {
  asOf: ReturnType<typeof useReports>['asOf'];
  onClose: () => void;
  onFrozen: (snapshot: { id: string; sha256: string }) => void;
}

function FreezeForm({ code, provinceCode, asOf, onClose, onFrozen }: FreezeProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return (
    <section className={styles.freeze}>
      <CommandFormView
        idPrefix="freeze-report"
        title={t('reports.freezeTitle', { report: t(`reports.code.${code}`) })}
        submitLabel={t('reports.freeze')}
        form={{
          fields: [
            {
              name: 'note',
              kind: 'lines',
              label: t('reports.note'),
              hint: t('reports.noteHint'),
              isRequired: false,
            },
          ],
          paper: { kind: 'OFFICIAL_LETTER', isRequired: false },
        }}
        send={(reading, idempotencyKey) =>
          freezeReport({
            idempotencyKey,
            code,
            provinceCode,
            ...asOf,
            note: reading.optionalText('note'),
            paper: reading.paper(),
          })
        }
        onDone={(snapshot) => {
          void queries.invalidateQueries({ queryKey: ['reports', 'snapshots'] });
          onFrozen(snapshot);
        }}
        onCancel={onClose}
        onReload={() => queries.invalidateQueries({ queryKey: ['reports'] })}
      />
    </section>
  );
}
