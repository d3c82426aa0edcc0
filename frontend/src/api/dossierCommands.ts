import { dossierReference, refusalFields } from './commandFragments';
import { graphql } from './graphql';
import { commandFor } from './sendCommand';

const submitRequest = graphql(
  `
    mutation SubmitRequest($input: SubmitRequestInput!) {
      result: submitRequest(input: $input) {
        dossier {
          ...DossierReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [dossierReference, refusalFields],
);

const acceptDossier = graphql(
  `
    mutation AcceptDossier($input: AcceptDossierInput!) {
      result: acceptDossier(input: $input) {
        dossier {
          ...DossierReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [dossierReference, refusalFields],
);

const askForSupplement = graphql(
  `
    mutation AskForSupplement($input: AskForSupplementInput!) {
      result: askForSupplement(input: $input) {
        dossier {
          ...DossierReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [dossierReference, refusalFields],
);

const supplementDossier = graphql(
  `
    mutation SupplementDossier($input: SupplementDossierInput!) {
      result: supplementDossier(input: $input) {
        dossier {
          ...DossierReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [dossierReference, refusalFields],
);

const appraiseDossier = graphql(
  `
    mutation AppraiseDossier($input: AppraiseDossierInput!) {
      result: appraiseDossier(input: $input) {
        dossier {
          ...DossierReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [dossierReference, refusalFields],
);

const forwardDossier = graphql(
  `
    mutation ForwardDossier($input: ForwardDossierInput!) {
      result: forwardDossier(input: $input) {
        dossier {
          ...DossierReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [dossierReference, refusalFields],
);

const decideDossier = graphql(
  `
    mutation DecideDossier($input: DecideDossierInput!) {
      result: decideDossier(input: $input) {
        dossier {
          ...DossierReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [dossierReference, refusalFields],
);

const refuseDossier = graphql(
  `
    mutation RefuseDossier($input: RefuseDossierInput!) {
      result: refuseDossier(input: $input) {
        dossier {
          ...DossierReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [dossierReference, refusalFields],
);

const withdrawDossier = graphql(
  `
    mutation WithdrawDossier($input: WithdrawDossierInput!) {
      result: withdrawDossier(input: $input) {
        dossier {
          ...DossierReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [dossierReference, refusalFields],
);

const submitOffer = graphql(
  `
    mutation SubmitOffer($input: SubmitOfferInput!) {
      result: submitOffer(input: $input) {
        dossier {
          ...DossierReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [dossierReference, refusalFields],
);

const startAppraisal = graphql(
  `
    mutation StartAppraisal($input: StartAppraisalInput!) {
      result: startAppraisal(input: $input) {
        dossier {
          ...DossierReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [dossierReference, refusalFields],
);

const askForOpinion = graphql(
  `
    mutation AskForOpinion($input: AskForOpinionInput!) {
      result: askForOpinion(input: $input) {
        dossier {
          ...DossierReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [dossierReference, refusalFields],
);

const giveOpinion = graphql(
  `
    mutation GiveOpinion($input: GiveOpinionInput!) {
      result: giveOpinion(input: $input) {
        dossier {
          ...DossierReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [dossierReference, refusalFields],
);

const resubmitDossier = graphql(
  `
    mutation ResubmitDossier($input: ResubmitDossierInput!) {
      result: resubmitDossier(input: $input) {
        dossier {
          ...DossierReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [dossierReference, refusalFields],
);

const raiseObjection = graphql(
  `
    mutation RaiseObjection($input: RaiseObjectionInput!) {
      result: raiseObjection(input: $input) {
        dossier {
          ...DossierReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [dossierReference, refusalFields],
);

const answerObjection = graphql(
  `
    mutation AnswerObjection($input: AnswerObjectionInput!) {
      result: answerObjection(input: $input) {
        dossier {
          ...DossierReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [dossierReference, refusalFields],
);

const submitDraft = graphql(
  `
    mutation SubmitDraft($input: SubmitDraftInput!) {
      result: submitDraft(input: $input) {
        dossier {
          ...DossierReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [dossierReference, refusalFields],
);

const discardDraft = graphql(
  `
    mutation DiscardDraft($input: DiscardDraftInput!) {
      result: discardDraft(input: $input) {
        dossier {
          ...DossierReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [dossierReference, refusalFields],
);

/** How each command on a dossier is sent, by the name the server allows it under. */
export const dossierCommands = {
  SUBMIT_REQUEST: commandFor(submitRequest, (payload) => payload.dossier),
  ACCEPT_DOSSIER: commandFor(acceptDossier, (payload) => payload.dossier),
  ASK_FOR_SUPPLEMENT: commandFor(askForSupplement, (payload) => payload.dossier),
  SUPPLEMENT_DOSSIER: commandFor(supplementDossier, (payload) => payload.dossier),
  APPRAISE_DOSSIER: commandFor(appraiseDossier, (payload) => payload.dossier),
  FORWARD_DOSSIER: commandFor(forwardDossier, (payload) => payload.dossier),
  DECIDE_DOSSIER: commandFor(decideDossier, (payload) => payload.dossier),
  REFUSE_DOSSIER: commandFor(refuseDossier, (payload) => payload.dossier),
  WITHDRAW_DOSSIER: commandFor(withdrawDossier, (payload) => payload.dossier),
  SUBMIT_OFFER: commandFor(submitOffer, (payload) => payload.dossier),
  START_APPRAISAL: commandFor(startAppraisal, (payload) => payload.dossier),
  ASK_FOR_OPINION: commandFor(askForOpinion, (payload) => payload.dossier),
  GIVE_OPINION: commandFor(giveOpinion, (payload) => payload.dossier),
  RESUBMIT_DOSSIER: commandFor(resubmitDossier, (payload) => payload.dossier),
  RAISE_OBJECTION: commandFor(raiseObjection, (payload) => payload.dossier),
  ANSWER_OBJECTION: commandFor(answerObjection, (payload) => payload.dossier),
  SUBMIT_DRAFT: commandFor(submitDraft, (payload) => payload.dossier),
  DISCARD_DRAFT: commandFor(discardDraft, (payload) => payload.dossier),
};

export type DossierCommand = keyof typeof dossierCommands;
