using AssetRegistry.Api.Importing;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Boundaries;

/// <summary>The rows of one former unit, which stand together in the file.</summary>
internal sealed class CrosswalkUnit
{
    private readonly List<(FileFeature Feature, CrosswalkRow? Row, LocalizedText? Problem)> _rows = [];

    /// <summary>Null when no row could be read.</summary>
    public CrosswalkRow? First => _rows.Select(row => row.Row).FirstOrDefault(row => row is not null);

    public IReadOnlyList<CrosswalkRow> Rows => [.. _rows.Select(row => row.Row).OfType<CrosswalkRow>()];

    public void Add(FileFeature feature, CrosswalkRow? row, LocalizedText? problem) => _rows.Add((feature, row, problem));

    /// <summary>Every row with its own reason, or for the one of another row.</summary>
    /// <param name="reasonOf">What is wrong with a row that could be read; null: nothing.</param>
    /// <returns>None: all of them can be stored.</returns>
    public IReadOnlyList<RefusedRow> RefusedFor(Func<CrosswalkRow, LocalizedText?> reasonOf)
    {
        var reasons = _rows.Select(row => row.Problem ?? reasonOf(row.Row!)).ToList();

        return reasons.TrueForAll(reason => reason is null)
            ? []
            : [.. _rows.Zip(reasons, (row, reason) => new RefusedRow(row.Feature.Row, CrosswalkRow.NameOf(row.Feature), null, reason ?? CrosswalkText.RowOfUnitRefused))];
    }
}
