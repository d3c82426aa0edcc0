import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import vi from '../i18n/vi.json';
import admin from '../i18n/workplaces/admin.vi.json';
import dossiers from '../i18n/workplaces/dossiers.vi.json';
import facilities from '../i18n/workplaces/facilities.vi.json';
import handovers from '../i18n/workplaces/handovers.vi.json';
import landFund from '../i18n/workplaces/landFund.vi.json';
import record from '../i18n/workplaces/record.vi.json';
import reports from '../i18n/workplaces/reports.vi.json';
import site from '../i18n/workplaces/site.vi.json';
import tasks from '../i18n/workplaces/tasks.vi.json';

/** Shows components with the Vietnamese texts, as they are shown by default. */
export async function startTestTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    resources: { vi: { translation: vi } },
    interpolation: { escapeValue: false },
  });
  [admin, dossiers, facilities, handovers, landFund, record, reports, site, tasks].forEach((texts) =>
    i18next.addResourceBundle('vi', 'translation', texts, true),
  );
  document.documentElement.lang = 'vi';
}
