import { handoverReference, refusalFields } from './commandFragments';
import { graphql } from './graphql';
import { commandFor } from './sendCommand';

const recordHandover = graphql(
  `
    mutation RecordHandover($input: RecordHandoverInput!) {
      result: recordHandover(input: $input) {
        handover {
          ...HandoverReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [handoverReference, refusalFields],
);

const confirmUse = graphql(
  `
    mutation ConfirmUse($input: ConfirmUseInput!) {
      result: confirmUse(input: $input) {
        handover {
          ...HandoverReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [handoverReference, refusalFields],
);

const signAsGiver = graphql(
  `
    mutation SignHandoverAsGiver($input: SignHandoverAsGiverInput!) {
      result: signHandoverAsGiver(input: $input) {
        handover {
          ...HandoverReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [handoverReference, refusalFields],
);

const signAsReceiver = graphql(
  `
    mutation SignHandoverAsReceiver($input: SignHandoverAsReceiverInput!) {
      result: signHandoverAsReceiver(input: $input) {
        handover {
          ...HandoverReference
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [handoverReference, refusalFields],
);

/** How each command on a handover is sent, by the name the server allows it under. */
export const handoverCommands = {
  RECORD_HANDOVER: commandFor(recordHandover, (payload) => payload.handover),
  SIGN_HANDOVER_AS_GIVER: commandFor(signAsGiver, (payload) => payload.handover),
  SIGN_HANDOVER_AS_RECEIVER: commandFor(signAsReceiver, (payload) => payload.handover),
  CONFIRM_USE: commandFor(confirmUse, (payload) => payload.handover),
};

export type HandoverCommand = keyof typeof handoverCommands;
