import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import type { Catalogue } from '../../i18n/language';
import { Home } from './Home';
import { NotFound } from './NotFound';
import { withTexts } from './withTexts';

const MapPage = lazy(() => import('../map/MapPage').then((page) => ({ default: page.MapPage })));
const AtlasPage = withTexts('atlas', () => import('../atlas/AtlasPage').then((page) => page.AtlasPage));
const DossiersHome = lazy(() => import('../dossiers/DossiersHome').then((page) => ({ default: page.DossiersHome })));
const FacilitiesPage = withTexts('facilities', () =>
  import('../facilityTable/FacilitiesPage').then((page) => page.FacilitiesPage),
);
const HandoversPage = withTexts('handovers', () =>
  import('../handovers/HandoversPage').then((page) => page.HandoversPage),
);
const MinutesPage = withTexts('handovers', () => import('../handovers/MinutesPage').then((page) => page.MinutesPage));
const HandoverPage = withTexts('handovers', () =>
  import('../handovers/HandoverPage').then((page) => page.HandoverPage),
);
const OverviewPage = lazy(() => import('../overview/OverviewPage').then((page) => ({ default: page.OverviewPage })));
const TasksPage = withTexts('tasks', () => import('../tasks/TasksPage').then((page) => page.TasksPage));
const RecordPage = withTexts('record', () => import('../record/RecordPage').then((page) => page.RecordPage));
const MatchingPage = withTexts('landFund', () => import('../matching/MatchingPage').then((page) => page.MatchingPage));
const FacilityBoardPage = withTexts('landFund', () =>
  import('../matching/BoardPage').then((page) => page.FacilityBoardPage),
);
const RequestBoardPage = withTexts('landFund', () =>
  import('../matching/BoardPage').then((page) => page.RequestBoardPage),
);
const ProposalPage = withTexts('landFund', () => import('../matching/ProposalPage').then((page) => page.ProposalPage));
const CustodyPage = withTexts('landFund', () => import('../matching/CustodyPage').then((page) => page.CustodyPage));
const MissingPapersPage = withTexts('landFund', () =>
  import('../matching/MissingPapersPage').then((page) => page.MissingPapersPage),
);
const site = () => import('../site/pages');
const siteTexts: Catalogue[] = ['site', 'landFund'];
const SitePage = withTexts(siteTexts, () => site().then((pages) => pages.SitePage));
const InspectionPage = withTexts(siteTexts, () => site().then((pages) => pages.InspectionPage));
const ReceiptPage = withTexts(siteTexts, () => site().then((pages) => pages.ReceiptPage));
const SiteRecordPage = withTexts(siteTexts, () => site().then((pages) => pages.SiteRecordPage));
const DossiersPage = withTexts('dossiers', () => import('../dossiers/DossiersPage').then((page) => page.DossiersPage));
const QueuePage = withTexts(['dossiers', 'tasks'], () =>
  import('../dossiers/QueuePage').then((page) => page.QueuePage),
);
const OwnDossiersPage = withTexts('dossiers', () =>
  import('../dossiers/OwnDossiersPage').then((page) => page.OwnDossiersPage),
);
const DecisionDeskPage = withTexts('dossiers', () =>
  import('../dossiers/DecisionDeskPage').then((page) => page.DecisionDeskPage),
);
const DelegationsPage = withTexts('dossiers', () =>
  import('../dossiers/DelegationsPage').then((page) => page.DelegationsPage),
);
const DossierPage = withTexts(['dossiers', 'record', 'tasks'], () =>
  import('../dossiers/DossierPage').then((page) => page.DossierPage),
);
const ProgressPage = withTexts('reports', () => import('../reports/ProgressPage').then((page) => page.ProgressPage));
const ChangesPage = withTexts('reports', () => import('../reports/ChangesPage').then((page) => page.ChangesPage));
const WeeklyPage = withTexts('reports', () => import('../reports/WeeklyPage').then((page) => page.WeeklyPage));
const FrozenPage = withTexts('reports', () => import('../reports/FrozenPage').then((page) => page.FrozenPage));
const SnapshotPage = withTexts('reports', () => import('../reports/SnapshotPage').then((page) => page.SnapshotPage));
const RecordsPage = withTexts('reports', () => import('../reports/RecordsPage').then((page) => page.RecordsPage));
const ImportsPage = withTexts('imports', () => import('../imports/ImportsPage').then((page) => page.ImportsPage));
const NewImportPage = withTexts('imports', () => import('../imports/NewImportPage').then((page) => page.NewImportPage));
const ImportPage = withTexts('imports', () => import('../imports/ImportPage').then((page) => page.ImportPage));
const MergersPage = withTexts('admin', () => import('../admin/MergersPage').then((page) => page.MergersPage));
const MergerPage = withTexts(['admin', 'reports', 'record'], () =>
  import('../admin/MergerPage').then((page) => page.MergerPage),
);
const mergerDraft = () => import('../admin/MergerDraftPage');
const NewMergerPage = withTexts('admin', () => mergerDraft().then((page) => page.NewMergerPage));
const MergerRevisionPage = withTexts('admin', () => mergerDraft().then((page) => page.MergerRevisionPage));
const RulesPage = withTexts(['admin', 'tasks'], () => import('../admin/RulesPage').then((page) => page.RulesPage));
const OrganisationsPage = withTexts('admin', () =>
  import('../admin/OrganisationsPage').then((page) => page.OrganisationsPage),
);
const OrganisationPage = withTexts(['admin', 'record'], () =>
  import('../admin/OrganisationPage').then((page) => page.OrganisationPage),
);
const UnitsPage = withTexts('admin', () => import('../admin/UnitsPage').then((page) => page.UnitsPage));
const AccountsPage = withTexts('admin', () => import('../admin/AccountsPage').then((page) => page.AccountsPage));
const AccountPage = withTexts(['admin', 'record', 'account'], () =>
  import('../admin/AccountPage').then((page) => page.AccountPage),
);
const OwnAccountPage = withTexts(['account', 'admin'], () =>
  import('../account/OwnAccountPage').then((page) => page.OwnAccountPage),
);
const AuditPage = withTexts(['audit', 'account'], () => import('../audit/AuditPage').then((page) => page.AuditPage));
const InboxPage = withTexts('tasks', () => import('../tasks/InboxPage').then((page) => page.InboxPage));

