import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DossierOpinion } from '../../api/dossiers';
import { DueDay } from '../../components/due/Due';
import { formatDate } from '../../shared/format';
import page from '../page.module.css';
import styles from './dossiers.module.css';

/** What other organisations were asked, and what they said; nothing where nobody was asked. */
export function OpinionsCard({ opinions }: { opinions: DossierOpinion[] }) {
  const { t } = useTranslation();
  return opinions.length === 0 ? null : (
    <section className={page.card} aria-labelledby="dossier-opinions">
      <h2 id="dossier-opinions">{t('dossier.opinions')}</h2>
      <OpinionList opinions={opinions} />
    </section>
  );
}

export function OpinionList({ opinions }: { opinions: DossierOpinion[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.voices}>
      {opinions.map(({ organisation, question, askedOn, dueOn, isOverdue, answer }) => {
        const standing = answer === null ? 'awaited' : answer.agrees ? 'agrees' : 'disagrees';
        const Icon = { awaited: CircleHelp, agrees: CircleCheck, disagrees: CircleX }[standing];
        return (
          <li key={`${organisation.id} ${askedOn} ${question}`} data-standing={standing}>
            <p className={styles.line}>
              <strong>{organisation.name}</strong>
              <span className={styles.standing}>
                <Icon size={16} aria-hidden="true" />
                {t(`dossier.opinion.${standing}`)}
              </span>
              {answer === null && <DueDay day={dueOn} isOverdue={isOverdue} />}
            </p>
            {answer && <p>{answer.text}</p>}
            <p className={styles.soft}>
              {t('dossier.asked', { date: formatDate(askedOn), question })}
              {answer && ` · ${t('dossier.answered', { date: formatDate(answer.givenOn) })}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
