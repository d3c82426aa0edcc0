import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RecordFilter, RecordFilterInput } from '../../api/facilityRecords';
import { communesQuery, organisationsQuery } from '../../state/queries';
import { conditionsOf } from '../../state/recordFilter';

/** The conditions of a filter in words. The province goes without saying. */
export function useConditionTexts(filter: RecordFilterInput, provinceCode: string | undefined): string[] {
  const { t } = useTranslation();
  const { data: communes } = useQuery(communesQuery(provinceCode));
  const { data: organisations } = useQuery(organisationsQuery);
  const nameOf = (id: string) => organisations?.find((one) => one.id === id)?.name ?? '…';
  const both = filter as Partial<RecordFilter>;
  const listed = (values: readonly string[] | null | undefined) => (values ?? []).join(', ');

  return conditionsOf(both).flatMap(({ name, values: [value = ''] }) => {
    switch (name) {
      case 'provinceCode':
        return [];
      case 'search':
        return [value];
      case 'communeCode':
        return [communes?.find(({ code }) => code === value)?.fullName ?? t('reports.communeOfCode', { code: value })];
      case 'holderId':
        return [t('reports.heldBy', { name: nameOf(value) })];
      case 'receiverId':
        return [t('reports.receivedBy', { name: nameOf(value) })];
      case 'classifications':
        return [listed(both.classifications?.map((code) => t(`enum.classification.${code}`)))];
      case 'stages':
        return [listed(both.stages?.map((code) => t(`enum.stage.${code}`)))];
      case 'categories':
        return [listed(both.categories?.map((code) => t(`enum.category.${code}`)))];
      case 'legalForms':
        return [listed(both.legalForms?.map((code) => t(`enum.legalForm.${code}`)))];
      case 'intendedUses':
        return [listed(both.intendedUses?.map((code) => t(`enum.intendedUse.${code}`)))];
      case 'vacancyAges':
        return [listed(both.vacancyAges?.map((code) => t(`reports.vacancyAge.${code}`)))];
      case 'inCustody':
      case 'hasDecision':
      case 'planApproved':
        return [t(value === 'true' ? `reports.flag.${name}` : `reports.noFlag.${name}`)];
    }
  });
}
