import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from '../../components/button/Button';
import styles from './site.module.css';

interface Props {
  title: string;
  children: ReactNode;
  /** Names what is done, not "yes". */
  confirm: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asked before something is lost. Escape, and a press beside it, mean no. */
export function Question({ title, children, confirm, onConfirm, onCancel }: Props) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onCancel();
        }
      }}
    >
      <Modal className={styles.sheet ?? ''}>
        <Dialog role="alertdialog" className={styles.question ?? ''}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <p>{children}</p>
          <div className={styles.actions}>
            <Button kind="primary" onPress={onConfirm}>
              {confirm}
            </Button>
            <Button kind="quiet" onPress={onCancel}>
              {t('form.cancel')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
