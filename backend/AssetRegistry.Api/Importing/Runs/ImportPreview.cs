using AssetRegistry.Api.Interop;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Importing.Runs;

/// <summary>What a person sees of a file before it is checked.</summary>
/// <param name="Rows">The first rows, a text or null for each heading.</param>
/// <param name="Columns">What a column of a file of facilities can be called in a mapping.</param>
/// <param name="Mapping">Heading by the key of the column, as far as they are recognised.</param>
/// <param name="Srid">EPSG number of its coordinates; null: a person must name it.</param>
/// <param name="Problem">Why it cannot be read as it is; null: it can.</param>
internal sealed record ImportPreview(
    IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string?>> Rows, IReadOnlyList<string> Columns, IReadOnlyDictionary<string, string> Mapping, int? Srid,
    bool IsTable, IReadOnlyList<string> Notes, string? Problem)
{
    private const int FirstRows = 8;
    private const int MostText = 80;

    private static readonly Dictionary<FacilityColumn, string> Nothing = [];

    public static async Task<ImportPreview> OfAsync(string path, ImportKind kind, CancellationToken cancellationToken)
    {
        string[] columns = kind is ImportKind.Facilities ? [.. FacilityColumns.Keys] : [];
        try
        {
            await using var file = await FeatureFiles.OpenAsync(path, layer: null, cancellationToken);
            var first = await file.ReadAsync(cancellationToken).Take(FirstRows).ToListAsync(cancellationToken);
            IReadOnlyList<string> headings = file.Fields.Count > 0
                ? [.. file.Fields.Select(field => field.Name)]
                : [.. first.SelectMany(feature => feature.Attributes.Keys).Distinct()];
            var (mapping, srid, problem) = Understood(file, headings, kind);

            return new(
                headings,
                [.. first.Select(feature => (IReadOnlyList<string?>)[.. headings.Select(heading => Shortened(CellValues.Text(feature.Attributes.GetValueOrDefault(heading))))])],
                columns, mapping, srid, file.IsTable, [.. file.Notes.Select(note => note.Current)], problem?.Current);
        }
        catch (FeatureFileException e)
        {
            return new([], [], columns, new Dictionary<string, string>(), Srid: null, IsTable: false, [], e.Text.Current);
        }
    }

    private static (Dictionary<string, string> Mapping, int? Srid, LocalizedText? Problem) Understood(FeatureFile file, IReadOnlyList<string> headings, ImportKind kind)
    {
        if (kind is not ImportKind.Facilities)
        {
            return ([], file.Srid, null);
        }

        try
        {
            var mapping = ColumnMapping.Of(file, headings, Nothing, srid: null);

            return (mapping.Headings.ToDictionary(heading => FacilityColumns.KeyOf(heading.Key), heading => heading.Value), mapping.Srid, null);
        }
        catch (FeatureFileException e)
        {
            return (
                Enum.GetValues<FacilityColumn>().Select(column => (column, Heading: FacilityColumns.Recognise(column, headings))).Where(pair => pair.Heading is not null)
                    .ToDictionary(pair => FacilityColumns.KeyOf(pair.column), pair => pair.Heading!),
                null, e.Text);
        }
    }

    private static string? Shortened(string? text) => text is { Length: > MostText } ? $"{text[..MostText]}…" : text;
}
