import { lazy, type ComponentType } from 'react';
import { Route, Switch } from 'wouter';
import { loadTexts, type Catalogue } from '../../i18n/language';
import { Home } from './Home';
import { NotFound } from './NotFound';

const MapPage = lazy(() => import('../map/MapPage').then((page) => ({ default: page.MapPage })));
const DossiersPage = lazy(() => import('../dossiers/DossiersPage').then((page) => ({ default: page.DossiersPage })));
const DossierPage = lazy(() => import('../dossiers/DossierPage').then((page) => ({ default: page.DossierPage })));
const HandoversPage = lazy(() =>
  import('../handovers/HandoversPage').then((page) => ({ default: page.HandoversPage })),
);
const HandoverPage = lazy(() => import('../handovers/HandoverPage').then((page) => ({ default: page.HandoverPage })));
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
const InboxPage = withTexts('tasks', () => import('../tasks/InboxPage').then((page) => page.InboxPage));

/** A page that comes together with the texts of its workplace. */
function withTexts<Props>(catalogue: Catalogue, load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [page] = await Promise.all([load(), loadTexts(catalogue)]);
    return { default: page };
  });
}

/** Each page in a script of its own. */
export function Routes() {
  return (
    <Switch>
      <Route path="/" component={Home} />
      <Route path="/tasks" component={TasksPage} />
      <Route path="/inbox" component={InboxPage} />
      <Route path="/map" component={MapPage} />
      <Route path="/facilities/:id">{({ id }) => <RecordPage key={id} id={id} />}</Route>
      <Route path="/land-fund" component={MatchingPage} />
      <Route path="/land-fund/facilities/:id">{({ id }) => <FacilityBoardPage key={id} id={id} />}</Route>
      <Route path="/land-fund/requests/:id">{({ id }) => <RequestBoardPage key={id} id={id} />}</Route>
      <Route path="/land-fund/proposal" component={ProposalPage} />
      <Route path="/land-fund/custody" component={CustodyPage} />
      <Route path="/land-fund/papers" component={MissingPapersPage} />
      <Route path="/dossiers" component={DossiersPage} />
      <Route path="/dossiers/:id">{({ id }) => <DossierPage key={id} id={id} />}</Route>
      <Route path="/handovers" component={HandoversPage} />
      <Route path="/handovers/:id">{({ id }) => <HandoverPage key={id} id={id} />}</Route>
      <Route path="/overview" component={OverviewPage} />
      <Route component={NotFound} />
    </Switch>
  );
}
