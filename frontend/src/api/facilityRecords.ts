import { execute } from './client';
import { graphql, type FragmentOf, type ResultOf, type VariablesOf } from './graphql';

/** Which facilities a figure counts, as the server says it and takes it back. */
export const recordFilterFields = graphql(`
  fragment RecordFilterFields on FacilityRecordFilter {
    provinceCode
    search
    classifications
    stages
    categories
    communeCode
    holderId
    receiverId
    inCustody
    hasDecision
    legalForms
    intendedUses
    vacancyAges
    planApproved
  }
`);

const recordsQuery = graphql(`
  query FacilityRecords(
    $filter: FacilityRecordFilterInput
    $effectiveAt: LocalDate
    $recordedAt: DateTime
    $first: Int!
    $after: String
  ) {
    facilitiesAsOf(filter: $filter, effectiveAt: $effectiveAt, recordedAt: $recordedAt, first: $first, after: $after) {
      totalCount
      next
      nodes {
        id
        number
        name
        category
        classification
        stage
        inCustody
        communeName
        holderName
        receiverName
        legalForm
        intendedUse
        decisionNumber
        decidedOn
        landAreaM2
        floorAreaM2
        vacantSince
        validFrom
      }
    }
  }
`);

export type RecordFilter = FragmentOf<typeof recordFilterFields>;
export type RecordFilterInput = NonNullable<VariablesOf<typeof recordsQuery>['filter']>;
export type FacilityRecordPage = ResultOf<typeof recordsQuery>['facilitiesAsOf'];
export type FacilityRecord = FacilityRecordPage['nodes'][number];

/** A point on both axes of time; null: today, and as known now. */
export interface AsOf {
  /** The day, "2025-09-16". */
  effectiveAt: string | null;
  /** The moment whose knowledge counts. */
  recordedAt: string | null;
}

const pageSize = 100;

/** The facilities behind a figure as they were and were known then, in the order of their numbers. */
export async function loadFacilityRecords(
  filter: RecordFilterInput,
  asOf: AsOf,
  after: string | null,
  signal?: AbortSignal,
): Promise<FacilityRecordPage> {
  return (await execute(recordsQuery, { filter, ...asOf, first: pageSize, after }, signal)).facilitiesAsOf;
}
