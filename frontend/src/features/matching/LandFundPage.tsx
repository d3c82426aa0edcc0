import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkTabs } from '../../components/tabs/LinkTabs';
import page from '../page.module.css';
import { usePageTitle } from '../shell/usePageTitle';

const parts = [
  { id: 'matching', to: '/land-fund' },
  { id: 'proposal', to: '/land-fund/proposal' },
  { id: 'custody', to: '/land-fund/custody' },
  { id: 'papers', to: '/land-fund/papers' },
] as const;

export type LandFundPart = (typeof parts)[number]['id'];

/** The frame around every page of the land fund's workplace. */
export function LandFundPage({ part, children }: { part: LandFundPart; children: ReactNode }) {
  const { t } = useTranslation();
  const title = t(`landFund.part.${part}`);
  usePageTitle(title);
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('nav.landFund')}</h1>
      </header>
      <LinkTabs
        label={t('landFund.parts')}
        current={part}
        tabs={parts.map(({ id, to }) => ({ id, to, text: t(`landFund.part.${id}`) }))}
      />
      {children}
    </div>
  );
}
