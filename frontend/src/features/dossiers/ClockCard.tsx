import { useTranslation } from 'react-i18next';
import type { DossierDetails } from '../../api/dossiers';
import { Due } from '../../components/due/Due';
import { FactList } from '../../components/factList/FactList';
import { formatDate } from '../../shared/format';
import page from '../page.module.css';

/** How the clocks of the dossier stand, and which rule they run by; nothing where none has started. */
export function ClockCard({ dossier }: { dossier: DossierDetails }) {
  const { t } = useTranslation();
  const { clock, nextStepClock, isOpen } = dossier;
  const isSameClock = clock?.kind === nextStepClock?.kind;
  if (clock === null && nextStepClock === null) {
    return null;
  }
  return (
    <section className={page.card} aria-labelledby="dossier-clock">
      <h2 id="dossier-clock">{t('dossier.clock')}</h2>
      <FactList
        facts={[
          {
            label: nextStepClock ? t(`tasks.step.${nextStepClock.kind}`) : t('tasks.nextStep'),
            value: nextStepClock && !isSameClock ? <Due clock={nextStepClock} /> : null,
          },
          ...(clock === null
            ? []
            : [
                {
                  label: t(`tasks.step.${clock.kind}`),
                  // Once there is a decision its clock has nothing more to say than how long it took.
                  value: isOpen ? <Due clock={clock} /> : null,
                },
                { label: t('dossier.clockStarted'), value: formatDate(clock.startedOn) },
                {
                  label: t('dossier.clockElapsed'),
                  value: t('dossier.clockOf', {
                    elapsed: clock.elapsedDays,
                    allowed: t(`due.${clock.count}`, { count: clock.allowedDays }),
                  }),
                },
                { label: t('dossier.clockSource'), value: clock.source },
              ]),
        ]}
      />
    </section>
  );
}
