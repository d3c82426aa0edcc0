import { useTranslation } from 'react-i18next';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Link } from 'wouter';
import type { RecordReference } from '../../api/reports';
import { Button } from '../../components/button/Button';
import { placeOfRecord } from './recordPlace';
import styles from './reports.module.css';

interface Props {
  /** Null: nothing is open. */
  opened: { title: string; records: RecordReference[] } | null;
  onClose: () => void;
}

/** The records that a figure counts, where they are no facilities of a filter. */
export function RecordsDialog({ opened, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      isOpen={opened !== null}
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onClose();
        }
      }}
    >
      <Modal className={styles.sheet ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title" level={2}>
            {opened?.title}
          </Heading>
          <ul className={styles.references}>
            {opened?.records.map((record) => {
              const place = placeOfRecord(record);
              const text = record.name === '' ? record.number : `${record.number} · ${record.name}`;
              return (
                <li key={`${record.noun} ${record.id}`}>{place === null ? text : <Link href={place}>{text}</Link>}</li>
              );
            })}
          </ul>
          <Button onPress={onClose}>{t('shell.close')}</Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
