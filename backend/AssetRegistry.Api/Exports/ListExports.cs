using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Decisions;
using AssetRegistry.Api.Handovers;
using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.Exports;

/// <summary>The lists of records as they are now, under the visibility of the GraphQL lists of the same names.</summary>
internal static class ListExports
{
    private static readonly IReadOnlyList<(string Name, Delegate Send)> All =
    [
        ("dossiers.xlsx", DossiersAsync),
        ("decisions.xlsx", DecisionsAsync),
        ("handovers.xlsx", HandoversAsync),
        ("custody-cases.xlsx", CustodyCasesAsync),
        ("housing-sites.xlsx", HousingSitesAsync),
        ("housing-applications.xlsx", HousingApplicationsAsync),
        ("assignment-proposals.xlsx", AssignmentProposalsAsync),
        ("merger-plans.xlsx", MergerPlansAsync),
        ("delegations.xlsx", DelegationsAsync),
        ("temporary-handovers.xlsx", TemporaryHandoversAsync),
        ("report-snapshots.xlsx", ReportSnapshotsAsync),
        .. ComputedExports.All,
        .. MergerExports.All,
    ];

    public static IEnumerable<string> Names => All.Select(list => list.Name);

    public static void MapLists(this IEndpointRouteBuilder exports)
    {
        foreach (var (name, send) in All)
        {
            exports.MapGet($"/{name}", send);
        }
    }

