import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { Button } from '../../components/button/Button';
import { Banner } from '../../components/notice/Banner';
import { Notice } from '../../components/notice/Notice';
import { formatDate, lastMomentOf } from '../../shared/format';
import { parseDate } from '../../shared/parse';
import { configQuery } from '../../state/queries';
import { summaryQuery } from '../../state/summaryQuery';
import styles from '../page.module.css';
import { DatesForm } from '../shell/DatesForm';
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
    ...summaryQuery(config?.provinceCode ?? '', effectiveAt, knownOn && lastMomentOf(knownOn)),
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
      <DatesForm
        key={`${effectiveAt ?? ''} ${knownOn ?? ''}`}
        idPrefix="overview"
        fields={[
          { name: 'date', label: t('overview.asOf'), hint: t('form.dateHint'), value: effectiveAt },
          { name: 'known', label: t('overview.knownOn'), hint: t('overview.knownOnHint'), value: knownOn },
        ]}
        onShow={({ date = null, known = null }) => {
          show(date, known);
        }}
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
