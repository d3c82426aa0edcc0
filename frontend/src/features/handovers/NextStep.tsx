import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { HandoverCommand } from '../../api/handoverCommands';
import type { HandoverDetails } from '../../api/handovers';
import { Button, buttonClass } from '../../components/button/Button';
import { Banner } from '../../components/notice/Banner';
import { CommandFormView } from '../commands/CommandFormView';
import styles from '../page.module.css';
import { handoverFormOf, nextCommands } from './handoverForms';

/** What the reader may do with the handover now, and the form for it. */
export function NextStep({ handover }: { handover: HandoverDetails }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<HandoverCommand | null>(null);
  const [isDone, setIsDone] = useState(false);
  const checksItems = handover.allowedCommands.includes('ACCEPT_HANDOVER_ITEMS');
  const drawsUp = handover.allowedCommands.includes('PREPARE_HANDOVER');
  const allowed = nextCommands.filter((command) => handover.allowedCommands.includes(command));

  if (chosen !== null) {
    const form = handoverFormOf(chosen, t);
    return (
      <CommandFormView
        key={chosen}
        idPrefix={`handover-${chosen.toLowerCase().replaceAll('_', '-')}`}
        title={t(`command.${chosen}.title`)}
        submitLabel={t(`command.${chosen}.submit`)}
        form={form}
        send={(reading, idempotencyKey) =>
          form.send(
            {
              idempotencyKey,
              handoverId: handover.id,
              expectedVersion: handover.version,
              effectiveOn: reading.day('effectiveOn'),
            },
            reading,
          )
        }
        onDone={() => {
          void queries.invalidateQueries().then(() => {
            setChosen(null);
            setIsDone(true);
          });
        }}
        onCancel={() => {
          setChosen(null);
        }}
        onReload={() => queries.invalidateQueries()}
      />
    );
  }

  return (
    <div className={styles.next}>
      <h2>{t('handover.next')}</h2>
      {isDone && (
        <Banner tone="good" takesFocus>
          {t('handover.done', { status: t(`enum.handoverStatus.${handover.status}`) })}
        </Banner>
      )}
      {allowed.length === 0 && !checksItems && !drawsUp && <p className={styles.soft}>{t('handover.nextNone')}</p>}
      <div className={styles.commands}>
        {checksItems && (
          <Link href={`/site/receipts/${handover.id}`} className={buttonClass('primary')}>
            {t('handover.checkItems')}
          </Link>
        )}
        {drawsUp && (
          <Link
            href={`/handovers/${handover.id}/minutes`}
            className={buttonClass(handover.minutesStatus === null ? 'primary' : 'secondary')}
          >
            {t(handover.minutesStatus === null ? 'handover.drawUp' : 'handover.drawUpAgain')}
          </Link>
        )}
        {allowed.map((command, index) => (
          <Button
            key={command}
            kind={index === 0 && !checksItems && !drawsUp ? 'primary' : 'secondary'}
            onPress={() => {
              setIsDone(false);
              setChosen(command);
            }}
          >
            {t(`command.${command}.title`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
