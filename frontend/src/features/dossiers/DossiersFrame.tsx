import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../api/account';
import { LinkTabs } from '../../components/tabs/LinkTabs';
import { useAccount } from '../access/AccountContext';
import page from '../page.module.css';
import { watchesMatching } from '../shell/places';
import { usePageTitle } from '../shell/usePageTitle';

const parts = [
  { id: 'queue', path: '/dossiers/queue', isFor: watchesMatching },
  { id: 'own', path: '/dossiers/own', isFor: ({ commands }) => commands.includes('SUBMIT_REQUEST') },
  { id: 'all', path: '/dossiers/all', isFor: () => true },
  { id: 'decide', path: '/dossiers/decide', isFor: ({ commands }) => commands.includes('DECIDE_DOSSIER') },
  {
    id: 'delegations',
    path: '/dossiers/delegations',
    isFor: ({ role, commands }) => role === 'AUDITOR' || commands.includes('DECIDE_DOSSIER'),
  },
] as const satisfies { id: string; path: string; isFor: (account: Account) => boolean }[];

export type DossiersPart = (typeof parts)[number]['id'];

/** The parts of the workplace an account can go to. */
export function partsOf(account: Account) {
  return parts.filter(({ isFor }) => isFor(account));
}

/** Where the work on dossiers begins: at what is due for those who handle them, at their own for those who send them. */
export function homeOfDossiers(account: Account): string {
  const handles = account.role === 'FINANCE_APPRAISER' || account.role === 'PROVINCE_DECIDER';
  const sends = account.role === 'COMMUNE_OFFICIAL' || account.role === 'AGENCY_OFFICIAL';
  return `/dossiers/${handles ? 'queue' : sends ? 'own' : 'all'}`;
}

/** What all parts of the dossier workplace stand in. */
export function DossiersFrame({ part, children }: { part: DossiersPart; children: ReactNode }) {
  const { t } = useTranslation();
  const account = useAccount();
  usePageTitle(`${t(`dossier.part.${part}`)} · ${t('dossier.title')}`);
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('dossier.title')}</h1>
        <p className={page.intro}>{t(`dossier.partIntro.${part}`)}</p>
      </header>
      <LinkTabs
        label={t('dossier.parts')}
        current={part}
        tabs={partsOf(account).map(({ id, path }) => ({ id, to: path, text: t(`dossier.part.${id}`) }))}
      />
      {children}
    </div>
  );
}
