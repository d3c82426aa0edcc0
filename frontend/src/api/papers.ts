import { refusalFields } from './commandFragments';
import { execute } from './client';
import { paperFields } from './fragments';
import { graphql, type FragmentOf, type ResultOf, type VariablesOf } from './graphql';
import { commandFor } from './sendCommand';

export const attachmentFields = graphql(
  `
    fragment AttachmentFields on Attachment {
      id
      title
      addedOn
      owner {
        name
      }
      paper {
        ...PaperFields
      }
      file {
        name
        type
        sizeBytes
        pages
        url
        thumbnailUrl
      }
    }
  `,
  [paperFields],
);

export const requiredPaperFields = graphql(`
  fragment RequiredPaperFields on RequiredPaperState {
    kind
    name
    formNumber
    legalSource
    isOriginal
    isMissing
    attachment {
      title
      file {
        url
      }
    }
  }
`);

const facilityPapersQuery = graphql(
  `
    query FacilityPapers($id: ID!, $first: Int!) {
      facilityById(id: $id) {
        legalPapers {
          id
          kind
          number
          date
          issuer
        }
        attachments {
          ...AttachmentFields
        }
        assignment {
          decisionNumber
          handover {
            id
            requiredPapers {
              ...RequiredPaperFields
            }
          }
        }
      }
      dossiers(facilityId: $id, order: [{ submittedOn: DESC }], first: $first) {
        nodes {
          id
          number
          requiredPapers {
            ...RequiredPaperFields
          }
        }
      }
    }
  `,
  [attachmentFields, requiredPaperFields],
);

const addAttachmentMutation = graphql(
  `
    mutation AddAttachment($input: AddAttachmentInput!) {
      result: addAttachment(input: $input) {
        attachment {
          id
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [refusalFields],
);

export type Attachment = FragmentOf<typeof attachmentFields>;
export type RequiredPaper = FragmentOf<typeof requiredPaperFields>;
export type FacilityPapers = ResultOf<typeof facilityPapersQuery>;
export type AttachmentSubject = VariablesOf<typeof addAttachmentMutation>['input']['subject'];

const mostDossiers = 50;

/** What a facility has in papers, and what the cases about it need. */
export async function loadFacilityPapers(id: string, signal?: AbortSignal): Promise<FacilityPapers> {
  return execute(facilityPapersQuery, { id, first: mostDossiers }, signal);
}

export const addAttachment = commandFor(addAttachmentMutation, (payload) => payload.attachment);
