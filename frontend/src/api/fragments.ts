import { graphql, type FragmentOf } from './graphql';

export const paperFields = graphql(`
  fragment PaperFields on Paper {
    kind
    number
    date
    issuer
  }
`);

export const timelineFields = graphql(
  `
    fragment TimelineFields on TimelineEntry {
      sequence
      kind
      summary
      effectiveOn
      recordedAt
      account
      reason
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

export type Paper = FragmentOf<typeof paperFields>;
export type TimelineEntry = FragmentOf<typeof timelineFields>;
