import { useTranslation } from 'react-i18next';
import { Chain } from './Chain';

/** Something that passes from one to another. */
export function FromTo({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation();
  return <Chain steps={[from, to]} arrow={t('handover.to')} />;
}
