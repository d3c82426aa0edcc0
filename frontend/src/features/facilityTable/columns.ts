/** The columns of the list in their order, as the export names them. */
export const columnIds = [
  'NUMBER',
  'NAME',
  'CATEGORY',
  'COMMUNE',
  'HOLDER',
  'CLASSIFICATION',
  'STAGE',
  'LAND_AREA',
  'FLOOR_AREA',
  'VACANT_SINCE',
  'DECISION_NUMBER',
  'DECIDED_ON',
  'LEGAL_FORM',
  'RECEIVER',
  'INTENDED_USE',
] as const;

export type ColumnId = (typeof columnIds)[number];

/** Those without which a row says of nothing what it is. */
export const fixedColumns: readonly ColumnId[] = ['NUMBER', 'NAME'];

/** Those that can be left out. */
export const freeColumns = columnIds.filter((id) => !fixedColumns.includes(id));

export const usualColumns: readonly ColumnId[] = [
  ...fixedColumns,
  'COMMUNE',
  'CLASSIFICATION',
  'STAGE',
  'LAND_AREA',
  'FLOOR_AREA',
  'VACANT_SINCE',
];

/** A choice of columns from whatever was kept; the usual ones when it is none. */
export function readColumns(kept: unknown): readonly ColumnId[] {
  return Array.isArray(kept) ? columnIds.filter((id) => fixedColumns.includes(id) || kept.includes(id)) : usualColumns;
}

/** With a column or without it, in the order of the list. */
export function withColumn(columns: readonly ColumnId[], id: ColumnId, isShown: boolean): readonly ColumnId[] {
  return columnIds.filter((each) => (each === id ? isShown : columns.includes(each)));
}

/** Where the list is exported under a filter as the address holds it, with exactly these columns. */
export function exportAddress(filter: URLSearchParams, columns: readonly ColumnId[]): string {
  const params = new URLSearchParams(filter);
  columns.forEach((column) => {
    params.append('column', column);
  });
  return `/exports/facilities.xlsx?${params}`;
}
