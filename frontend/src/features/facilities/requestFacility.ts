import type { Account } from '../../api/account';
import type { FacilityDetails } from '../../api/facility';

/** Why a facility cannot be requested, with what the sentence needs. */
export type RequestReason =
  | { code: 'notPermitted' }
  | { code: 'notSurplus' }
  | { code: 'ownFacility' }
  | { code: 'ownRequest'; number: string }
  | { code: 'decided'; number: string; receiver: string };

export type RequestedFacility = Pick<FacilityDetails, 'classification' | 'assignment'> & {
  holder: { id: string };
  openRequests: { number: string; proposer: { id: string } }[];
};

export type Requester = Pick<Account, 'commands'> & { organisation: { id: string } | null };

/** The operation "ask for this facility": its title, and why it is not to be had now, the strongest reason first. */
export const requestFacility = {
  title: 'request.action',

  disabled(facility: RequestedFacility, { commands, organisation }: Requester): RequestReason | false {
    if (facility.assignment) {
      const { decisionNumber, receiver } = facility.assignment;
      return { code: 'decided', number: decisionNumber, receiver: receiver.name };
    }
    if (facility.classification !== 'SURPLUS') {
      return { code: 'notSurplus' };
    }
    if (!commands.includes('SUBMIT_REQUEST') || organisation === null) {
      return { code: 'notPermitted' };
    }
    const own = facility.openRequests.find(({ proposer }) => proposer.id === organisation.id);
    if (own) {
      return { code: 'ownRequest', number: own.number };
    }
    return facility.holder.id === organisation.id ? { code: 'ownFacility' } : false;
  },
} as const;
