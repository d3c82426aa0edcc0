using System.CommandLine;
using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;
using AssetRegistry.Api.Interop;
using AssetRegistry.Api.Interop.Features;
using AssetRegistry.Api.Mergers;

namespace AssetRegistry.Api.Commands;

/// <summary>
/// assetregistry boundaries check FILE [--crs EPSG:n] [--layer NAME] [--distance M]: what is wrong with a file of boundaries, and what it would
/// change. Ends with 0 when nothing is, 1 when something is found, 2 when the file cannot be read.
/// </summary>
public static class BoundariesCommand
{
    public static Command Create(RegistryOptions defaults, TextWriter output, TextWriter error) => new("boundaries", "địa giới hành chính / boundaries")
    {
        CreateCheck(defaults, output, error),
    };

    private static Command CreateCheck(RegistryOptions defaults, TextWriter output, TextWriter error)
    {
        var shared = new RegistryOptionsBinding(defaults);
        var file = new Argument<string>("FILE") { Description = "GeoJSON (.geojson, .geojson.gz), Shapefile (.zip), GeoPackage, KML, KMZ" };
        var crs = CoordinateSystemOption.CreateOptional("--crs", "hệ tọa độ của tệp / coordinate system of the file");
        var layer = new Option<string?>("--layer") { Description = "lớp của GeoPackage / layer of a GeoPackage", HelpName = "NAME" };
        var distance = new Option<double>("--distance")
        {
            Description = "cách ranh giới bao nhiêu mét là sát / how many metres from a border are near to it",
            HelpName = "M",
            DefaultValueFactory = _ => MergerReader.NearMetres,
        };
        distance.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(result.GetValueOrDefault<double>() is > 0 and <= 10_000))
            {
                result.AddError(new LocalizedText($"--distance: '{text}' phải từ trên 0 đến 10.000 m.", $"--distance: '{text}' must be above 0 and at most 10,000 m.").Current);
            }
        });
        var command = shared.AddTo(new Command("check", "kiểm tra tệp ranh giới, không lưu gì / check a file of boundaries, storing nothing")
        {
            file, crs, layer, distance,
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = Path.GetFullPath(parsed.GetValue(file)!);
            if (!File.Exists(path))
            {
                await error.WriteLineAsync(FileText.Missing(path).Current);
                return ExitCodes.Unreadable;
            }

            var options = shared.Read(parsed);
            if (options.Database is null && !Directory.Exists(options.DataDirectory))
            {
                return await CheckAsync(null, path, parsed.GetValue(layer), parsed.GetValue(crs), parsed.GetValue(distance), output, error, cancellationToken);
            }

            await using var database = await RegistryDatabase.OpenForCommandAsync(options, cancellationToken);
            using var store = DocumentStore.For(configured => StoreSetup.Configure(configured, database.DataSource));
            await DatabasePreparation.PrepareAsync(database, store, cancellationToken);

            return await CheckAsync(store, path, parsed.GetValue(layer), parsed.GetValue(crs), parsed.GetValue(distance), output, error, cancellationToken);
        });

        return command;
    }

    private static async Task<int> CheckAsync(
        IDocumentStore? store, string path, string? layer, int? srid, double nearMetres, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            var report = await new BoundaryFileCheck(store).RunAsync(
                opening => FeatureFiles.OpenAsync(path, layer, opening), srid, nearMetres, TimeProvider.System.Today(), cancellationToken);
            foreach (var line in Lines(report))
            {
                await output.WriteLineAsync(line.Current);
            }

            return report.IsClean ? ExitCodes.Done : ExitCodes.Refused;
        }
        catch (FeatureFileException e)
        {
            await error.WriteLineAsync(e.Text.Current);

            return ExitCodes.Unreadable;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(FileText.Unreadable(path, e).Current);

            return ExitCodes.Unreadable;
        }
    }

    private static IEnumerable<LocalizedText> Lines(BoundaryFileReport report) =>
    [
        .. report.Rejected.Select(CommuneImportReportText.Of),
        .. report.Findings.Select(BoundaryText.Finding),
        .. report.DoubtfulAreas.Select(BoundaryText.Doubtful),
        .. report.MovedBorders.Select(BoundaryText.Moved),
        .. report.ChangingCommune.Select(BoundaryText.Changing),
        .. report.NearBorder.Select(BoundaryText.Near),
        .. report.IsCompared ? Array.Empty<LocalizedText>() : [BoundaryText.NotCompared],
        BoundaryText.Summary(report),
    ];
}
