import { Upload } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierDetails } from '../../api/dossiers';
import { Button } from '../../components/button/Button';
import { MissingPapers } from '../../components/missingPapers/MissingPapers';
import { Banner } from '../../components/notice/Banner';
import { useAccount } from '../access/AccountContext';
import page from '../page.module.css';
import { AttachForm, type Wanted } from '../record/AttachForm';
import { AttachmentItem, RequiredItem } from '../record/PaperItems';
import record from '../record/record.module.css';
import styles from './dossiers.module.css';

// It opens below the line it was asked for at, perhaps out of sight.
const takeFocus = (form: HTMLElement | null) => {
  form?.focus({ preventScroll: true });
  form?.scrollIntoView({ block: 'nearest' });
};

/** The papers the steps so far rest on, what else is attached, and the way to attach either. */
export function DossierPapers({ dossier }: { dossier: DossierDetails }) {
  const { t } = useTranslation();
  const mayAttach = useAccount().commands.includes('ADD_ATTACHMENT');
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [attached, setAttached] = useState<string | null>(null);
  const { id, requiredPapers, attachments } = dossier;
  const subject = { kind: 'DOSSIER' as const, id };
  const begin = (next: Omit<Wanted, 'subject'>) => {
    setAttached(null);
    setWanted({ subject, ...next });
  };
  return (
    <section id="papers" className={page.card} aria-labelledby="dossier-papers">
      <div className={styles.cardHead}>
        <h2 id="dossier-papers">{t('dossier.papers')}</h2>
        {requiredPapers.length > 0 && (
          <MissingPapers count={requiredPapers.filter(({ isMissing }) => isMissing).length} />
        )}
      </div>
      {attached !== null && (
        <Banner tone="good" takesFocus>
          {t('record.attached', { title: attached })}
        </Banner>
      )}
      {requiredPapers.length === 0 && <p className={page.soft}>{t('record.noneRequired')}</p>}
      <ul className={record.papers}>
        {requiredPapers.map((paper) => (
          <RequiredItem
            key={`${paper.kind} ${paper.name}`}
            paper={paper}
            onAttach={
              mayAttach
                ? () => {
                    begin({ title: paper.name, paperKind: paper.kind });
                  }
                : null
            }
          />
        ))}
      </ul>
      {attachments.length > 0 && (
        <>
          <h3 className={styles.subhead}>{t('record.attachments')}</h3>
          <ul className={record.papers}>
            {attachments.map((attachment) => (
              <AttachmentItem key={attachment.id} attachment={attachment} />
            ))}
          </ul>
        </>
      )}
      {mayAttach && wanted === null && (
        <div className={styles.attach} data-print="none">
          <Button
            onPress={() => {
              begin({ title: '', paperKind: null });
            }}
          >
            <Upload size={16} aria-hidden="true" />
            {t('dossier.attachOther')}
          </Button>
        </div>
      )}
      {wanted && (
        <div ref={takeFocus} className={styles.attachForm} tabIndex={-1}>
          <AttachForm
            key={wanted.title}
            wanted={wanted}
            onDone={(title) => {
              setWanted(null);
              setAttached(title);
            }}
            onCancel={() => {
              setWanted(null);
            }}
          />
        </div>
      )}
    </section>
  );
}
