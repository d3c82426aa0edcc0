import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { FromTo } from '../../components/fromTo/FromTo';
import { formatDate, formatNumber } from '../../shared/format';
import { waitingHandoversQuery } from '../../state/taskQueries';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import styles from './tasks.module.css';

/** What was decided and is not handed over for good, of what one may see. */
export function WaitingHandovers() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(waitingHandoversQuery);
  return (
    <section className={page.card} aria-labelledby="tasks-handovers">
      <div className={styles.sectionHead}>
        <h2 id="tasks-handovers">{t('tasks.handovers')}</h2>
        {data && data.totalCount > 0 && (
          <Link href="/handovers">
            {t('tasks.allHandovers', { count: data.totalCount, formatted: formatNumber(data.totalCount) })}
          </Link>
        )}
      </div>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {data?.totalCount === 0 && <p className={styles.soft}>{t('tasks.noHandovers')}</p>}
      <ul className={styles.handovers}>
        {data?.nodes?.map(({ id, status, handOverBy, regulariseBy, facility, giver, receiver }) => {
          const by = status === 'PROVISIONAL' ? regulariseBy : handOverBy;
          return (
            <li key={id}>
              <span className={styles.twoLines}>
                <Link href={`/handovers/${id}`}>{facility.name}</Link>
                <span className={styles.soft}>
                  <FromTo from={giver.name} to={receiver.name} />
                </span>
              </span>
              <span className={styles.aside}>
                <span className={page.tag}>{t(`enum.handoverStatus.${status}`)}</span>
                {by && <span className={styles.soft}>{t('tasks.by', { date: formatDate(by) })}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
