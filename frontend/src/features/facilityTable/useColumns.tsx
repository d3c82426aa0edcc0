import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FacilityRecord } from '../../api/facilityRecords';
import type { TableColumn } from '../../components/dataTable/DataTable';
import { StateSymbol } from '../../components/stateSymbol/StateSymbol';
import { facilityStateOf } from '../../shared/facilityState';
import { formatArea, formatDate } from '../../shared/format';
import page from '../page.module.css';
import type { ColumnId } from './columns';
import styles from './facilityTable.module.css';

type FacilityColumn = Omit<TableColumn<FacilityRecord>, 'id' | 'header'>;

/** The chosen columns of the list. Empty cells are empty in the exported file too. */
export function useColumns(shown: readonly ColumnId[]): TableColumn<FacilityRecord>[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const area = (squareMetres: number | null) => squareMetres !== null && formatArea(squareMetres);
    const day = (date: string | null) => date !== null && formatDate(date);
    const columns: Record<ColumnId, FacilityColumn> = {
      NUMBER: {
        sorted: 'ascending',
        cell: ({ id, number }) => (
          <Link href={`/facilities/${id}`} className={page.number}>
            {number}
          </Link>
        ),
      },
      NAME: { cell: ({ name }) => name },
      CATEGORY: { cell: ({ category }) => t(`enum.category.${category}`) },
      COMMUNE: { cell: ({ communeName }) => communeName },
      HOLDER: { cell: ({ holderName }) => holderName },
      CLASSIFICATION: {
        cell: (facility) => (
          <span className={styles.state}>
            <StateSymbol state={facilityStateOf(facility)} />
            {t(`enum.classification.${facility.classification}`)}
          </span>
        ),
      },
      STAGE: { cell: ({ stage }) => t(`enum.stage.${stage}`) },
      LAND_AREA: { isFigure: true, cell: ({ landAreaM2 }) => area(landAreaM2) },
      FLOOR_AREA: { isFigure: true, cell: ({ floorAreaM2 }) => area(floorAreaM2) },
      VACANT_SINCE: { cell: ({ vacantSince }) => day(vacantSince) },
      DECISION_NUMBER: { cell: ({ decisionNumber }) => decisionNumber },
      DECIDED_ON: { cell: ({ decidedOn }) => day(decidedOn) },
      LEGAL_FORM: { cell: ({ legalForm }) => legalForm && t(`enum.legalForm.${legalForm}`) },
      RECEIVER: { cell: ({ receiverName }) => receiverName },
      INTENDED_USE: { cell: ({ intendedUse }) => intendedUse && t(`enum.intendedUse.${intendedUse}`) },
    };
    return shown.map((id) => ({ id, header: t(`facilities.column.${id}`), ...columns[id] }));
  }, [shown, t]);
}
