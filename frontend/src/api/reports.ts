import { execute } from './client';
import { refusalFields } from './commandFragments';
import { recordFilterFields, type AsOf, type RecordFilterInput } from './facilityRecords';
import { paperFields } from './fragments';
import { graphql, type FragmentOf, type ResultOf, type VariablesOf } from './graphql';
import { commandFor } from './sendCommand';

const tableFields = graphql(
  `
    fragment ReportTableFields on ReportTable {
      code
      title
      form
      effectiveAt
      recordedAt
      columns {
        key
        title
        unit
        group
      }
      rows {
        key
        name
        cells {
          number
          text
          date
          filter {
            ...RecordFilterFields
          }
          records @include(if: $withRecords) {
            noun
            id
            number
            name
          }
        }
      }
      total {
        key
        name
        cells {
          number
          text
          date
          filter {
            ...RecordFilterFields
          }
        }
      }
    }
  `,
  [recordFilterFields],
);

const reportQuery = graphql(
  `
    query Report(
      $code: ReportCode!
      $provinceCode: String!
      $effectiveAt: LocalDate
      $recordedAt: DateTime
      $comparedWith: AsOfInput
      $withRecords: Boolean!
    ) {
      report(
        code: $code
        provinceCode: $provinceCode
        effectiveAt: $effectiveAt
        recordedAt: $recordedAt
        comparedWith: $comparedWith
      ) {
        ...ReportTableFields
      }
    }
  `,
  [tableFields],
);

const differenceFields = graphql(`
  fragment ReportDifferenceFields on ReportDifference {
    figures {
      rowKey
      rowName
      columnKey
      columnTitle
      earlier
      later
      entered
      left
    }
    records {
      kind
      record {
        noun
        id
        number
        name
      }
      reasons {
        sequence
        effectiveOn
        recordedAt
        summary
      }
    }
  }
`);

const differenceQuery = graphql(
  `
    query ReportDifference($code: ReportCode!, $provinceCode: String!, $earlier: AsOfInput!, $later: AsOfInput) {
      reportDifference(code: $code, provinceCode: $provinceCode, earlier: $earlier, later: $later) {
        ...ReportDifferenceFields
      }
    }
  `,
  [differenceFields],
);

const figuresQuery = graphql(
  `
    query FacilityFigures(
      $groupBy: [FacilityGrouping!]!
      $filter: FacilityRecordFilterInput
      $effectiveAt: LocalDate
      $recordedAt: DateTime
    ) {
      facilityFigures(groupBy: $groupBy, filter: $filter, effectiveAt: $effectiveAt, recordedAt: $recordedAt) {
        groups {
          key
          name
        }
        facilities
        landAreaM2
        floorAreaM2
        withoutLandArea
        withoutFloorArea
        filter {
          ...RecordFilterFields
        }
      }
    }
  `,
  [recordFilterFields],
);

const figureFields = graphql(
  `
    fragment FigureFields on FacilityFigure {
      facilities
      groups {
        key
        name
      }
      filter {
        ...RecordFilterFields
      }
    }
  `,
  [recordFilterFields],
);

const progressQuery = graphql(
  `
    query ProgressOn(
      $toHandle: FacilityRecordFilterInput
      $decided: FacilityRecordFilterInput
      $handedOver: FacilityRecordFilterInput
      $inUse: FacilityRecordFilterInput
      $effectiveAt: LocalDate
      $recordedAt: DateTime
    ) {
      toHandle: facilityFigures(groupBy: [], filter: $toHandle, effectiveAt: $effectiveAt, recordedAt: $recordedAt) {
        ...FigureFields
      }
      decided: facilityFigures(groupBy: [], filter: $decided, effectiveAt: $effectiveAt, recordedAt: $recordedAt) {
        ...FigureFields
      }
      handedOver: facilityFigures(
        groupBy: []
        filter: $handedOver
        effectiveAt: $effectiveAt
        recordedAt: $recordedAt
      ) {
        ...FigureFields
      }
      inUse: facilityFigures(groupBy: [], filter: $inUse, effectiveAt: $effectiveAt, recordedAt: $recordedAt) {
        ...FigureFields
      }
      byStage: facilityFigures(
        groupBy: [STAGE]
        filter: $toHandle
        effectiveAt: $effectiveAt
        recordedAt: $recordedAt
      ) {
        ...FigureFields
      }
      decidedByCommune: facilityFigures(
        groupBy: [COMMUNE]
        filter: $decided
        effectiveAt: $effectiveAt
        recordedAt: $recordedAt
      ) {
        facilities
        groups {
          key
        }
      }
    }
  `,
  [figureFields],
);

const snapshotFields = graphql(
  `
    fragment SnapshotFields on ReportSnapshot {
      id
      code
      effectiveAt
      recordedAt
      sha256
      frozenBy
      frozenOn
      note
      organisation {
        name
      }
      paper {
        ...PaperFields
      }
    }
  `,
  [paperFields],
);

const snapshotsQuery = graphql(
  `
    query ReportSnapshots($first: Int!, $after: String) {
      reportSnapshots(first: $first, after: $after, order: [{ recordedAt: DESC }]) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...SnapshotFields
        }
      }
    }
  `,
  [snapshotFields],
);

const snapshotQuery = graphql(
  `
    query ReportSnapshot($id: ID!, $withRecords: Boolean!) {
      reportSnapshotById(id: $id) {
        ...SnapshotFields
        report {
          ...ReportTableFields
        }
        difference {
          ...ReportDifferenceFields
        }
      }
    }
  `,
  [snapshotFields, tableFields, differenceFields],
);

