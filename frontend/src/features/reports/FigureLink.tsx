import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { formatNumber } from '../../shared/format';

interface Props {
  figure: number;
  /** What is counted, for those who hear the link by itself. */
  label: string;
  place: string;
  text?: string;
}

/** A figure that opens the records it counts. */
export function FigureLink({ figure, label, place, text = formatNumber(figure) }: Props) {
  const { t } = useTranslation();
  return (
    <Link href={place} aria-label={t('overview.figureLink', { figure: text, label })}>
      {text}
    </Link>
  );
}
