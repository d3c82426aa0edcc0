import 'i18next';
import type vi from './vi.json';
import type account from './workplaces/account.vi.json';
import type admin from './workplaces/admin.vi.json';
import type atlas from './workplaces/atlas.vi.json';
import type audit from './workplaces/audit.vi.json';
import type dossiers from './workplaces/dossiers.vi.json';
import type facilities from './workplaces/facilities.vi.json';
import type handovers from './workplaces/handovers.vi.json';
import type imports from './workplaces/imports.vi.json';
import type landFund from './workplaces/landFund.vi.json';
import type mapTools from './workplaces/mapTools.vi.json';
import type record from './workplaces/record.vi.json';
import type reports from './workplaces/reports.vi.json';
import type site from './workplaces/site.vi.json';
import type tasks from './workplaces/tasks.vi.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: typeof vi &
        typeof account &
        typeof admin &
        typeof atlas &
        typeof audit &
        typeof dossiers &
        typeof facilities &
        typeof handovers &
        typeof imports &
        typeof landFund &
        typeof mapTools &
        typeof record &
        typeof reports &
        typeof site &
        typeof tasks;
    };
    returnNull: false;
  }
}
