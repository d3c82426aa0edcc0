import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ForwardedDossier } from '../../api/decisions';
import { Button } from '../../components/button/Button';
import { Due } from '../../components/due/Due';
import { CheckField } from '../../components/field/CheckField';
import { MissingPapers } from '../../components/missingPapers/MissingPapers';
import { Banner } from '../../components/notice/Banner';
import { Notice } from '../../components/notice/Notice';
import { formatArea, formatDate, formatNumber } from '../../shared/format';
import { acceptedPairingsQuery, forwardedDossiersQuery } from '../../state/dossierQueries';
import { organisationsQuery } from '../../state/queries';
import { CommandFormView } from '../commands/CommandFormView';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { decisionFormOf, itemsOf, obstacleOf, type Obstacle } from './decisionDesk';
import styles from './dossiers.module.css';
import { DossiersFrame } from './DossiersFrame';

/** What lies before the province: several of it can be decided in one act, and what cannot says why. */
export function DecisionDeskPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(forwardedDossiersQuery);
  const [chosen, setChosen] = useState<ForwardedDossier[]>([]);
  const [isDeciding, setIsDeciding] = useState(false);
  const [done, setDone] = useState<{ number: string; count: number } | null>(null);
  const dossiers = data?.nodes ?? [];
  // Chosen dossiers are kept when they leave the list, so that the form can still be sent and be told why not.
  const selected = chosen.map((each) => dossiers.find(({ id }) => id === each.id) ?? each);
  return (
    <DossiersFrame part="decide">
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {data === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
      {done && (
        <Banner tone="good" takesFocus>
          {t('decision.done', { number: done.number, count: done.count })}
        </Banner>
      )}
      {data?.totalCount === 0 && <Notice title={t('decision.emptyTitle')}>{t('decision.emptyText')}</Notice>}
      {dossiers.length > 0 && (
        <div className={styles.desk}>
          <section className={page.card} aria-labelledby="desk-dossiers">
            <h2 id="desk-dossiers">
              {t('decision.forwarded')} ({formatNumber(data?.totalCount ?? 0)})
            </h2>
            <ul>
              {dossiers.map((dossier) => (
                <DeskCase
                  key={dossier.id}
                  dossier={dossier}
                  isChosen={chosen.some(({ id }) => id === dossier.id)}
                  isFixed={isDeciding}
                  onChange={(isChosen) => {
                    setDone(null);
                    setChosen((before) => [
                      ...before.filter(({ id }) => id !== dossier.id),
                      ...(isChosen ? [dossier] : []),
                    ]);
                  }}
                />
              ))}
            </ul>
          </section>
          <section className={page.card} aria-label={t('decision.title')} data-print="none">
            {isDeciding ? (
              <DeskForm
                dossiers={selected}
                onDone={(number) => {
                  setDone({ number, count: selected.length });
                  setIsDeciding(false);
                  setChosen([]);
                }}
                onCancel={() => {
                  setIsDeciding(false);
                }}
              />
            ) : (
              <div className={page.next}>
                <h2>{t('decision.title')}</h2>
                <p className={page.soft} role="status">
                  {selected.length === 0
                    ? t('decision.choose')
                    : t('decision.chosen', { count: selected.length, items: itemsOf(selected).length })}
                </p>
                <div className={page.commands}>
                  <Button
                    kind="primary"
                    isDisabled={selected.length === 0}
                    onPress={() => {
                      setIsDeciding(true);
                    }}
                  >
                    {t('decision.begin')}
                  </Button>
                </div>
              </div>
            )}
          </section>
        </div>
      )}
    </DossiersFrame>
  );
}

interface CaseProps {
  dossier: ForwardedDossier;
  isChosen: boolean;
  /** While the decision is being written its dossiers stay as they are. */
  isFixed: boolean;
  onChange: (isChosen: boolean) => void;
}

function DeskCase({ dossier, isChosen, isFixed, onChange }: CaseProps) {
  const { t } = useTranslation();
  const { id, number, kind, proposer, submittedOn, intendedUse, areaNeededM2, appraisal, items } = dossier;
  const obstacle = obstacleOf(dossier);
  const name = t('decision.caseName', { number, name: proposer.name });
  const rivals = items.flatMap(({ facility }) => facility.openRequests).filter((request) => request.id !== id);
  const missing = dossier.requiredPapers.filter(({ isMissing }) => isMissing).length;
  return (
    <li className={styles.case}>
      {obstacle || isFixed ? (
        <strong>{isChosen ? t('decision.isChosen', { name }) : name}</strong>
      ) : (
        <CheckField id={`desk-${number}`} label={name} isChecked={isChosen} onChange={onChange} />
      )}
      <p className={styles.line}>
        <Link href={`/dossiers/${id}`}>{t('decision.open', { number })}</Link>
        <Due clock={dossier.nextStepClock} />
        {dossier.requiredPapers.length > 0 && <MissingPapers count={missing} />}
      </p>
      <p>{items.map(({ facility, part }) => (part ? `${facility.name} – ${part.name}` : facility.name)).join('; ')}</p>
      <p className={styles.soft}>
        {[
          t(`enum.dossierKind.${kind}`),
          intendedUse && t(`enum.intendedUse.${intendedUse}`),
          areaNeededM2 !== null && formatArea(areaNeededM2),
          formatDate(submittedOn),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {appraisal && (
        <p>
          {t('dossier.appraisal')}: {appraisal}
        </p>
      )}
      {rivals.length > 0 && (
        <p className={styles.warning}>
          <TriangleAlert size={14} aria-hidden="true" />
          <span>
            {t('decision.rivals', {
              names: rivals.map((rival) => `${rival.proposer.name} (${rival.number})`).join(', '),
            })}
          </span>
        </p>
      )}
      {obstacle && (
        <p className={styles.warning}>
          <TriangleAlert size={14} aria-hidden="true" />
          <span>{sentenceOf(obstacle)}</span>
        </p>
      )}
    </li>
  );

  function sentenceOf({ code, ...facts }: Obstacle): string {
    return t(`decision.obstacle.${code}`, facts);
  }
}

interface FormProps {
  dossiers: ForwardedDossier[];
  onDone: (number: string) => void;
  onCancel: () => void;
}

function DeskForm({ dossiers, onDone, onCancel }: FormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const pairings = useQueries({ queries: dossiers.map(({ id }) => acceptedPairingsQuery(id)) });
  // A form is filled in when it opens: what fills it in has been asked for by then. Asking again must not close the form.
  if (pairings.some(({ isFetched }) => !isFetched)) {
    return <p className={page.soft}>{t('shell.loading')}</p>;
  }
  const form = decisionFormOf(
    t,
    dossiers,
    organisations,
    pairings.flatMap(({ data = [] }) => data),
  );
  return (
    <CommandFormView
      idPrefix="decision"
      title={t('decision.title')}
      submitLabel={t('command.DECIDE_DOSSIER.submit')}
      form={form}
      send={(reading, idempotencyKey) => form.send(idempotencyKey, reading)}
      onDone={({ number }) => {
        void queries.invalidateQueries().then(() => {
          onDone(number);
        });
      }}
      onCancel={onCancel}
      onReload={() => queries.invalidateQueries()}
    />
  );
}
