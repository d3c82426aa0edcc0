import { execute } from './client';
import { refusalFields } from './commandFragments';
import { timelineFields } from './fragments';
import { graphql, type FragmentOf, type ResultOf } from './graphql';
import { commandFor } from './sendCommand';

const fitFields = graphql(`
  fragment FitFields on SpaceFit {
    distanceM
    differenceM2
    differencePercent
    metAreaM2
    isProposable
    isPossible
    misfits {
      kind
      weight
      text
    }
    space {
      number
      name
      partId
      areaM2
      category
      facility {
        id
        commune {
          fullName
        }
      }
    }
    request {
      number
      intendedUse
      areaNeededM2
      headcount
      normAreaM2
      askedOn
      dossier {
        id
      }
      requester {
        name
      }
      priority {
        rank
        name
        source
      }
      origin {
        kind
        name
      }
    }
  }
`);

const rankedFields = graphql(
  `
    fragment RankedFields on RankedFit {
      place
      isBest
      isAskedFor
      reason
      fit {
        ...FitFields
      }
    }
  `,
  [fitFields],
);

const reportFields = graphql(
  `
    fragment MatchingReportFields on MatchingReport {
      pairs {
        reason
        alternatives
        isByHand
        fit {
          ...FitFields
        }
      }
      unmet {
        reason
        obstacles
        request {
          number
          intendedUse
          areaNeededM2
          askedOn
          dossier {
            id
          }
          requester {
            name
          }
          priority {
            rank
            name
          }
        }
      }
      unused {
        reason
        obstacles
        space {
          number
          name
          partId
          areaM2
          facility {
            id
            commune {
              fullName
            }
          }
        }
      }
      totals {
        spaces
        requests
        paired
        areaNeededM2
        areaMetM2
        areaUnmetM2
        distanceM
        classes {
          requests
          served
          priority {
            rank
            name
            source
          }
        }
      }
    }
  `,
  [fitFields],
);

const facilityMatchingQuery = graphql(
  `
    query FacilityMatching($facilityId: ID!) {
      facilityMatching(facilityId: $facilityId) {
        space {
          number
          name
          areaM2
          category
          facility {
            id
            commune {
              fullName
            }
          }
        }
        candidates {
          ...RankedFields
        }
      }
    }
  `,
  [rankedFields],
);

const requestMatchingQuery = graphql(
  `
    query RequestMatching($dossierId: ID!, $first: Int!) {
      requestMatching(dossierId: $dossierId, first: $first) {
        totalCount
        nodes {
          ...RankedFields
        }
      }
    }
  `,
  [rankedFields],
);

const provinceMatchingQuery = graphql(
  `
    query ProvinceMatching {
      provinceMatching {
        ...MatchingReportFields
      }
    }
  `,
  [reportFields],
);

const latestProposalQuery = graphql(
  `
    query LatestProposal {
      assignmentProposals(order: [{ draftedOn: DESC }, { number: DESC }], first: 1) {
        nodes {
          id
          version
          number
          status
          inputsOf
          draftedOn
          submittedOn
          acceptedOn
          reason
          allowedCommands
          staleInputs {
            kind
            number
            text
          }
          matching {
            ...MatchingReportFields
          }
          timeline {
            ...TimelineFields
          }
        }
      }
    }
  `,
  [reportFields, timelineFields],
);

export type RankedFit = FragmentOf<typeof rankedFields>;
export type SpaceFit = FragmentOf<typeof fitFields>;
export type MatchingReport = FragmentOf<typeof reportFields>;
export type Pair = MatchingReport['pairs'][number];
export type FacilityMatching = NonNullable<ResultOf<typeof facilityMatchingQuery>['facilityMatching']>;
export type Proposal = NonNullable<ResultOf<typeof latestProposalQuery>['assignmentProposals']['nodes']>[number];

/** As many columns as anybody compares. */
const mostFacilities = 20;

/** One facility against all open requests; null when it cannot be given to anybody. */
export async function loadFacilityMatching(facilityId: string, signal?: AbortSignal): Promise<FacilityMatching | null> {
  return (await execute(facilityMatchingQuery, { facilityId }, signal)).facilityMatching;
}

