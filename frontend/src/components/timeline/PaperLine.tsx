import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../shared/format';
import type vi from '../../i18n/vi.json';
import styles from './paperLine.module.css';

export interface PaperFacts {
  kind: keyof typeof vi.enum.paperKind;
  number: string;
  date: string;
  issuer: string | null;
}

/** A paper as it is cited: kind, number, date, issuer. */
export function PaperLine({ paper }: { paper: PaperFacts }) {
  const { t } = useTranslation();
  const line = t('paper.line', {
    kind: t(`enum.paperKind.${paper.kind}`),
    number: paper.number,
    date: formatDate(paper.date),
  });
  return (
    <p className={styles.paper}>
      <FileText size={14} aria-hidden="true" />
      <span>
        {line}
        {paper.issuer && ` · ${paper.issuer}`}
      </span>
    </p>
  );
}