const freezeMutation = graphql(
  `
    mutation FreezeReport($input: FreezeReportInput!) {
      result: freezeReport(input: $input) {
        reportSnapshot {
          id
          sha256
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [refusalFields],
);

export type ReportTable = FragmentOf<typeof tableFields>;
export type ReportCode = ReportTable['code'];
export type ReportColumn = ReportTable['columns'][number];
export type ReportRow = ReportTable['rows'][number];
export type ReportCell = ReportRow['cells'][number];
export type RecordReference = NonNullable<ReportCell['records']>[number];
export type ReportDifference = FragmentOf<typeof differenceFields>;
export type FigureDifference = ReportDifference['figures'][number];
export type RecordChange = ReportDifference['records'][number];
export type FacilityGrouping = VariablesOf<typeof figuresQuery>['groupBy'] extends readonly (infer One)[] ? One : never;
export type FacilityFigure = ResultOf<typeof figuresQuery>['facilityFigures'][number];
export type Progress = ResultOf<typeof progressQuery>;
export type Figure = FragmentOf<typeof figureFields>;
export type ReportSnapshot = FragmentOf<typeof snapshotFields>;
export type ReportSnapshotPage = NonNullable<ResultOf<typeof snapshotsQuery>['reportSnapshots']>;
export type FrozenReport = NonNullable<ResultOf<typeof snapshotQuery>['reportSnapshotById']>;

export const reportCodes = [
  'PROGRESS_BY_COMMUNE',
  'PROGRESS_BY_ORGANISATION',
  'PROGRESS_BY_CATEGORY',
  'DOSSIER_TRACKER',
  'INVENTORY_BY_ORGANISATION',
  'INVENTORY_OF_FACILITIES',
  'CUSTODY_PORTFOLIO',
  'OFFICIAL_HOUSING',
  'WARNINGS',
] as const satisfies ReportCode[];

/** Figures of these open as lists by their filter; the others name their records one by one. */
const listedByFilter: ReadonlySet<ReportCode> = new Set([
  'PROGRESS_BY_COMMUNE',
  'PROGRESS_BY_ORGANISATION',
  'PROGRESS_BY_CATEGORY',
  'INVENTORY_BY_ORGANISATION',
]);

export async function loadReport(
  code: ReportCode,
  provinceCode: string,
  asOf: AsOf,
  comparedWith: AsOf | null,
  signal?: AbortSignal,
): Promise<ReportTable> {
  const withRecords = !listedByFilter.has(code);
  return (await execute(reportQuery, { code, provinceCode, ...asOf, comparedWith, withRecords }, signal)).report;
}

/** What differs between two points of time, with the facts that explain it. */
export async function loadReportDifference(
  code: ReportCode,
  provinceCode: string,
  earlier: AsOf,
  later: AsOf,
  signal?: AbortSignal,
): Promise<ReportDifference> {
  return (await execute(differenceQuery, { code, provinceCode, earlier, later }, signal)).reportDifference;
}

export async function loadFigures(
  groupBy: FacilityGrouping[],
  filter: RecordFilterInput,
  asOf: AsOf,
  signal?: AbortSignal,
): Promise<FacilityFigure[]> {
  return (await execute(figuresQuery, { groupBy, filter, ...asOf }, signal)).facilityFigures;
}

/** Which facilities the steps of the handling count; each holds the next. */
export type ProgressFilters = Record<'toHandle' | 'decided' | 'handedOver' | 'inUse', RecordFilterInput>;

/** How far the handling had come on a day, in one request. */
export async function loadProgress(filters: ProgressFilters, asOf: AsOf, signal?: AbortSignal): Promise<Progress> {
  return execute(progressQuery, { ...filters, ...asOf }, signal);
}

const snapshotPageSize = 50;

/** The frozen reports, the latest first. */
export async function loadReportSnapshots(after: string | null, signal?: AbortSignal): Promise<ReportSnapshotPage> {
  const { reportSnapshots } = await execute(snapshotsQuery, { first: snapshotPageSize, after }, signal);
  return reportSnapshots;
}

/** One frozen report with its figures and what has become known since; null when the account may not see it. */
export async function loadFrozenReport(id: string, signal?: AbortSignal): Promise<FrozenReport | null> {
  const { reportSnapshotById: frozen } = await execute(snapshotQuery, { id, withRecords: false }, signal);
  // Records are asked for only where no filter lists them: with a province's facilities in every cell they are many megabytes.
  return frozen === null || listedByFilter.has(frozen.code)
    ? frozen
    : (await execute(snapshotQuery, { id, withRecords: true }, signal)).reportSnapshotById;
}

export const freezeReport = commandFor(freezeMutation, ({ reportSnapshot }) => reportSnapshot);

/** Where the report is as a workbook. */
export function reportExport(code: ReportCode, provinceCode: string, asOf: AsOf): string {
  const params = new URLSearchParams({ code, province: provinceCode });
  if (asOf.effectiveAt !== null) {
    params.set('effectiveAt', asOf.effectiveAt);
  }
  if (asOf.recordedAt !== null) {
    params.set('recordedAt', asOf.recordedAt);
  }
  return `/exports/report.xlsx?${params}`;
}

export const snapshotExport = (id: string) => `/exports/report-snapshot.xlsx?${new URLSearchParams({ id })}`;
