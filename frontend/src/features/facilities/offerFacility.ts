import type { FacilityDetails } from '../../api/facility';
import type { Requester } from './requestFacility';

type OfferedFacility = Pick<FacilityDetails, 'assignment'> & { holder: { id: string } };

/** Whether giving the facility up is the thing to do with it: its holder may offer what nobody was given yet. */
export function mayOffer({ holder, assignment }: OfferedFacility, { commands, organisation }: Requester): boolean {
  return commands.includes('SUBMIT_OFFER') && organisation?.id === holder.id && assignment === null;
}