/** One request against the surplus facilities, the best first. */
export async function loadRequestMatching(dossierId: string, signal?: AbortSignal): Promise<RankedFit[]> {
  return (
    (await execute(requestMatchingQuery, { dossierId, first: mostFacilities }, signal)).requestMatching.nodes ?? []
  );
}

/** What the register would propose now; null when the caller may not see it. */
export async function loadProvinceMatching(signal?: AbortSignal): Promise<MatchingReport | null> {
  return (await execute(provinceMatchingQuery, {}, signal)).provinceMatching;
}

/** The proposal drafted last; null while there is none. */
export async function loadLatestProposal(signal?: AbortSignal): Promise<Proposal | null> {
  return (await execute(latestProposalQuery, {}, signal)).assignmentProposals.nodes?.[0] ?? null;
}

const proposalReference = graphql(`
  fragment ProposalReference on AssignmentProposal {
    id
    number
    status
  }
`);

const draftProposal = graphql(
  `
    mutation DraftAssignmentProposal($input: DraftAssignmentProposalInput!) {
      result: draftAssignmentProposal(input: $input) {
        assignmentProposal {
          ...ProposalReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [proposalReference, refusalFields],
);

const changePairing = graphql(
  `
    mutation ChangeAssignmentPairing($input: ChangeAssignmentPairingInput!) {
      result: changeAssignmentPairing(input: $input) {
        assignmentProposal {
          ...ProposalReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [proposalReference, refusalFields],
);

const refreshProposal = graphql(
  `
    mutation RefreshAssignmentProposal($input: RefreshAssignmentProposalInput!) {
      result: refreshAssignmentProposal(input: $input) {
        assignmentProposal {
          ...ProposalReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [proposalReference, refusalFields],
);

const submitProposal = graphql(
  `
    mutation SubmitAssignmentProposal($input: SubmitAssignmentProposalInput!) {
      result: submitAssignmentProposal(input: $input) {
        assignmentProposal {
          ...ProposalReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [proposalReference, refusalFields],
);

const discardProposal = graphql(
  `
    mutation DiscardAssignmentProposal($input: DiscardAssignmentProposalInput!) {
      result: discardAssignmentProposal(input: $input) {
        assignmentProposal {
          ...ProposalReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [proposalReference, refusalFields],
);

const acceptProposal = graphql(
  `
    mutation AcceptAssignmentProposal($input: AcceptAssignmentProposalInput!) {
      result: acceptAssignmentProposal(input: $input) {
        assignmentProposal {
          ...ProposalReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [proposalReference, refusalFields],
);

const returnProposal = graphql(
  `
    mutation ReturnAssignmentProposal($input: ReturnAssignmentProposalInput!) {
      result: returnAssignmentProposal(input: $input) {
        assignmentProposal {
          ...ProposalReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [proposalReference, refusalFields],
);

/** How each command on a proposal is sent, by the name the server allows it under. */
export const proposalCommands = {
  DRAFT_ASSIGNMENT_PROPOSAL: commandFor(draftProposal, (payload) => payload.assignmentProposal),
  CHANGE_ASSIGNMENT_PAIRING: commandFor(changePairing, (payload) => payload.assignmentProposal),
  REFRESH_ASSIGNMENT_PROPOSAL: commandFor(refreshProposal, (payload) => payload.assignmentProposal),
  SUBMIT_ASSIGNMENT_PROPOSAL: commandFor(submitProposal, (payload) => payload.assignmentProposal),
  ACCEPT_ASSIGNMENT_PROPOSAL: commandFor(acceptProposal, (payload) => payload.assignmentProposal),
  RETURN_ASSIGNMENT_PROPOSAL: commandFor(returnProposal, (payload) => payload.assignmentProposal),
  DISCARD_ASSIGNMENT_PROPOSAL: commandFor(discardProposal, (payload) => payload.assignmentProposal),
};
