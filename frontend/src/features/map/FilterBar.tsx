import { useQuery } from '@tanstack/react-query';
import { SlidersHorizontal, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button/Button';
import type { FacilityFilter } from '../../state/facilityFilter';
import { communesQuery, configQuery, organisationsQuery } from '../../state/queries';
import styles from './filterBar.module.css';

const FilterPanel = lazy(() => import('./FilterPanel').then((panel) => ({ default: panel.FilterPanel })));

interface Props {
  filter: FacilityFilter;
  onChange: (change: Partial<FacilityFilter>) => void;
}

interface Chip {
  id: string;
  label: string;
  withoutIt: Partial<FacilityFilter>;
}

/** The filter in words, each part with a way out, and the way to change it. */
export function FilterBar({ filter, onChange }: Props) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const chips = useChips(filter);
  return (
    <div className={styles.bar} role="group" aria-label={t('filter.label')}>
      <div className={styles.line}>
        <Button
          kind="secondary"
          aria-expanded={isOpen}
          onPress={() => {
            setIsOpen(!isOpen);
          }}
        >
          <SlidersHorizontal size={16} aria-hidden="true" />
          {t('filter.open')}
        </Button>
        <ul className={styles.chips}>
          {chips.map(({ id, label, withoutIt }) => (
            <li key={id} className={styles.chip}>
              {label}
              <button
                type="button"
                className={styles.remove}
                aria-label={t('filter.remove', { label })}
                onClick={() => {
                  onChange(withoutIt);
                }}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      </div>
      {isOpen && (
        <Suspense>
          <FilterPanel filter={filter} onChange={onChange} />
        </Suspense>
      )}
    </div>
  );
}

function useChips(filter: FacilityFilter): Chip[] {
  const { t } = useTranslation();
  const { data: config } = useQuery(configQuery);
  const { data: communes } = useQuery(communesQuery(config?.provinceCode));
  const { data: organisations } = useQuery({ ...organisationsQuery, enabled: filter.holderId !== null });
  const communeName = communes?.find(({ code }) => code === filter.communeCode)?.fullName ?? filter.communeCode;
  const holderName = organisations?.find(({ id }) => id === filter.holderId)?.name ?? t('filter.holder');
  const without = <Value,>(values: Value[], value: Value) => values.filter((each) => each !== value);

  return [
    ...(filter.search === '' ? [] : [{ id: 'search', label: `“${filter.search}”`, withoutIt: { search: '' } }]),
    ...filter.classifications.map((value) => ({
      id: value,
      label: t(`enum.classification.${value}`),
      withoutIt: { classifications: without(filter.classifications, value) },
    })),
    ...filter.stages.map((value) => ({
      id: value,
      label: t(`enum.stage.${value}`),
      withoutIt: { stages: without(filter.stages, value) },
    })),
    ...filter.categories.map((value) => ({
      id: value,
      label: t(`enum.category.${value}`),
      withoutIt: { categories: without(filter.categories, value) },
    })),
    ...(communeName === null ? [] : [{ id: 'commune', label: communeName, withoutIt: { communeCode: null } }]),
    ...(filter.holderId === null ? [] : [{ id: 'holder', label: holderName, withoutIt: { holderId: null } }]),
    ...(filter.inCustody === null
      ? []
      : [
          {
            id: 'custody',
            label: `${t('filter.custody')}: ${filter.inCustody ? t('filter.custodyTrue') : t('filter.custodyFalse')}`,
            withoutIt: { inCustody: null },
          },
        ]),
  ];
}
