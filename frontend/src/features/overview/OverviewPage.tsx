import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';
import { useLocation, useSearch } from 'wouter';
import { Button } from '../../components/button/Button';
import { TextField } from '../../components/field/TextField';
import { Banner } from '../../components/notice/Banner';
import { Notice } from '../../components/notice/Notice';
import { formatDate } from '../../shared/format';
import { parseDate } from '../../shared/parse';
import { configQuery, summaryQuery } from '../../state/queries';
import styles from '../page.module.css';
import { usePageTitle } from '../shell/usePageTitle';
import { SummaryView } from './SummaryView';
import overview from './overview.module.css';

/** The province in figures, at any date and as known on any day. */
export function OverviewPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const params = new URLSearchParams(useSearch());
  const effectiveAt = parseDate(params.get('date') ?? '');
  const knownOn = parseDate(params.get('known') ?? '');
  const { data: config } = useQuery(configQuery);
  const {
    data: summary,
    error,
    refetch,
  } = useQuery({
    ...summaryQuery(config?.provinceCode ?? '', effectiveAt, knownOn && endOfDay(knownOn)),
    enabled: config !== undefined,
  });
  usePageTitle(t('overview.title'));

  function show(date: string | null, known: string | null) {
    const query = new URLSearchParams({ ...(date && { date }), ...(known && { known }) }).toString();
    navigate(query === '' ? '/overview' : `/overview?${query}`);
  }

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('overview.title')}</h1>
      </header>
      <DateForm
        key={`${effectiveAt ?? ''} ${knownOn ?? ''}`}
        effectiveAt={effectiveAt}
        knownOn={knownOn}
        onShow={show}
      />
      {(effectiveAt !== null || knownOn !== null) && (
        <div className={overview.past}>
          <Banner
            tone="notice"
            action={
              <Button
                onPress={() => {
                  show(null, null);
                }}
              >
                {t('overview.today')}
              </Button>
            }
          >
            {summary && t('overview.pastDate', { date: formatDate(summary.effectiveAt) })}
          </Banner>
        </div>
      )}
      {error && (
        <Notice title={t('error.load')} action={<Button onPress={() => void refetch()}>{t('shell.retry')}</Button>}>
          {error.message}
        </Notice>
      )}
      {summary ? <SummaryView summary={summary} /> : !error && <p className={styles.soft}>{t('shell.loading')}</p>}
    </div>
  );
}

interface DateFormProps {
  effectiveAt: string | null;
  knownOn: string | null;
  onShow: (effectiveAt: string | null, knownOn: string | null) => void;
}

function DateForm({ effectiveAt, knownOn, onShow }: DateFormProps) {
  const { t } = useTranslation();
  const [date, setDate] = useState(effectiveAt ? formatDate(effectiveAt) : '');
  const [known, setKnown] = useState(knownOn ? formatDate(knownOn) : '');
  const [isChecked, setIsChecked] = useState(false);
  const isBad = (typed: string) => isChecked && typed.trim() !== '' && parseDate(typed) === null;
  const problem = (label: string, typed: string) => (isBad(typed) ? t('form.badDate', { label }) : undefined);

  return (
    <Form
      className={overview.dates ?? ''}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        setIsChecked(true);
        const readable = [date, known].every((typed) => typed.trim() === '' || parseDate(typed) !== null);
        if (readable) {
          onShow(parseDate(date), parseDate(known));
        }
      }}
    >
      <TextField
        id="overview-date"
        label={t('overview.asOf')}
        hint={t('form.dateHint')}
        value={date}
        onChange={setDate}
        error={problem(t('overview.asOf'), date)}
        inputMode="numeric"
        characters={12}
      />
      <TextField
        id="overview-known"
        label={t('overview.knownOn')}
        hint={t('overview.knownOnHint')}
        value={known}
        onChange={setKnown}
        error={problem(t('overview.knownOn'), known)}
        inputMode="numeric"
        characters={12}
      />
      <Button type="submit">{t('overview.apply')}</Button>
    </Form>
  );
}

/** The last moment of a day in Viet Nam. */
function endOfDay(isoDay: string): string {
  return new Date(`${isoDay}T23:59:59.999+07:00`).toISOString();
}
