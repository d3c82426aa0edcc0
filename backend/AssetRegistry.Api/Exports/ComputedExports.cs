using AssetRegistry.Api.Accounts;
using AssetRegistry.Api.Attachments;
using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Custody;
using AssetRegistry.Api.Dossiers;
using AssetRegistry.Api.Facilities;
using AssetRegistry.Api.Notifications;
using AssetRegistry.Api.Offices;
using AssetRegistry.Api.Organisations;

namespace AssetRegistry.Api.Exports;

/// <summary>The lists that are computed for a day or for the caller: what the GraphQL field of the same name answers, without its pages.</summary>
internal static class ComputedExports
{
    private const int LikeliestPairs = 500;

    public static IReadOnlyList<(string Name, Delegate Send)> All { get; } =
    [
        ("offices.xlsx", OfficesAsync),
        ("office-assets.xlsx", OfficeAssetsAsync),
        ("organisations.xlsx", OrganisationsAsync),
        ("accounts.xlsx", AccountsAsync),
        ("administrative-units.xlsx", AdministrativeUnitsAsync),
        ("dossier-queue.xlsx", DossierQueueAsync),
        ("reminders.xlsx", RemindersAsync),
        ("inbox.xlsx", InboxAsync),
        ("outbox.xlsx", OutboxAsync),
        ("missing-papers.xlsx", MissingPapersAsync),
        ("duplicate-facilities.xlsx", DuplicateFacilitiesAsync),
        ("custody-calendar.xlsx", CustodyCalendarAsync),
        ("custody-costs.xlsx", CustodyCostsAsync),
    ];

    /// <summary>Those that exist on a day.</summary>
    private static async Task<IResult> OfficesAsync(
        HttpContext context, IQuerySession session, RuleBook rules, TimeProvider clock, CancellationToken cancellationToken)
    {
        var day = ExportQuery.Date(context, "on") ?? clock.Today();

        return await ExportFile.SendAsync(
            "offices", new("Danh sách trụ sở làm việc", "Offices"), ExportColumns.Offices(day, rules),
            await OfficesOnAsync(day, context, session, clock, cancellationToken), cancellationToken);
    }

    /// <summary>What the offices of a day have on that day.</summary>
    private static async Task<IResult> OfficeAssetsAsync(HttpContext context, IQuerySession session, TimeProvider clock, CancellationToken cancellationToken)
    {
        var day = ExportQuery.Date(context, "on") ?? clock.Today();
        var offices = await OfficesOnAsync(day, context, session, clock, cancellationToken);

        return await ExportFile.SendAsync(
            "office-assets", new("Danh sách xe, máy móc, thiết bị", "Vehicles and equipment"), ExportColumns.OfficeAssets,
            offices.SelectMany(office => office.AssetsOn(day), (office, asset) => (office, asset)), cancellationToken);
    }

