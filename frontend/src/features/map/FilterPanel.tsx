import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ComboField } from '../../components/field/ComboField';
import { SelectField } from '../../components/field/SelectField';
import { categories, classifications, stages, type FacilityFilter } from '../../state/facilityFilter';
import { communesQuery, configQuery } from '../../state/queries';
import styles from './filterBar.module.css';

interface Props {
  filter: FacilityFilter;
  onChange: (change: Partial<FacilityFilter>) => void;
}

const any = 'any';

/** Choices that narrow the list and the map at once. */
export function FilterPanel({ filter, onChange }: Props) {
  const { t } = useTranslation();
  const { data: config } = useQuery(configQuery);
  const { data: communes = [] } = useQuery(communesQuery(config?.provinceCode));
  const anyChoice = { id: any, text: t('filter.any') };
  const one = <Value extends string>(values: readonly Value[], chosen: string) =>
    values.filter((value) => value === chosen);

  return (
    <div className={styles.panel}>
      <SelectField
        id="filter-classification"
        label={t('filter.classification')}
        value={filter.classifications[0] ?? any}
        onChange={(chosen) => {
          onChange({ classifications: one(classifications, chosen) });
        }}
        choices={[anyChoice, ...classifications.map((id) => ({ id, text: t(`enum.classification.${id}`) }))]}
      />
      <SelectField
        id="filter-stage"
        label={t('filter.stage')}
        value={filter.stages[0] ?? any}
        onChange={(chosen) => {
          onChange({ stages: one(stages, chosen) });
        }}
        choices={[anyChoice, ...stages.map((id) => ({ id, text: t(`enum.stage.${id}`) }))]}
      />
      <SelectField
        id="filter-category"
        label={t('filter.category')}
        value={filter.categories[0] ?? any}
        onChange={(chosen) => {
          onChange({ categories: one(categories, chosen) });
        }}
        choices={[anyChoice, ...categories.map((id) => ({ id, text: t(`enum.category.${id}`) }))]}
      />
      <ComboField
        id="filter-commune"
        label={t('filter.commune')}
        value={filter.communeCode ?? ''}
        onChange={(chosen) => {
          onChange({ communeCode: chosen === '' ? null : chosen });
        }}
        choices={communes.map(({ code, fullName }) => ({ id: code, text: fullName }))}
      />
    </div>
  );
}
