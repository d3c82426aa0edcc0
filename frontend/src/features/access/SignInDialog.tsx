import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { setSessionExpired } from '../../state/sessionExpiry';
import styles from './access.module.css';
import { ProviderSignIn } from './ProviderSignIn';
import { SignInForm } from './SignInForm';

/** Over the page when the session ended: nothing behind it is lost. */
export function SignInDialog({ knownAccount }: { knownAccount?: string | undefined }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return (
    <ModalOverlay className={styles.veil ?? ''} isOpen isKeyboardDismissDisabled>
      <Modal className={styles.card ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <div>
            <Heading slot="title" level={2}>
              {t('signIn.expiredTitle')}
            </Heading>
            <p className={styles.intro}>{t('signIn.expiredText')}</p>
          </div>
          <SignInForm
            knownAccount={knownAccount}
            onSignedIn={() => {
              setSessionExpired(false);
              void queries.invalidateQueries();
            }}
          />
          <ProviderSignIn />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
