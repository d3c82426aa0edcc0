using System.CommandLine;
using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;
using AssetRegistry.Api.Interop;

namespace AssetRegistry.Api.Commands;

/// <summary>assetregistry import communes FILE [--dry-run] [--partial] [--crs EPSG:n]: boundaries from a file of any format.</summary>
public static class ImportCommand
{
    /// <summary>The day from which the two-tier system holds (Resolution 203/2025/QH15).</summary>
    private static readonly DateOnly TwoTierSystem = new(2025, 7, 1);

    public static Command Create(RegistryOptions defaults, TextWriter output, TextWriter error) => new("import", "nhập dữ liệu / import data")
    {
        CreateCommunes(defaults, output, error),
        ImportFacilitiesCommand.Create(defaults, output, error),
        ImportCrosswalkCommand.Create(defaults, output, error),
        UndoImportCommand.Create(defaults, output, error),
    };

    private static Command CreateCommunes(RegistryOptions defaults, TextWriter output, TextWriter error)
    {
        var shared = new RegistryOptionsBinding(defaults);
        var file = new Argument<string>("FILE") { Description = "GeoJSON (.geojson, .geojson.gz), Shapefile (.zip), GeoPackage, KML, KMZ" };
        var dryRun = new Option<bool>("--dry-run") { Description = "chỉ kiểm tra / check only" };
        var partial = new Option<bool>("--partial") { Description = "lưu phần đúng dù có phần sai / store what is right even if something is wrong" };
        var effectiveOn = new Option<DateOnly>("--effective-on")
        {
            Description = "ngày mà các đơn vị trong tệp có hiệu lực / the day whose units the file describes",
            HelpName = "YYYY-MM-DD",
            DefaultValueFactory = _ => TwoTierSystem,
        };
        var crs = CoordinateSystemOption.CreateOptional("--crs", "hệ tọa độ của tệp / coordinate system of the file");
        var layer = new Option<string?>("--layer") { Description = "lớp của GeoPackage / layer of a GeoPackage", HelpName = "NAME" };
        var command = shared.AddTo(new Command("communes", "nhập ranh giới xã, phường / import commune boundaries")
        {
            file, effectiveOn, dryRun, partial, crs, layer,
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = Path.GetFullPath(parsed.GetValue(file)!);
            if (!File.Exists(path))
            {
                await error.WriteLineAsync(FileText.Missing(path).Current);
                return ExitCodes.Refused;
            }

            var options = new CommuneImportOptions(Path.GetFileName(path), parsed.GetValue(effectiveOn), parsed.GetValue(dryRun), parsed.GetValue(partial), parsed.GetValue(crs));

            return await ImportAsync(path, parsed.GetValue(layer), options, shared.Read(parsed), output, error, cancellationToken);
        });

        return command;
    }

    private static async Task<int> ImportAsync(
        string path, string? layer, CommuneImportOptions import, RegistryOptions options, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        await using var database = await RegistryDatabase.OpenForCommandAsync(options, cancellationToken);
        using var store = DocumentStore.For(store => StoreSetup.Configure(store, database.DataSource));
        await DatabasePreparation.PrepareAsync(database, store, cancellationToken);

        return await new ImportTerminal(output, error, CommuneImportReportText.NothingStored).RunAsync(path, async progress =>
        {
            var report = await new CommuneImport(store, TimeProvider.System)
                .RunAsync(opening => FeatureFiles.OpenAsync(path, layer, opening), import, CommandLineActor.Value, progress, cancellationToken);

            return (report.Rejected.Select(CommuneImportReportText.Of), CommuneImportReportText.Of(report), report.Rejected.Count == 0);
        });
    }
}
