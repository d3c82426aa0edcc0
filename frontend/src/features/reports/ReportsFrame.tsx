import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkTabs } from '../../components/tabs/LinkTabs';
import { writeDates, type Dates } from '../../state/asOf';
import page from '../page.module.css';
import { usePageTitle } from '../shell/usePageTitle';

const parts = [
  { id: 'progress', to: '/reports' },
  { id: 'changes', to: '/reports/changes' },
  { id: 'weekly', to: '/reports/weekly' },
  { id: 'frozen', to: '/reports/frozen' },
] as const;

export type ReportsPart = (typeof parts)[number]['id'];

interface Props {
  part: ReportsPart;
  /** Go along from part to part. */
  dates?: Dates;
  children: ReactNode;
}

/** The frame around every page of reports. */
export function ReportsFrame({ part, dates, children }: Props) {
  const { t } = useTranslation();
  usePageTitle(t(`reports.part.${part}`));
  const query = dates ? writeDates(dates).toString() : '';
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('nav.reports')}</h1>
      </header>
      <LinkTabs
        label={t('reports.parts')}
        current={part}
        tabs={parts.map(({ id, to }) => ({
          id,
          to: query === '' ? to : `${to}?${query}`,
          text: t(`reports.part.${id}`),
        }))}
      />
      {children}
    </div>
  );
}
