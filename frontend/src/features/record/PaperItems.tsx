import { CircleCheck, FileText, TriangleAlert, Upload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Attachment, RequiredPaper } from '../../api/papers';
import { Button } from '../../components/button/Button';
import { PaperLine } from '../../components/timeline/PaperLine';
import { formatBytes, formatDate } from '../../shared/format';
import styles from './record.module.css';

/** A paper that is asked for: there, or missing with the way to attach it. */
export function RequiredItem({ paper, onAttach }: { paper: RequiredPaper; onAttach: (() => void) | null }) {
  const { t } = useTranslation();
  const { name, legalSource, formNumber, isOriginal, isMissing, attachment } = paper;
  const remarks = [isOriginal ? t('record.original') : null, formNumber, legalSource].filter(
    (remark) => remark !== null,
  );
  return (
    <li className={isMissing ? styles.missing : styles.present}>
      {isMissing ? <TriangleAlert size={16} aria-hidden="true" /> : <CircleCheck size={16} aria-hidden="true" />}
      <span className={styles.paperText}>
        <span>
          <span className={styles.standing}>{t(isMissing ? 'record.missing' : 'record.have')}</span>{' '}
          {attachment ? <a href={attachment.file.url}>{name}</a> : name}
        </span>
        <span className={styles.soft}>{remarks.join(' · ')}</span>
      </span>
      {isMissing && onAttach && (
        <Button onPress={onAttach}>
          <Upload size={14} aria-hidden="true" />
          {t('record.attachThis')}
          <span className="visually-hidden"> {name}</span>
        </Button>
      )}
    </li>
  );
}

/** A file that is attached. */
export function AttachmentItem({ attachment: { title, file, paper, owner, addedOn } }: { attachment: Attachment }) {
  const { t } = useTranslation();
  return (
    <li>
      {file.thumbnailUrl ? (
        <img src={file.thumbnailUrl} alt="" className={styles.thumbnail} loading="lazy" />
      ) : (
        <FileText size={16} aria-hidden="true" />
      )}
      <span className={styles.paperText}>
        <a href={file.url}>{title}</a>
        {paper && <PaperLine paper={paper} />}
        <span className={styles.soft}>
          {[
            file.type,
            formatBytes(file.sizeBytes),
            file.pages !== null && t('record.pages', { count: file.pages }),
            owner.name,
            formatDate(addedOn),
          ]
            .filter((fact) => fact !== false)
            .join(' · ')}
        </span>
      </span>
    </li>
  );
}
