import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button/Button';
import { Banner } from '../../components/notice/Banner';
import { formatDate } from '../../shared/format';
import type { Dates } from '../../state/asOf';
import { DatesForm } from '../shell/DatesForm';
import styles from './reports.module.css';

interface Props {
  dates: Dates;
  /** The earlier day in use; null: the page compares with none. */
  before: string | null;
  onShow: (dates: Partial<Dates>) => void;
}

/** For which day, compared with which, and as known when. Any day but today is said aloud. */
export function ReportDates({ dates, before, onShow }: Props) {
  const { t } = useTranslation();
  const { date, known } = dates;
  return (
    <div data-print="none">
      <DatesForm
        key={`${date ?? ''} ${before ?? ''} ${known ?? ''}`}
        idPrefix="reports"
        fields={[
          { name: 'date', label: t('overview.asOf'), hint: t('reports.dateHint'), value: date },
          ...(before === null
            ? []
            : [{ name: 'before', label: t('reports.before'), hint: t('reports.beforeHint'), value: before }]),
        ]}
        rare={{
          name: 'known',
          label: t('reports.known'),
          hint: t('overview.knownOnHint'),
          value: known,
          control: t('reports.knownControl'),
        }}
        onShow={onShow}
      />
      {(date !== null || known !== null) && (
        <div className={styles.past}>
          <Banner
            tone="notice"
            action={
              <Button
                onPress={() => {
                  onShow({ date: null, known: null, before: null });
                }}
              >
                {t('overview.today')}
              </Button>
            }
          >
            {[
              date !== null && t('reports.seenOn', { date: formatDate(date) }),
              known !== null && t('reports.knownUntil', { date: formatDate(known) }),
            ]
              .filter((part) => part !== false)
              .join(' ')}
          </Banner>
        </div>
      )}
    </div>
  );
}
