import {
  ArrowRightLeft,
  Building2,
  ChartNoAxesColumn,
  FileChartColumn,
  FileUp,
  FolderOpen,
  HardHat,
  Landmark,
  ListTodo,
  Map,
  Settings,
  ShieldCheck,
} from 'lucide-react';
import type { Account, Role } from '../../api/account';

/** Whose day begins with what waits for them; the others come to look. */
const workers: ReadonlySet<Role> = new Set([
  'LAND_FUND_OFFICER',
  'COMMUNE_OFFICIAL',
  'AGENCY_OFFICIAL',
  'FINANCE_APPRAISER',
  'PROVINCE_DECIDER',
]);

export const hasTasks = ({ role }: Pick<Account, 'role'>) => workers.has(role);

/** Who inspects what is in custody, or checks what is handed over. */
const onSite: ReadonlySet<Role> = new Set(['LAND_FUND_OFFICER', 'COMMUNE_OFFICIAL', 'AGENCY_OFFICIAL']);

const worksOnSite = ({ role }: Pick<Account, 'role'>) => onSite.has(role);

/** Who may see how facilities are matched with requests. */
const watchers: ReadonlySet<Role> = new Set([
  'LAND_FUND_OFFICER',
  'FINANCE_APPRAISER',
  'PROVINCE_DECIDER',
  'PLANNER',
  'AUDITOR',
]);

export const watchesMatching = ({ role }: Pick<Account, 'role'>) => watchers.has(role);

/** Who prepares and approves merger plans. */
const administrators: ReadonlySet<Role> = new Set(['ADMINISTRATOR', 'PROVINCE_DECIDER']);

export const administers = ({ role }: Pick<Account, 'role'>) => administrators.has(role);

/** Who brings in files, and who looks at what was brought in. */
const importers: ReadonlySet<Role> = new Set([
  'LAND_FUND_OFFICER',
  'COMMUNE_OFFICIAL',
  'AGENCY_OFFICIAL',
  'ADMINISTRATOR',
  'AUDITOR',
]);

const imports = ({ role }: Pick<Account, 'role'>) => importers.has(role);

/** Who looks after the register as a whole. */
const overseers: ReadonlySet<Role> = new Set(['AUDITOR', 'ADMINISTRATOR']);

const oversees = ({ role }: Pick<Account, 'role'>) => overseers.has(role);

const places = [
  { path: '/tasks', title: 'nav.tasks', Icon: ListTodo, isFor: hasTasks },
  { path: '/map', title: 'nav.map', Icon: Map },
  { path: '/dossiers', title: 'nav.dossiers', Icon: FolderOpen },
  { path: '/handovers', title: 'nav.handovers', Icon: ArrowRightLeft },
  { path: '/site', title: 'nav.site', Icon: HardHat, isFor: worksOnSite },
  { path: '/facilities', title: 'nav.facilities', Icon: Building2 },
  { path: '/land-fund', title: 'nav.landFund', Icon: Landmark, isFor: watchesMatching },
  { path: '/overview', title: 'nav.overview', Icon: ChartNoAxesColumn },
  { path: '/reports', title: 'nav.reports', Icon: FileChartColumn },
  { path: '/imports', title: 'nav.imports', Icon: FileUp, isFor: imports },
  { path: '/audit', title: 'nav.audit', Icon: ShieldCheck, isFor: oversees },
  { path: '/admin', title: 'nav.admin', Icon: Settings, isFor: administers },
] as const;

export type Place = (typeof places)[number];

/** The workplaces an account can go to, those of daily use first. */
export function placesOf(account: Pick<Account, 'role'>): Place[] {
  return places.filter((place) => !('isFor' in place) || place.isFor(account));
}
