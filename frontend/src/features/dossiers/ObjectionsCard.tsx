import { useQueryClient } from '@tanstack/react-query';
import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierDetails, DossierMatch } from '../../api/dossiers';
import { Button } from '../../components/button/Button';
import { Banner } from '../../components/notice/Banner';
import { dayOf, formatDate } from '../../shared/format';
import { useAccount } from '../access/AccountContext';
import { CommandFormView } from '../commands/CommandFormView';
import page from '../page.module.css';
import styles from './dossiers.module.css';
import { objectionForm } from './dossierForms';

/** Objections to the outcome, and how others came out who asked for the same: what the proposer may object to. */
export function ObjectionsCard({ dossier }: { dossier: DossierDetails }) {
  const { t } = useTranslation();
  const { objections, rivalOutcomes, lastDayToObject } = dossier;
  if (objections.length === 0 && rivalOutcomes.length === 0 && lastDayToObject === null) {
    return null;
  }
  return (
    <section className={page.card} aria-labelledby="dossier-objections">
      <h2 id="dossier-objections">{t('dossier.objections')}</h2>
      {lastDayToObject && (
        <p className={styles.soft}>{t('dossier.lastDayToObject', { date: formatDate(lastDayToObject) })}</p>
      )}
      {objections.length === 0 && <p className={page.soft}>{t('dossier.noObjections')}</p>}
      <ul className={styles.voices}>
        {objections.map(({ id, organisation, text, raisedOn, answer }) => {
          const standing = answer === null ? 'awaited' : answer.isUpheld ? 'upheld' : 'dismissed';
          const Icon = { awaited: CircleHelp, upheld: CircleCheck, dismissed: CircleX }[standing];
          return (
            <li key={id} data-standing={standing}>
              <p className={styles.line}>
                <strong>{organisation.name}</strong>
                <span className={styles.standing}>
                  <Icon size={16} aria-hidden="true" />
                  {t(`dossier.objection.${standing}`)}
                </span>
              </p>
              <p>{text}</p>
              <p className={styles.soft}>{t('dossier.raised', { date: formatDate(raisedOn) })}</p>
              {answer && (
                <p>
                  {t('dossier.objectionAnswer', { date: formatDate(answer.answeredOn) })} {answer.text}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {rivalOutcomes.length > 0 && <RivalOutcomes dossier={dossier} />}
    </section>
  );
}

function RivalOutcomes({ dossier: { proposer, rivalOutcomes } }: { dossier: DossierDetails }) {
  const { t } = useTranslation();
  const { commands, organisation } = useAccount();
  const queries = useQueryClient();
  const [today] = useState(() => dayOf(new Date()));
  const [against, setAgainst] = useState<DossierMatch | null>(null);
  const [raised, setRaised] = useState<string | null>(null);
  const isProposer = organisation?.id === proposer.id && commands.includes('RAISE_OBJECTION');
  // The version may have moved on behind the form.
  const rival = rivalOutcomes.find(({ id }) => id === against?.id) ?? against;
  const form = objectionForm(t);
  return (
    <div className={styles.rivals}>
      <h3>{t('dossier.rivalOutcomes')}</h3>
      {raised !== null && (
        <Banner tone="good" takesFocus>
          {t('dossier.objectionRaised', { number: raised })}
        </Banner>
      )}
      <ul className={styles.voices}>
        {rivalOutcomes.map((outcome) => (
          <li key={outcome.id}>
            <p className={styles.line}>
              <strong>{outcome.proposer.name}</strong>
              <span>{outcome.number}</span>
              <span className={page.tag}>{t(`enum.dossierStatus.${outcome.status}`)}</span>
            </p>
            <p className={styles.soft}>{outcome.items.map(({ facility }) => facility.name).join(', ')}</p>
            {outcome.lastDayToObject && (
              <p className={styles.soft}>
                {t('dossier.lastDayToObject', { date: formatDate(outcome.lastDayToObject) })}
              </p>
            )}
            {isProposer && outcome.lastDayToObject && outcome.lastDayToObject >= today && (
              <Button
                onPress={() => {
                  setRaised(null);
                  setAgainst(outcome);
                }}
              >
                {t('dossier.objectTo')}
                <span className="visually-hidden"> {outcome.number}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {rival && (
        <CommandFormView
          key={rival.id}
          idPrefix="rival-objection"
          title={t('dossier.objectToNumber', { number: rival.number })}
          submitLabel={t('command.RAISE_OBJECTION.submit')}
          form={form}
          send={(reading, idempotencyKey) =>
            form.send(
              {
                idempotencyKey,
                dossierId: rival.id,
                expectedVersion: rival.version,
                effectiveOn: reading.day('effectiveOn'),
              },
              reading,
            )
          }
          onDone={() => {
            setRaised(rival.number);
            setAgainst(null);
            void queries.invalidateQueries();
          }}
          onCancel={() => {
            setAgainst(null);
          }}
          onReload={() => queries.invalidateQueries()}
        />
      )}
    </div>
  );
}
