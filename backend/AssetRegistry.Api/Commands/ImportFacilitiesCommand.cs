using System.CommandLine;
using System.Globalization;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;
using AssetRegistry.Api.Importing;

namespace AssetRegistry.Api.Commands;

/// <summary>assetregistry import facilities FILE [--dry-run] [--partial] [--crs EPSG:n] …: facilities from a file of any format.</summary>
public static class ImportFacilitiesCommand
{
    public static Command Create(RegistryOptions defaults, TextWriter output, TextWriter error)
    {
        var shared = new RegistryOptionsBinding(defaults);
        var file = new Argument<string>("FILE") { Description = "GeoJSON, Shapefile (.zip), GeoPackage, KML, KMZ, CSV, .xlsx" };
        var dryRun = new Option<bool>("--dry-run") { Description = "chỉ kiểm tra / check only" };
        var partial = new Option<bool>("--partial") { Description = "lưu phần đúng dù có phần sai / store what is right even if something is wrong" };
        var crs = CoordinateSystemOption.CreateOptional("--crs", "hệ tọa độ của tệp / coordinate system of the file");
        var layer = new Option<string?>("--layer") { Description = "lớp của GeoPackage / layer of a GeoPackage", HelpName = "NAME" };
        var effectiveOn = EffectiveOnOption();
        var map = MapOption();
        var mapping = new Option<string?>("--mapping") { Description = "dùng cách ghép cột đã lưu / use a saved mapping of columns", HelpName = "NAME" };
        var save = new Option<string?>("--save-mapping") { Description = "lưu cách ghép cột / save the mapping of columns", HelpName = "NAME" };
        var command = shared.AddTo(new Command("facilities", "nhập cơ sở nhà, đất / import facilities")
        {
            file, dryRun, partial, crs, layer, effectiveOn, map, mapping, save,
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = Path.GetFullPath(parsed.GetValue(file)!);
            if (!File.Exists(path))
            {
                await error.WriteLineAsync(FileText.Missing(path).Current);
                return ExitCodes.Refused;
            }

            var options = new FacilityImportOptions(
                Path.GetFileName(path), parsed.GetValue(effectiveOn) ?? TimeProvider.System.Today(), parsed.GetValue(dryRun), parsed.GetValue(partial),
                parsed.GetValue(crs), parsed.GetValue(layer))
            {
                Headings = parsed.GetValue(map)!,
            };
            await using var database = await RegistryDatabase.OpenForCommandAsync(shared.Read(parsed), cancellationToken);
            using var store = DocumentStore.For(configured => StoreSetup.Configure(configured, database.DataSource));
            await DatabasePreparation.PrepareAsync(database, store, cancellationToken);

            return await RunAsync(store, path, options, parsed.GetValue(mapping), parsed.GetValue(save), output, error, cancellationToken);
        });

        return command;
    }

    private static async Task<int> RunAsync(
        IDocumentStore store, string path, FacilityImportOptions options, string? mapping, string? save, TextWriter output, TextWriter error,
        CancellationToken cancellationToken)
    {
        if (mapping is not null)
        {
            if (await SavedHeadingsAsync(store, mapping, cancellationToken) is not { } saved)
            {
                await error.WriteLineAsync(new LocalizedText(
                    $"Không có cách ghép cột “{mapping}”. Hãy lưu bằng --save-mapping.", $"There is no saved mapping \"{mapping}\". Save one with --save-mapping.").Current);

                return ExitCodes.Refused;
            }

            // What is named at the command line counts more than what was saved.
            options = options with { Headings = saved.Concat(options.Headings).GroupBy(heading => heading.Key).ToDictionary(same => same.Key, same => same.Last().Value) };
        }

        return await new ImportTerminal(output, error, FacilityImportText.Stopped).RunAsync(path, async progress =>
        {
            var report = await new FacilityImport(store, TimeProvider.System).RunAsync(
                path, options, CommandLineActor.Value, row => error.WriteLine(FacilityImportText.Of(row).Current), progress, cancellationToken);
            if (save is not null)
            {
                await SaveAsync(store, save, report.Mapping, cancellationToken);
            }

            return (report.Notes, FacilityImportText.Of(report), report.Outcome.Refused == 0);
        });
    }

    private static async Task<Dictionary<FacilityColumn, string>?> SavedHeadingsAsync(IDocumentStore store, string name, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var saved = await session.LoadAsync<SavedColumnMapping>(SavedColumnMapping.IdOf(CommandLineActor.Value, name), cancellationToken);

        return saved?.ToHeadings();
    }

    private static async Task SaveAsync(IDocumentStore store, string name, ColumnMapping mapping, CancellationToken cancellationToken)
    {
        await using var session = store.LightweightSession();
        session.Store(SavedColumnMapping.Of(CommandLineActor.Value, name, mapping));
        await session.SaveChangesAsync(cancellationToken);
    }

    private static Option<DateOnly?> EffectiveOnOption() => new("--effective-on")
    {
        Description = "ngày có hiệu lực, mặc định hôm nay / effective date, today by default",
        HelpName = "yyyy-MM-dd",
        CustomParser = result =>
        {
            var text = result.Tokens.Single().Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError(new LocalizedText(
                $"--effective-on: “{text}” không phải là ngày. Hãy viết như 2025-07-01.", $"--effective-on: \"{text}\" is no date. Write it like 2025-07-01.").Current);

            return null;
        },
    };

    private static Option<Dictionary<FacilityColumn, string>> MapOption() => new("--map")
    {
        Description = "cột=tiêu đề trong tệp / column=heading in the file: " + string.Join(", ", FacilityColumns.Keys),
        HelpName = "COLUMN=HEADING",
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => [],
        CustomParser = result =>
        {
            var headings = new Dictionary<FacilityColumn, string>();
            foreach (var pair in result.Tokens.Select(token => token.Value.Split('=', 2)))
            {
                if (pair is [var key, var heading] && FacilityColumns.OfKey(key) is { } column)
                {
                    headings[column] = heading;
                }
                else
                {
                    result.AddError(new LocalizedText(
                        $"--map: hãy viết CỘT=TIÊU ĐỀ, trong đó CỘT là một trong: {string.Join(", ", FacilityColumns.Keys)}.",
                        $"--map: write COLUMN=HEADING, where COLUMN is one of: {string.Join(", ", FacilityColumns.Keys)}.").Current);
                }
            }

            return headings;
        },
    };
}