    private static Task<IResult> DossiersAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken)
    {
        var statuses = ExportQuery.Many<DossierStatus>(context, "status");
        var kinds = ExportQuery.Many<DossierKind>(context, "kind");
        var wanted = session.Query<Dossier>().Where(DossierVisibility.MayBeSeenBy<Dossier>(ExportEndpoints.ActorOf(context)));
        wanted = statuses.Count == 0 ? wanted : wanted.Where(dossier => statuses.Contains(dossier.Status));
        wanted = kinds.Count == 0 ? wanted : wanted.Where(dossier => kinds.Contains(dossier.Kind));

        return SendAsync(
            "dossiers", new("Danh sách hồ sơ", "Dossiers"), ExportColumns.Dossiers, wanted, dossiers => dossiers.OrderBy(dossier => dossier.Number),
            (dossiers, last) => dossiers.Where(dossier => dossier.Number.CompareTo(last.Number) > 0), cancellationToken);
    }

    private static Task<IResult> DecisionsAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken)
    {
        var actor = ExportEndpoints.ActorOf(context);
        var statuses = ExportQuery.Many<DecisionStatus>(context, "status");
        var forms = ExportQuery.Many<LegalForm>(context, "legalForm");
        var wanted = session.Query<Decision>().Where(DecisionVisibility.MayBeSeenBy<Decision>(actor));
        wanted = statuses.Count == 0 ? wanted : wanted.Where(decision => statuses.Contains(decision.Status));
        wanted = forms.Count == 0 ? wanted : wanted.Where(decision => forms.Contains(decision.LegalForm));

        return SendAsync(
            "decisions", new("Danh sách quyết định", "Decisions"), ExportColumns.Decisions(actor), wanted,
            decisions => decisions.OrderBy(decision => decision.Id), (decisions, last) => decisions.Where(decision => decision.Id > last.Id), cancellationToken);
    }

    private static Task<IResult> HandoversAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken)
    {
        var statuses = ExportQuery.Many<HandoverStatus>(context, "status");
        var wanted = session.Query<Handover>().Where(HandoverVisibility.MayBeSeenBy<Handover>(ExportEndpoints.ActorOf(context)));
        wanted = statuses.Count == 0 ? wanted : wanted.Where(handover => statuses.Contains(handover.Status));

        return SendAsync(
            "handovers", new("Danh sách bàn giao, tiếp nhận", "Handovers"), ExportColumns.Handovers, wanted,
            handovers => handovers.OrderBy(handover => handover.Id), (handovers, last) => handovers.Where(handover => handover.Id > last.Id), cancellationToken);
    }

    private static Task<IResult> CustodyCasesAsync(HttpContext context, IQuerySession session, TimeProvider clock, CancellationToken cancellationToken)
    {
        var statuses = ExportQuery.Many<CustodyStatus>(context, "status");
        var wanted = session.Query<CustodyCase>().Where(CustodyVisibility.MayBeSeenBy<CustodyCase>(ExportEndpoints.ActorOf(context)));
        wanted = statuses.Count == 0 ? wanted : wanted.Where(custody => statuses.Contains(custody.Status));

        return SendAsync(
            "custody-cases", new("Danh sách cơ sở do Trung tâm Phát triển quỹ đất quản lý", "Custody cases"), ExportColumns.CustodyCases(clock.Today()), wanted,
            cases => cases.OrderBy(custody => custody.Id), (cases, last) => cases.Where(custody => custody.Id > last.Id), cancellationToken);
    }

    private static Task<IResult> HousingSitesAsync(HttpContext context, IQuerySession session, TimeProvider clock, CancellationToken cancellationToken) => SendAsync(
        "housing-sites", new("Danh sách nhà ở công vụ", "Official housing: sites"), ExportColumns.HousingSites(clock.Today()),
        session.Query<HousingSite>().Where(HousingVisibility.SiteMayBeSeenBy<HousingSite>(ExportEndpoints.ActorOf(context))),
        sites => sites.OrderBy(site => site.Id), (sites, last) => sites.Where(site => site.Id > last.Id), cancellationToken);

    private static Task<IResult> HousingApplicationsAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken)
    {
        var statuses = ExportQuery.Many<HousingApplicationStatus>(context, "status");
        var wanted = session.Query<HousingApplication>()
            .Where(HousingVisibility.ApplicationMayBeSeenBy<HousingApplication>(ExportEndpoints.ActorOf(context)));
        wanted = statuses.Count == 0 ? wanted : wanted.Where(application => statuses.Contains(application.Status));

        return SendAsync(
            "housing-applications", new("Danh sách đề nghị thuê nhà ở công vụ", "Official housing: applications"), ExportColumns.HousingApplications, wanted,
            applications => applications.OrderBy(application => application.Id),
            (applications, last) => applications.Where(application => application.Id > last.Id), cancellationToken);
    }

    private static Task<IResult> AssignmentProposalsAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken)
    {
        var statuses = ExportQuery.Many<AssignmentProposalStatus>(context, "status");
        var wanted = session.Query<AssignmentProposal>().Where(AssignmentVisibility.MayBeSeenBy(ExportEndpoints.ActorOf(context)));
        wanted = statuses.Count == 0 ? wanted : wanted.Where(proposal => statuses.Contains(proposal.Status));

        return SendAsync(
            "assignment-proposals", new("Danh sách đề xuất bố trí", "Assignment proposals"), ExportColumns.AssignmentProposals, wanted,
            proposals => proposals.OrderBy(proposal => proposal.Id), (proposals, last) => proposals.Where(proposal => proposal.Id > last.Id), cancellationToken);
    }

    private static Task<IResult> MergerPlansAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken)
    {
        var statuses = ExportQuery.Many<MergerPlanStatus>(context, "status");
        var wanted = session.Query<MergerPlan>().Where(MergerVisibility.MayBeSeenBy(ExportEndpoints.ActorOf(context)));
        wanted = statuses.Count == 0 ? wanted : wanted.Where(plan => statuses.Contains(plan.Status));

        return SendAsync(
            "merger-plans", new("Danh sách phương án sắp xếp đơn vị hành chính", "Merger plans"), ExportColumns.MergerPlans, wanted,
            plans => plans.OrderBy(plan => plan.Id), (plans, last) => plans.Where(plan => plan.Id > last.Id), cancellationToken);
    }

    private static Task<IResult> DelegationsAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken) => SendAsync(
        "delegations", new("Danh sách ủy quyền", "Delegations"), ExportColumns.Delegations, DecisionQueries.GetDelegations(ExportEndpoints.ActorOf(context), session),
        delegations => delegations.OrderBy(delegation => delegation.Id),
        (delegations, last) => delegations.Where(delegation => delegation.Id > last.Id), cancellationToken);

    private static Task<IResult> TemporaryHandoversAsync(HttpContext context, IQuerySession session, TimeProvider clock, CancellationToken cancellationToken) => SendAsync(
        "temporary-handovers", new("Danh sách tạm bàn giao chưa có quyết định", "Handovers before a decision"), ExportColumns.TemporaryHandovers(clock.Today()),
        TemporaryHandoverQueries.GetTemporaryHandovers(ExportQuery.Date(context, "overdueOn"), ExportEndpoints.ActorOf(context), session),
        temporary => temporary.OrderBy(handover => handover.Id), (temporary, last) => temporary.Where(handover => handover.Id > last.Id), cancellationToken);

    private static Task<IResult> ReportSnapshotsAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken) => SendAsync(
        "report-snapshots", new("Danh sách báo cáo đã chốt", "Frozen reports"), ExportColumns.ReportSnapshots,
        ReportSnapshotQueries.GetReportSnapshots(ExportEndpoints.ActorOf(context), session),
        snapshots => snapshots.OrderBy(snapshot => snapshot.Id), (snapshots, last) => snapshots.Where(snapshot => snapshot.Id > last.Id), cancellationToken);

    /// <param name="ordered">By a value that no two of them share.</param>
    /// <param name="beyond">Those that come after one in that order.</param>
    private static Task<IResult> SendAsync<T>(
        string name, LocalizedText title, IReadOnlyList<ExportColumn<T>> columns, IQueryable<T> wanted, Func<IQueryable<T>, IQueryable<T>> ordered,
        Func<IQueryable<T>, T, IQueryable<T>> beyond, CancellationToken cancellationToken)
        where T : class =>
        ExportFile.SendAsync(name, title, columns, Paged.InOrderAsync<T>(last => ordered(last is null ? wanted : beyond(wanted, last)), cancellationToken), cancellationToken);
}
