namespace AssetRegistry.Api.Reports;

/// <summary>
/// Puts the records behind each figure into its report. They are read and sorted into the cells apart from the counting, so that the number
/// of records and the figure prove each other.
/// </summary>
public sealed class ReportRecords(FacilityRecordReader facilities, InventoryReader inventories)
{
    /// <exception cref="InvalidOperationException">A figure is not the number of its records: nobody may be sent such a report.</exception>
    internal async Task<ReportTable> ResolveAsync(ReportTable report, ReportScope scope, CancellationToken cancellationToken)
    {
        if (report.Rows.Append(report.Total).OfType<ReportRow>().All(row => row.Cells.All(cell => cell.Filter is null)))
        {
            return report;
        }

        var records = await ReadAsync(report.Code, scope, cancellationToken);

        return report with { Rows = [.. report.Rows.Select(Resolved)], Total = report.Total is { } total ? Resolved(total) : null };

        ReportRow Resolved(ReportRow row)
        {
            var found = new Dictionary<FacilityRecordFilter, IReadOnlyList<RecordReference>>(ReferenceEqualityComparer.Instance);

            return row with { Cells = [.. row.Cells.Select((cell, column) => ResolvedCell(cell, report.Columns[column], row, found))] };
        }

        ReportCell ResolvedCell(
            ReportCell cell, ReportColumn column, ReportRow row, Dictionary<FacilityRecordFilter, IReadOnlyList<RecordReference>> found)
        {
            if (cell.Filter is not { } filter)
            {
                return cell;
            }

            if (!found.TryGetValue(filter, out var behind))
            {
                found[filter] = behind = [.. records.Where(record => filter.Covers(record.Record)).Select(record => record.Reference)];
            }

            return column.Unit is not ReportUnit.Count || cell.Number == behind.Count
                ? cell with { Records = behind }
                : throw new InvalidOperationException(
                    $"{report.Code}: the figure {column.Key} of row '{row.Key}' is {cell.Number}, but {behind.Count} records stand behind it.");
        }
    }

    /// <summary>Where a report sums up inventories, a record is what its inventory says too.</summary>
    private async Task<IReadOnlyList<(FacilityRecord Record, RecordReference Reference)>> ReadAsync(
        ReportCode code, ReportScope scope, CancellationToken cancellationToken)
    {
        if (code is ReportCode.InventoryByOrganisation)
        {
            return [.. (await inventories.ReadAsync(scope, cancellationToken)).Select(facility => (facility.Record, facility.ToReference()))];
        }

        var records = new List<(FacilityRecord, RecordReference)>();
        await foreach (var record in facilities.AllAsync(new FacilityRecordFilter(scope.ProvinceCode), scope.AsOf, scope.Visible, cancellationToken))
        {
            records.Add((record, record.ToReference()));
        }

        return records;
    }
}
