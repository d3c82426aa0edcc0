using System.Runtime.CompilerServices;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Boundaries;

/// <summary>Reads the features of a communes file, one at a time.</summary>
internal static class CommuneRows
{
    /// <param name="open">Opens the file at its beginning.</param>
    /// <param name="srid">EPSG number of the system of its shapes, where a person knows better; null: what the file says.</param>
    /// <param name="codes">The codes met before, which none may repeat.</param>
    /// <param name="cancellationToken">Stops between two features.</param>
    /// <returns>Each feature with the commune that it is, or with what is wrong with it.</returns>
    /// <exception cref="FeatureFileException">The file cannot be read to its end, has no shapes, or its coordinate system is not known.</exception>
    public static async IAsyncEnumerable<(FileFeature Feature, CommuneRow? Row, LocalizedText? Problem)> ReadAsync(
        OpenFeatureFile open, int? srid, HashSet<string> codes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var file = await open(cancellationToken);
        if (file.IsTable)
        {
            throw new FeatureFileException(CommuneImportText.NoShapes);
        }

        var known = srid ?? file.Srid ?? throw new FeatureFileException(CommuneImportText.SystemUnknown);
        await foreach (var feature in file.ReadAsync(cancellationToken))
        {
            var (row, problem) = CommuneRow.Read(feature, known);
            if (row is not null && !codes.Add(row.Code))
            {
                problem = CommuneImportText.DuplicateCode(row.Code);
                row = null;
            }

            yield return (feature, row, problem);
        }
    }
}
