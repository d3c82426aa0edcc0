using Npgsql;

namespace AssetRegistry.Api.Reports;

/// <summary>A facility of a day with its land, buildings and papers.</summary>
internal sealed record InventoriedFacility(FacilityRecord Record, FacilityInventory Inventory)
{
    /// <summary>With a digest of its inventory: a cost that was put right is a change of the record, although its stage is the same.</summary>
    public RecordReference ToReference() => Record.ToReference(Inventory.Digest(Record.HolderId));
}

/// <summary>Reads what stood in a province on a day, facility by facility in the order of their numbers.</summary>
public sealed class InventoryReader(NpgsqlDataSource dataSource)
{
    internal async Task<IReadOnlyList<InventoriedFacility>> ReadAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var query = new HistoryQuery(scope.AsOf);
        await using var command = query.ToCommand(dataSource, $"""
            select {FacilityRecord.Columns(query)}, f.inventory from {HistoryQuery.Table("facility_history")} f
            where {FacilityRecordConditions.Of(new FacilityRecordFilter(scope.ProvinceCode), scope.Visible, query)}
            order by f.number collate "C"
            """);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var found = new List<InventoriedFacility>();
        while (await row.ReadAsync(cancellationToken))
        {
            found.Add(new InventoriedFacility(FacilityRecord.Read(row), FacilityInventory.Read(row.GetString(row.FieldCount - 1))));
        }

        return found;
    }
}
