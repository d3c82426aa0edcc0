import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addAttachment, type AttachmentSubject } from '../../api/papers';
import { uploadFile } from '../../api/upload';
import { buttonClass } from '../../components/button/Button';
import { ApiError } from '../../shared/errors';
import { formatShare } from '../../shared/format';
import { fail } from '../../shared/result';
import { CommandFormView } from '../commands/CommandFormView';
import type { PaperKind } from '../commands/form';
import styles from './record.module.css';

/** What is to be attached, and to which record. */
export interface Wanted {
  subject: AttachmentSubject;
  /** Proposed; empty: the file's name. */
  title: string;
  /** The paper the file is a copy of; null: none, or one the reader may name. */
  paperKind: PaperKind | null;
}

interface Props {
  wanted: Wanted;
  onDone: (title: string) => void;
  onCancel: () => void;
}

/** Uploads a file and attaches it. The upload is kept when the attachment is refused, so that sending again is quick. */
export function AttachForm({ wanted: { subject, title: proposed, paperKind }, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState<number | null>(null);

  return (
    <CommandFormView
      idPrefix="attach"
      title={proposed === '' ? t('record.attach') : t('record.attachNamed', { name: proposed })}
      submitLabel={share === null ? t('record.attachSubmit') : t('record.uploading', { share: formatShare(share) })}
      form={{
        fields: [
          { name: 'title', kind: 'line', label: t('record.title'), hint: t('record.titleHint'), isRequired: false },
          {
            name: 'effectiveOn',
            kind: 'day',
            label: t('record.addedOn'),
            hint: t('command.field.effectiveOnHint'),
            isRequired: false,
          },
        ],
        paper: { kind: paperKind ?? 'OTHER', isRequired: paperKind !== null },
      }}
      send={async (reading, idempotencyKey) => {
        if (file === null) {
          return fail([{ code: 'FILE_MISSING', message: t('record.fileMissing'), field: null }]);
        }
        try {
          const uploadId = await uploadFile(file, idempotencyKey, setShare);
          const title = reading.optionalText('title') ?? (proposed || file.name);
          const result = await addAttachment({
            idempotencyKey,
            subject,
            uploadId,
            title,
            paper: reading.paper(),
            effectiveOn: reading.day('effectiveOn'),
          });
          return result.ok ? { ok: true, value: title } : result;
        } catch (error) {
          // The server says what is wrong with the file; its sentence belongs to the reader.
          if (error instanceof ApiError && error.message !== '') {
            return fail([{ code: error.code, message: error.message, field: null }]);
          }
          throw error;
        } finally {
          setShare(null);
        }
      }}
      onDone={(title) => {
        void queries.invalidateQueries();
        onDone(title);
      }}
      onCancel={onCancel}
      onReload={() => queries.invalidateQueries()}
    >
      <label className={styles.file}>
        <strong>{t('record.file')}</strong>
        <small>{t('record.fileHint')}</small>
        <span className={styles.drop}>
          <span className={buttonClass('secondary')}>{t('record.chooseFile')}</span>
          <span>{file?.name ?? t('record.noFile')}</span>
        </span>
        <input
          className="visually-hidden"
          type="file"
          accept=".pdf,.jpg,.jpeg,.png,.webp,.tif,.tiff,.heic,.docx,.xlsx,.pptx,.odt,.ods,.doc,.xls"
          onChange={({ target }) => {
            setFile(target.files?.[0] ?? null);
          }}
        />
      </label>
    </CommandFormView>
  );
}
