import { useTranslation } from 'react-i18next';
import type { FacilityDetails } from '../../api/facility';
import { Button } from '../../components/button/Button';
import { useAccount } from '../access/AccountContext';
import styles from './facilityPanel.module.css';
import { mayOffer } from './offerFacility';
import { requestFacility, type RequestReason } from './requestFacility';

interface Props {
  facility: FacilityDetails;
  onStart: () => void;
}

/** The main thing to do with a facility; when it cannot be done, why. */
export function RequestAction({ facility, onStart }: Props) {
  const { t } = useTranslation();
  const account = useAccount();
  const isOffer = mayOffer(facility, account);
  const reason = !isOffer && requestFacility.disabled(facility, account);
  return (
    <footer className={styles.action}>
      {reason && (
        <p id="request-reason" className={styles.soft}>
          {sentenceOf(reason)}
        </p>
      )}
      <Button
        kind="primary"
        isWide
        isDisabled={reason !== false}
        aria-describedby={reason ? 'request-reason' : ''}
        onPress={onStart}
      >
        {t(isOffer ? 'offer.action' : requestFacility.title)}
      </Button>
    </footer>
  );

  function sentenceOf({ code, ...facts }: RequestReason): string {
    return t(`request.reason.${code}`, facts);
  }
}
