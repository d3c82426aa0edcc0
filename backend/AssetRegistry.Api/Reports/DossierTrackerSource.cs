using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Reports;

/// <summary>Report R7: which communes and agencies have proposed a handover, how many have a decision, what is late and how long it takes.</summary>
internal sealed class DossierTrackerSource(NpgsqlDataSource dataSource, IDocumentStore store, TrackedDossierReader dossiers, CommunesInForce communes)
    : IReportSource
{
    private static readonly IReadOnlyList<ReportColumn> Columns =
    [
        new("units", new("Số đơn vị", "Units"), ReportUnit.Count),
        new("submittedUnits", new("Đơn vị đã trình hồ sơ", "Units that submitted"), ReportUnit.Count),
        new("decidedUnits", new("Đơn vị đã có quyết định", "Units with a decision"), ReportUnit.Count),
        new("dossiers", new("Số hồ sơ", "Dossiers"), ReportUnit.Count),
        new("decided", new("Hồ sơ đã quyết định", "Dossiers decided"), ReportUnit.Count),
        new("overdue", new("Hồ sơ quá hạn", "Dossiers overdue"), ReportUnit.Count),
        new("meanDays", new("Số ngày giải quyết bình quân", "Mean days to a decision"), ReportUnit.Days),
        new("firstSubmitted", new("Ngày trình đầu tiên", "First submitted on"), ReportUnit.Date),
    ];

    private static readonly IReadOnlyList<(OrganisationType Type, LocalizedText Name)> Groups =
    [
        (OrganisationType.CommuneCommittee, new("Xã, phường", "Communes and wards")), (OrganisationType.Agency, new("Sở, ban, ngành", "Agencies")),
    ];

    public IReadOnlyList<ReportCode> Codes { get; } = [ReportCode.DossierTracker];

    public async Task<ReportTable> ReadAsync(ReportCode code, ReportScope scope, CancellationToken cancellationToken)
    {
        var offers = (await dossiers.ReadAsync(scope.AsOf, scope.Visible, cancellationToken))
            .Where(dossier => dossier.Kind is DossierKind.Offer)
            .ToLookup(dossier => dossier.ProposerId);
        var units = await UnitsAsync(scope, cancellationToken);
        var rows = new List<ReportRow>();
        foreach (var (type, name) in Groups)
        {
            var members = units.Where(unit => unit.Type == type).ToList();
            rows.Add(Row(type.ToString(), name, members, offers));
            rows.AddRange(members.Select(unit => Row(unit.Id.ToString(), new(unit.Name, unit.Name), [unit], offers)));
        }

        return new ReportTable(
            code, scope.ProvinceCode, scope.AsOf, Columns, rows, Row("", new("Tổng cộng", "Total"), units, offers));
    }

    private static ReportRow Row(
        string key, LocalizedText name, IReadOnlyList<Organisation> units, ILookup<Guid, TrackedDossier> offers)
    {
        var mine = units.SelectMany(unit => offers[unit.Id]).ToList();
        var decided = mine.Where(dossier => dossier.Status is DossierStatus.Decided).ToList();
        var days = decided.Select(dossier => dossier.Days).OfType<int>().ToList();

        return new ReportRow(key, name,
        [
            new ReportCell(units.Count),
            new ReportCell(units.Count(unit => offers[unit.Id].Any()), Records: References(mine)),
            new ReportCell(units.Count(unit => offers[unit.Id].Any(dossier => dossier.Status is DossierStatus.Decided)), Records: References(decided)),
            ReportCell.Counting(References(mine)),
            ReportCell.Counting(References(decided)),
            ReportCell.Counting(References(mine.Where(dossier => dossier.IsOverdue))),
            new ReportCell(days.Count == 0 ? null : Math.Round((decimal)days.Average()), Records: References(decided)),
            new ReportCell(Date: mine.Min(dossier => dossier.SubmittedOn)),
        ]);
    }

    private static IReadOnlyList<RecordReference> References(IEnumerable<TrackedDossier> dossiers) => [.. dossiers.Select(dossier => dossier.Record)];

    /// <summary>The committees of the communes in force and the agencies that existed on the day.</summary>
    private async Task<IReadOnlyList<Organisation>> UnitsAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var ids = new List<Guid>();
        var query = new HistoryQuery(scope.AsOf);
        await using (var command = query.ToCommand(dataSource, $"""
            select o.id from {HistoryQuery.Table("organisation_history")} o where o.type in ('COMMUNE_COMMITTEE', 'AGENCY') and {query.Holds("o")}
            """))
        {
            await using var row = await command.ExecuteReaderAsync(cancellationToken);
            while (await row.ReadAsync(cancellationToken))
            {
                ids.Add(row.GetGuid(0));
            }
        }

        var inForce = (await communes.ReadAsync(scope.ProvinceCode, scope.AsOf, cancellationToken)).Select(commune => commune.Code).ToHashSet(StringComparer.Ordinal);
        await using var session = store.QuerySession();

        return
        [
            .. (await session.LoadManyAsync<Organisation>(cancellationToken, ids))
                .Where(unit => unit.CommuneCode is not { } commune || inForce.Contains(commune))
                .OrderBy(unit => unit.Name, VietnameseNames.Order).ThenBy(unit => unit.Code, StringComparer.Ordinal),
        ];
    }
}
