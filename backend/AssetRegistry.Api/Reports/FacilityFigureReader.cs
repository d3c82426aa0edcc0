using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Reports;

/// <summary>Counts facilities of any day by any groupings, in one statement over the history table.</summary>
public sealed class FacilityFigureReader(NpgsqlDataSource dataSource)
{
    /// <param name="groupings">By what; none: one figure of all.</param>
    /// <param name="filter">Which facilities.</param>
    /// <param name="asOf">Of which day, known when.</param>
    /// <param name="scope">What the caller may see.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>In the order of the groups: code lists in their own order, names in Vietnamese order, none last.</returns>
    public async Task<IReadOnlyList<FacilityFigure>> ReadAsync(
        IReadOnlyList<FacilityGrouping> groupings, FacilityRecordFilter filter, AsOf asOf, VisibleScope scope, CancellationToken cancellationToken)
    {
        List<FacilityGrouping> distinct = [.. groupings.Distinct()];
        var query = new HistoryQuery(asOf);
        await using var command = query.ToCommand(dataSource, Sql(distinct, filter, scope, query));
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var figures = new List<FacilityFigure>();
        while (await row.ReadAsync(cancellationToken))
        {
            figures.Add(Read(row, distinct, filter));
        }

        return distinct.Count == 0 ? figures : Ordered(figures, distinct.Count);
    }

    private static string Sql(List<FacilityGrouping> groupings, FacilityRecordFilter filter, VisibleScope scope, HistoryQuery query)
    {
        // A name may have changed over time, but on one day it is one for one key; max() only satisfies the grammar.
        var dimensions = groupings.Select(FacilityDimension.Of).ToList();
        var keys = string.Concat(dimensions.Select(dimension => $"{dimension.Key(query)}, max({dimension.Name ?? "null::text"}), "));
        var grouped = dimensions.Count == 0 ? "" : $"group by {string.Join(", ", Enumerable.Range(0, dimensions.Count).Select(index => (2 * index) + 1))}";

        return $"""
            select {keys}count(*)::int, sum(f.land_area_m2), (count(*) - count(f.land_area_m2))::int,
              sum(f.floor_area_m2), (count(*) - count(f.floor_area_m2))::int
            from {HistoryQuery.Table("facility_history")} f
            where {FacilityRecordConditions.Of(filter, scope, query)}
            {grouped}
            """;
    }

    private static FacilityFigure Read(NpgsqlDataReader row, List<FacilityGrouping> groupings, FacilityRecordFilter filter)
    {
        var groups = new List<FigureGroup>();
        var narrowed = filter;
        for (var index = 0; index < groupings.Count; index++)
        {
            var dimension = FacilityDimension.Of(groupings[index]);
            var key = row.IsDBNull(2 * index) ? null : row.GetString(2 * index);
            var name = key is null ? FacilityDimension.None.Current : dimension.InWords?.Invoke(key).Current ?? row.GetString((2 * index) + 1);
            groups.Add(new FigureGroup(groupings[index], key, name));
            narrowed = dimension.Narrow(narrowed, key);
        }

        var first = 2 * groupings.Count;

        return new FacilityFigure(
            groups, row.GetInt32(first), row.IsDBNull(first + 1) ? null : row.GetDecimal(first + 1), row.GetInt32(first + 2),
            row.IsDBNull(first + 3) ? null : row.GetDecimal(first + 3), row.GetInt32(first + 4), narrowed);
    }

    private static List<FacilityFigure> Ordered(List<FacilityFigure> figures, int groupings)
    {
        var ordered = figures.OrderBy(figure => Rank(figure.Groups[0])).ThenBy(figure => figure.Groups[0].Name, VietnameseNames.Order);
        for (var index = 1; index < groupings; index++)
        {
            var place = index;
            ordered = ordered.ThenBy(figure => Rank(figure.Groups[place])).ThenBy(figure => figure.Groups[place].Name, VietnameseNames.Order);
        }

        return [.. ordered];
    }

    /// <summary>Code lists have an order of their own; whoever has no key comes last.</summary>
    private static int Rank(FigureGroup group) => group.Key is null ? int.MaxValue : group.Grouping switch
    {
        FacilityGrouping.Category => (int)EnumCode<FacilityCategory>.Read(group.Key),
        FacilityGrouping.Classification => (int)EnumCode<Classification>.Read(group.Key),
        FacilityGrouping.LegalForm => (int)EnumCode<LegalForm>.Read(group.Key),
        FacilityGrouping.IntendedUse => (int)EnumCode<IntendedUse>.Read(group.Key),
        FacilityGrouping.Stage => (int)EnumCode<HandlingStage>.Read(group.Key),
        FacilityGrouping.VacancyAge => (int)EnumCode<VacancyAge>.Read(group.Key),
        _ => 0,
    };
}
