import { execute } from './client';
import { graphql, type ResultOf } from './graphql';

const summaryQuery = graphql(`
  query ProvinceSummary($provinceCode: String!, $effectiveAt: LocalDate, $recordedAt: DateTime) {
    provinceSummary(provinceCode: $provinceCode, effectiveAt: $effectiveAt, recordedAt: $recordedAt) {
      effectiveAt
      recordedAt
      facilities
      retained
      rearranged
      surplus
      handedToLandFund
      communes
      communesSubmitted
      communesDecided
      agencies
      agenciesSubmitted
      agenciesDecided
      housingNeeded
      housingArranged
    }
  }
`);

export type ProvinceSummary = ResultOf<typeof summaryQuery>['provinceSummary'];

/** Figures as in force at one date and as known at one moment; null means today and now. */
export async function loadSummary(
  provinceCode: string,
  effectiveAt: string | null,
  recordedAt: string | null,
  signal?: AbortSignal,
): Promise<ProvinceSummary> {
  return (await execute(summaryQuery, { provinceCode, effectiveAt, recordedAt }, signal)).provinceSummary;
}
