import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mergerCommands, type MergerMove, type MergerPlan } from '../../api/mergers';
import { FromTo } from '../../components/fromTo/FromTo';
import { Button } from '../../components/button/Button';
import { formatNumber } from '../../shared/format';
import { compareText } from '../../shared/text';
import { CommandFormView } from '../commands/CommandFormView';
import page from '../page.module.css';
import styles from './admin.module.css';

const shownAtFirst = 10;

/** What nobody but a person can place; each is decided once, with its reason. */
export function DoubtQueue({ plan }: { plan: MergerPlan }) {
  const { t } = useTranslation();
  const queue = [...plan.preview.doubtful].sort((left, right) => compareText(left.name, right.name));
  const [shown, setShown] = useState(shownAtFirst);
  const [opened, setOpened] = useState<string | null>(null);
  const maySettle = plan.allowedCommands.includes('SETTLE_MERGER_DOUBT');
  const idOf = ({ subject, key }: MergerMove) => `${subject} ${key}`;
  return (
    <section className={page.card} aria-labelledby="merger-queue">
      <h2 id="merger-queue">{t('admin.queue', { count: queue.length, formatted: formatNumber(queue.length) })}</h2>
      {queue.length === 0 && <p className={page.soft}>{t('admin.noDoubt')}</p>}
      <ul className={styles.queue}>
        {queue.slice(0, shown).map((move) => (
          <li key={idOf(move)}>
            <span>
              <strong>{move.name}</strong>{' '}
              <span className={styles.soft}>
                {t(`admin.subject.${move.subject}`)}
                {move.doubt && ` · ${t(`admin.doubt.${move.doubt}`)}`}
              </span>
            </span>
            {maySettle && opened !== idOf(move) && (
              <Button
                onPress={() => {
                  setOpened(idOf(move));
                }}
              >
                {t('admin.settle')}
                <span className="visually-hidden"> {move.name}</span>
              </Button>
            )}
            {opened === idOf(move) && (
              <SettleForm
                plan={plan}
                move={move}
                onClose={() => {
                  setOpened(null);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {queue.length > shown && (
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
      {plan.settlements.length > 0 && (
        <details>
          <summary>
            {t('admin.settled', { count: plan.settlements.length, formatted: formatNumber(plan.settlements.length) })}
          </summary>
          <ul className={styles.lines}>
            {plan.settlements.map(({ subject, key, name, toUnitName, settledBy, reason }) => (
              <li key={`${subject} ${key}`}>
                <span>
                  <FromTo from={name} to={toUnitName} />
                </span>
                <span className={styles.soft}>
                  {settledBy} · {reason}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function SettleForm({ plan, move, onClose }: { plan: MergerPlan; move: MergerMove; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const reload = () => queries.invalidateQueries({ queryKey: ['mergers'] });
  const nameOf = (unitId: string) => plan.content.units.find((unit) => unit.unitId === unitId)?.fullName ?? unitId;
  return (
    <CommandFormView
      idPrefix="settle"
      title={t('admin.settleTitle', { name: move.name })}
      submitLabel={t('admin.settle')}
      form={{
        fields: [
          {
            name: 'toUnitId',
            kind: 'choice',
            label: t('admin.toUnit'),
            isRequired: true,
            choices: move.candidates.map((id) => ({ id, text: nameOf(id) })),
          },
          { name: 'reason', kind: 'lines', label: t('command.field.reason'), isRequired: true },
        ],
        paper: null,
      }}
      send={(reading, idempotencyKey) =>
        mergerCommands.SETTLE_MERGER_DOUBT({
          idempotencyKey,
          planId: plan.id,
          expectedVersion: plan.version,
          subject: move.subject,
          key: move.key,
          toUnitId: reading.text('toUnitId'),
          reason: reading.text('reason'),
        })
      }
      onDone={() => {
        void reload().then(onClose);
      }}
      onCancel={onClose}
      onReload={reload}
    />
  );
}
