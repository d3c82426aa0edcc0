using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Reports;

/// <summary>Report R9: who needs official housing and who has it, by organisation. Nobody counted yet is no zero.</summary>
internal sealed class HousingReportSource(NpgsqlDataSource dataSource, IDocumentStore store) : IReportSource
{
    private static readonly IReadOnlyList<ReportColumn> Columns =
    [
        new("needed", new("Nhu cầu (người)", "Need (heads)"), ReportUnit.Count),
        new("arranged", new("Đã bố trí (người)", "Arranged (heads)"), ReportUnit.Count),
        new("outstanding", new("Chưa bố trí (người)", "Outstanding (heads)"), ReportUnit.Count),
        new("share", new("Tỷ lệ đáp ứng", "Share met"), ReportUnit.Percent),
    ];

    public IReadOnlyList<ReportCode> Codes { get; } = [ReportCode.OfficialHousing];

    public async Task<ReportTable> ReadAsync(ReportCode code, ReportScope scope, CancellationToken cancellationToken)
    {
        var query = new HistoryQuery(scope.AsOf);
        var own = scope.Visible.HousingNeedIds;
        await using var command = query.ToCommand(dataSource, $"""
            select h.id, h.needed, h.arranged from {HistoryQuery.Table("housing_history")} h where {query.Holds("h")} and {query.IsVisible("h.id", own)}
            """);
        var counts = new Dictionary<Guid, (int Needed, int? Arranged)>();
        await using (var row = await command.ExecuteReaderAsync(cancellationToken))
        {
            while (await row.ReadAsync(cancellationToken))
            {
                counts[row.GetGuid(0)] = (row.GetInt32(1), row.IsDBNull(2) ? null : row.GetInt32(2));
            }
        }

        await using var session = store.QuerySession();
        var needs = (await session.LoadManyAsync<HousingNeed>(cancellationToken, counts.Keys)).OrderBy(need => need.OrganisationName, VietnameseNames.Order).ToList();
        var records = needs.ToDictionary(need => need.Id, need => new RecordReference(
            nameof(HousingNeed), need.Id, need.CommuneCode ?? "", need.OrganisationName, $"{counts[need.Id].Needed}/{counts[need.Id].Arranged}"));

        return new ReportTable(
            code, scope.ProvinceCode, scope.AsOf, Columns,
            [.. needs.Select(need => Row(need.OrganisationId.ToString(), need.OrganisationName, counts[need.Id], [records[need.Id]]))],
            counts.Count == 0 ? null : Row("", null, Sum(counts.Values), [.. needs.Select(need => records[need.Id])]));
    }

    private static ReportRow Row(string key, string? name, (int Needed, int? Arranged) count, IReadOnlyList<RecordReference> records) => new(
        key,
        name is null ? new("Tổng cộng", "Total") : new(name, name),
        [
            new ReportCell(count.Needed, Records: records),
            new ReportCell(count.Arranged, Records: records),
            new ReportCell(count.Needed - count.Arranged, Records: records),
            new ReportCell(count is { Needed: > 0, Arranged: { } arranged } ? Math.Round((decimal)arranged / count.Needed, 4) : null),
        ]);

    private static (int Needed, int? Arranged) Sum(IReadOnlyCollection<(int Needed, int? Arranged)> counts) => (
        counts.Sum(count => count.Needed),
        counts.Any(count => count.Arranged is not null) ? counts.Sum(count => count.Arranged ?? 0) : null);
}