    private static async Task<IResult> OrganisationsAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken)
    {
        var organisations = await OrganisationQueries.GetOrganisationsAsync(
            ExportQuery.Date(context, "on"), ExportEndpoints.ActorOf(context), session, cancellationToken);

        return await ExportFile.SendAsync(
            "organisations", new("Danh sách cơ quan, đơn vị", "Organisations"), ExportColumns.Organisations(await NamesAsync(session, cancellationToken)),
            organisations, cancellationToken);
    }

    private static async Task<IResult> AccountsAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken) =>
        await ExportFile.SendAsync(
            "accounts", new("Danh sách tài khoản", "Accounts"), ExportColumns.Accounts(await NamesAsync(session, cancellationToken)),
            await AccountQueries.GetAccountsAsync(ExportEndpoints.ActorOf(context), session, cancellationToken), cancellationToken);

    private static async Task<IResult> AdministrativeUnitsAsync(
        HttpContext context, IQuerySession session, TimeProvider clock, CancellationToken cancellationToken)
    {
        var province = ExportQuery.Text(context, "province") ?? throw new BadExportException("province", "", "12");

        return await ExportFile.SendAsync(
            "administrative-units", new("Danh sách đơn vị hành chính", "Administrative units"), ExportColumns.AdministrativeUnits,
            await AdministrativeUnitQueries.GetAdministrativeUnitsAsync(
                province, ExportQuery.Date(context, "effectiveAt"), ExportEndpoints.ActorOf(context), session, clock, cancellationToken),
            cancellationToken);
    }

    private static async Task<IResult> DossierQueueAsync(
        HttpContext context, IQuerySession session, RuleBook rules, TimeProvider clock, CancellationToken cancellationToken) =>
        await ExportFile.SendAsync(
            "dossier-queue", new("Hồ sơ đang xử lý theo thời hạn", "Open dossiers by deadline"), ExportColumns.DossierQueue,
            await DossierQueries.GetDossierQueueAsync(
                ExportQuery.Date(context, "on"), ExportEndpoints.ActorOf(context), session, rules, clock, cancellationToken),
            cancellationToken);

    private static async Task<IResult> RemindersAsync(
        HttpContext context, IQuerySession session, ReminderReader reminders, TimeProvider clock, CancellationToken cancellationToken) =>
        await ExportFile.SendAsync(
            "reminders", new("Việc cần làm", "Things to do"), ExportColumns.Reminders,
            await NotificationQueries.GetRemindersAsync(ExportEndpoints.ActorOf(context), session, reminders, clock, cancellationToken), cancellationToken);

    private static async Task<IResult> InboxAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken) =>
        await ExportFile.SendAsync(
            "inbox", new("Thông báo đã nhận", "Notifications received"), ExportColumns.Notifications,
            await NotificationQueries.GetInbox(ExportEndpoints.ActorOf(context), session).ToListAsync(cancellationToken), cancellationToken);

    private static async Task<IResult> OutboxAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken) =>
        await ExportFile.SendAsync(
            "outbox", new("Thông báo đã gửi", "Notifications sent"), ExportColumns.Notifications,
            await NotificationQueries.GetOutbox(ExportEndpoints.ActorOf(context), session).ToListAsync(cancellationToken), cancellationToken);

    private static async Task<IResult> MissingPapersAsync(
        HttpContext context, IQuerySession session, MissingPaperReader papers, RuleBook rules, CancellationToken cancellationToken) =>
        await ExportFile.SendAsync(
            "missing-papers", new("Giấy tờ còn thiếu", "Missing papers"), ExportColumns.MissingPapers(await NamesAsync(session, cancellationToken)),
            await papers.ReadAsync(ExportEndpoints.ActorOf(context), organisationId: null, rules, cancellationToken), cancellationToken);

    private static async Task<IResult> DuplicateFacilitiesAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken) =>
        await ExportFile.SendAsync(
            "duplicate-facilities", new("Cơ sở có thể trùng nhau", "Facilities that may be the same"), ExportColumns.DuplicateFacilities,
            await DuplicateQueries.GetDuplicateFacilitiesAsync(
                filter: null, ExportEndpoints.ActorOf(context), session, cancellationToken, first: LikeliestPairs),
            cancellationToken);

    private static async Task<IResult> CustodyCalendarAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken)
    {
        var (from, to) = Period(context);

        return await ExportFile.SendAsync(
            "custody-calendar", new("Lịch quản lý, bảo quản", "Custody calendar"), ExportColumns.CustodyCalendar,
            await CustodyQueries.GetCustodyCalendarAsync(from, to, ExportEndpoints.ActorOf(context), session, cancellationToken), cancellationToken);
    }

    private static async Task<IResult> CustodyCostsAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken)
    {
        var (from, to) = Period(context);
        var costs = await CustodyQueries.GetCustodyCostsAsync(from, to, ExportEndpoints.ActorOf(context), session, cancellationToken);

        return await ExportFile.SendAsync(
            "custody-costs", new("Chi phí quản lý, bảo quản", "Costs of custody"), ExportColumns.CustodyCosts, costs.Cases, cancellationToken);
    }

    private static (DateOnly From, DateOnly To) Period(HttpContext context) => (Required(context, "from"), Required(context, "to"));

    private static DateOnly Required(HttpContext context, string name) =>
        ExportQuery.Date(context, name) ?? throw new BadExportException(name, "", "yyyy-MM-dd, 2025-09-16");

    private static Task<IReadOnlyList<Office>> OfficesOnAsync(
        DateOnly day, HttpContext context, IQuerySession session, TimeProvider clock, CancellationToken cancellationToken) =>
        OfficeQueries.GetOfficesAsync(null, null, day, ExportEndpoints.ActorOf(context), session, clock, cancellationToken);

    /// <summary>The names of all organisations, by id: every official may read them.</summary>
    private static async Task<Dictionary<Guid, string>> NamesAsync(IQuerySession session, CancellationToken cancellationToken) =>
        (await session.Query<Organisation>().ToListAsync(cancellationToken)).ToDictionary(organisation => organisation.Id, organisation => organisation.Name);
}
