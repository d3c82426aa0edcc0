import { useQuery } from '@tanstack/react-query';
import { FileText, Upload } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AttachmentSubject, FacilityPapers, RequiredPaper } from '../../api/papers';
import { Button } from '../../components/button/Button';
import { Banner } from '../../components/notice/Banner';
import { formatDate } from '../../shared/format';
import { facilityPapersQuery } from '../../state/recordQueries';
import { useAccount } from '../access/AccountContext';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { AttachForm, type Wanted } from './AttachForm';
import { AttachmentItem, RequiredItem } from './PaperItems';
import styles from './record.module.css';

/** What is there in papers, what the cases still lack, and the way to attach either. */
export function PapersTab({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(facilityPapersQuery(id));
  const mayAttach = useAccount().commands.includes('ADD_ATTACHMENT');
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [attached, setAttached] = useState<string | null>(null);
  if (!data) {
    return error ? <LoadFailed error={error} onRetry={refetch} /> : <p className={page.soft}>{t('shell.loading')}</p>;
  }

  const { legalPapers = [], attachments = [] } = data.facilityById ?? {};
  const begin = (next: Wanted) => {
    setAttached(null);
    setWanted(next);
  };
  return (
    <div className={page.columns}>
      <div className={page.stack}>
        {attached !== null && (
          <Banner tone="good" takesFocus>
            {t('record.attached', { title: attached })}
          </Banner>
        )}
        <Required papers={data} onAttach={mayAttach ? begin : null} />
        <section className={page.card}>
          <h2>{t('record.legalPapers')}</h2>
          {legalPapers.length === 0 && <p className={page.soft}>{t('record.noLegalPapers')}</p>}
          <ul className={styles.papers}>
            {legalPapers.map((paper) => (
              <li key={paper.id}>
                <FileText size={16} aria-hidden="true" />
                <span>
                  {t('paper.line', {
                    kind: t(`record.legalPaper.${paper.kind}`),
                    number: paper.number,
                    date: formatDate(paper.date),
                  })}
                  {paper.issuer && ` · ${paper.issuer}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section className={page.card}>
          <h2>{t('record.attachments')}</h2>
          {attachments.length === 0 && <p className={page.soft}>{t('record.noAttachments')}</p>}
          <ul className={styles.papers}>
            {attachments.map((attachment) => (
              <AttachmentItem key={attachment.id} attachment={attachment} />
            ))}
          </ul>
        </section>
      </div>
      {mayAttach && (
        <section className={page.card} data-print="none" aria-label={t('record.attach')}>
          {wanted === null ? (
            <div className={styles.attachIntro}>
              <p className={page.soft}>{t('record.attachIntro')}</p>
              <Button
                onPress={() => {
                  begin({ subject: { kind: 'FACILITY', id }, title: '', paperKind: null });
                }}
              >
                <Upload size={16} aria-hidden="true" />
                {t('record.attach')}
              </Button>
            </div>
          ) : (
            <AttachForm
              key={`${wanted.subject.id} ${wanted.title}`}
              wanted={wanted}
              onDone={(title) => {
                setWanted(null);
                setAttached(title);
              }}
              onCancel={() => {
                setWanted(null);
              }}
            />
          )}
        </section>
      )}
    </div>
  );
}

interface RequiredProps {
  papers: FacilityPapers;
  /** Null when the reader may attach nothing. */
  onAttach: ((wanted: Wanted) => void) | null;
}

function Required({ papers, onAttach }: RequiredProps) {
  const { t } = useTranslation();
  const handover = papers.facilityById?.assignment?.handover;
  const cases: { subject: AttachmentSubject; name: ReactNode; required: RequiredPaper[] }[] = [
    ...(papers.dossiers.nodes ?? []).map(({ id, number, requiredPapers }) => ({
      subject: { kind: 'DOSSIER' as const, id },
      name: <Link href={`/dossiers/${id}`}>{t('dossier.titleWithNumber', { number })}</Link>,
      required: requiredPapers,
    })),
    ...(handover
      ? [
          {
            subject: { kind: 'HANDOVER' as const, id: handover.id },
            name: <Link href={`/handovers/${handover.id}`}>{t('handover.title')}</Link>,
            required: handover.requiredPapers,
          },
        ]
      : []),
  ].filter(({ required }) => required.length > 0);
  return (
    <section className={page.card}>
      <h2>{t('record.required')}</h2>
      {cases.length === 0 && <p className={page.soft}>{t('record.noneRequired')}</p>}
      {cases.map(({ subject, name, required }) => (
        <div key={subject.id} className={styles.case}>
          <h3>{name}</h3>
          <ul className={styles.papers}>
            {required.map((paper) => (
              <RequiredItem
                key={`${paper.kind} ${paper.name}`}
                paper={paper}
                onAttach={
                  onAttach &&
                  (() => {
                    onAttach({ subject, title: paper.name, paperKind: paper.kind });
                  })
                }
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
