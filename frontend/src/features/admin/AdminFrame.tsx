import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkTabs } from '../../components/tabs/LinkTabs';
import page from '../page.module.css';
import { usePageTitle } from '../shell/usePageTitle';

const parts = [
  { id: 'mergers', to: '/admin' },
  { id: 'organisations', to: '/admin/organisations' },
  { id: 'units', to: '/admin/units' },
  { id: 'accounts', to: '/admin/accounts' },
  { id: 'rules', to: '/admin/rules' },
] as const;

interface Props {
  part: (typeof parts)[number]['id'];
  children: ReactNode;
}

/** The frame around the pages of administration. */
export function AdminFrame({ part, children }: Props) {
  const { t } = useTranslation();
  usePageTitle(t(`admin.part.${part}`));
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('nav.admin')}</h1>
      </header>
      <LinkTabs
        label={t('admin.parts')}
        current={part}
        tabs={parts.map(({ id, to }) => ({ id, to, text: t(`admin.part.${id}`) }))}
      />
      {children}
    </div>
  );
}
