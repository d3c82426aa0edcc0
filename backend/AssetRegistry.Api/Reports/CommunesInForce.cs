using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Composition;
using Npgsql;
using NpgsqlTypes;

namespace AssetRegistry.Api.Reports;

/// <summary>The communes of a province on a day, in Vietnamese order: the rows of a report there are even when nothing stands in them.</summary>
public sealed class CommunesInForce(NpgsqlDataSource dataSource, IDocumentStore store)
{
    public async Task<IReadOnlyList<(string Code, string Name)>> ReadAsync(string provinceCode, AsOf asOf, CancellationToken cancellationToken)
    {
        var ids = new List<Guid>();
        var query = new HistoryQuery(asOf);
        await using (var command = query.ToCommand(dataSource, $"""
            select u.id from {HistoryQuery.Table("administrative_unit_history")} u
            where u.province_code = {query.Parameter(provinceCode, NpgsqlDbType.Text)} and u.type <> 'PROVINCE' and {query.Holds("u")}
            """))
        {
            await using var row = await command.ExecuteReaderAsync(cancellationToken);
            while (await row.ReadAsync(cancellationToken))
            {
                ids.Add(row.GetGuid(0));
            }
        }

        await using var session = store.QuerySession();
        var units = await session.LoadManyAsync<AdministrativeUnitDetails>(cancellationToken, ids);

        return [.. units.OrderBy(unit => unit.Name, VietnameseNames.Order).ThenBy(unit => unit.Code, StringComparer.Ordinal).Select(unit => (unit.Code, unit.FullName))];
    }
}