/** Each page in a script of its own. */
export function Routes() {
  return (
    <Switch>
      <Route path="/" component={Home} />
      <Route path="/tasks" component={TasksPage} />
      <Route path="/inbox" component={InboxPage} />
      <Route path="/account" component={OwnAccountPage} />
      <Route path="/map" component={MapPage} />
      <Route path="/atlas" component={AtlasPage} />
      <Route path="/facilities" component={FacilitiesPage} />
      <Route path="/facilities/:id">{({ id }) => <RecordPage key={id} id={id} />}</Route>
      <Route path="/land-fund" component={MatchingPage} />
      <Route path="/land-fund/facilities/:id">{({ id }) => <FacilityBoardPage key={id} id={id} />}</Route>
      <Route path="/land-fund/requests/:id">{({ id }) => <RequestBoardPage key={id} id={id} />}</Route>
      <Route path="/land-fund/proposal" component={ProposalPage} />
      <Route path="/land-fund/custody" component={CustodyPage} />
      <Route path="/land-fund/papers" component={MissingPapersPage} />
      <Route path="/dossiers" component={DossiersHome} />
      <Route path="/dossiers/queue" component={QueuePage} />
      <Route path="/dossiers/own" component={OwnDossiersPage} />
      <Route path="/dossiers/all" component={DossiersPage} />
      <Route path="/dossiers/decide" component={DecisionDeskPage} />
      <Route path="/dossiers/delegations" component={DelegationsPage} />
      <Route path="/dossiers/:id">{({ id }) => <DossierPage key={id} id={id} />}</Route>
      <Route path="/handovers" component={HandoversPage} />
      <Route path="/handovers/:id">{({ id }) => <HandoverPage key={id} id={id} />}</Route>
      <Route path="/handovers/:id/minutes">{({ id }) => <MinutesPage key={id} id={id} />}</Route>
      <Route path="/site" component={SitePage} />
      <Route path="/site/inspections/:id">{({ id }) => <InspectionPage key={id} id={id} />}</Route>
      <Route path="/site/receipts/:id">{({ id }) => <ReceiptPage key={id} id={id} />}</Route>
      <Route path="/site/records/:id">{({ id }) => <SiteRecordPage key={id} id={id} />}</Route>
      <Route path="/overview" component={OverviewPage} />
      <Route path="/reports" component={ProgressPage} />
      <Route path="/reports/changes" component={ChangesPage} />
      <Route path="/reports/weekly" component={WeeklyPage} />
      <Route path="/reports/frozen" component={FrozenPage} />
      <Route path="/reports/frozen/:id">{({ id }) => <SnapshotPage key={id} id={id} />}</Route>
      <Route path="/reports/records" component={RecordsPage} />
      <Route path="/imports" component={ImportsPage} />
      <Route path="/imports/new" component={NewImportPage} />
      <Route path="/imports/:id">{({ id }) => <ImportPage key={id} id={id} />}</Route>
      <Route path="/audit" component={AuditPage} />
      <Route path="/admin" component={MergersPage} />
      <Route path="/admin/mergers/new" component={NewMergerPage} />
      <Route path="/admin/mergers/:id/revise">{({ id }) => <MergerRevisionPage key={id} id={id} />}</Route>
      <Route path="/admin/mergers/:id">{({ id }) => <MergerPage key={id} id={id} />}</Route>
      <Route path="/admin/organisations" component={OrganisationsPage} />
      <Route path="/admin/organisations/:id">{({ id }) => <OrganisationPage key={id} id={id} />}</Route>
      <Route path="/admin/units" component={UnitsPage} />
      <Route path="/admin/accounts" component={AccountsPage} />
      <Route path="/admin/accounts/:id">{({ id }) => <AccountPage key={id} id={id} />}</Route>
      <Route path="/admin/rules" component={RulesPage} />
      <Route component={NotFound} />
    </Switch>
  );
}
