import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findNamedUnits, type NamedUnit } from '../../api/unitAliases';
import { TextField } from '../../components/field/TextField';
import { Banner } from '../../components/notice/Banner';
import { Notice } from '../../components/notice/Notice';
import { usePausedText } from '../../state/usePausedText';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { AdminFrame } from './AdminFrame';
import { UnitCard, type AliasStep } from './UnitCard';
import { useSteps } from './useSteps';

/** Fewer letters would name half of the country. */
const fewestLetters = 2;

/** Communes, present and former, found by any of their names, and the other names people look for them by. */
export function UnitsPage() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const asked = usePausedText(typed);
  const { step, done, begin, finish, cancel, reload } = useSteps<AliasStep, NamedUnit>();
  const {
    data: units,
    error,
    refetch,
  } = useQuery({
    queryKey: ['namedUnits', asked],
    queryFn: ({ signal }) => findNamedUnits(asked, signal),
    enabled: asked.length >= fewestLetters,
    placeholderData: keepPreviousData,
  });

  const shown = asked.length >= fewestLetters ? units : undefined;
  return (
    <AdminFrame part="units">
      <div className={page.stack}>
        <p className={page.soft}>{t('admin.unitsText')}</p>
        {done && (
          <Banner tone="good" takesFocus>
            {t('admin.aliasesChanged', { name: done.fullName })}
          </Banner>
        )}
        <div className={page.dates}>
          <TextField
            id="units-search"
            type="search"
            label={t('admin.searchUnits')}
            hint={t('admin.searchUnitsHint')}
            value={typed}
            onChange={setTyped}
            characters={40}
          />
        </div>
        {error && <LoadFailed error={error} onRetry={refetch} />}
        {shown?.length === 0 && <Notice title={t('admin.noUnitFound')}>{t('admin.noneFoundText')}</Notice>}
        {shown?.map((unit) => (
          <UnitCard
            key={unit.id}
            unit={unit}
            step={step}
            onBegin={begin}
            onDone={finish}
            onCancel={cancel}
            onReload={reload}
          />
        ))}
      </div>
    </AdminFrame>
  );
}
