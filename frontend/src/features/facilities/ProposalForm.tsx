import type { FacilityDetails } from '../../api/facility';
import { useAccount } from '../access/AccountContext';
import { mayOffer } from './offerFacility';
import { OfferForm } from './OfferForm';
import { RequestForm } from './RequestForm';

/** What one proposes about a facility: to give up one's own, to be given another's. */
export function ProposalForm(props: { facility: FacilityDetails; onClose: () => void }) {
  return mayOffer(props.facility, useAccount()) ? <OfferForm {...props} /> : <RequestForm {...props} />;
}
