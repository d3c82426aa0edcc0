import { expect, it } from 'vitest';
import { timelineFields } from './fragments';
import { graphql, textOf } from './graphql';

it('a document is sent with every fragment it uses, however deep, once', () => {
  const query = graphql(
    `
      query Timelines($id: ID!) {
        facility: facilityById(id: $id) {
          timeline {
            ...TimelineFields
          }
        }
        dossier: dossierById(id: $id) {
          timeline {
            ...TimelineFields
          }
        }
      }
    `,
    [timelineFields, timelineFields],
  );
  const definitions = textOf(query).match(/^(query|fragment) \w+/gm);
  expect(definitions).toEqual(['query Timelines', 'fragment TimelineFields', 'fragment PaperFields']);
});
