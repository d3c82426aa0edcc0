using System.CommandLine;
using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;
using AssetRegistry.Api.Interop;

namespace AssetRegistry.Api.Commands;

/// <summary>assetregistry import crosswalk FILE [--dry-run] [--partial] [--since DATE]: which unit before a reform went to which units after it.</summary>
public static class ImportCrosswalkCommand
{
    public static Command Create(RegistryOptions defaults, TextWriter output, TextWriter error)
    {
        var shared = new RegistryOptionsBinding(defaults);
        var file = new Argument<string>("FILE") { Description = $"CSV, .xlsx: {string.Join(", ", CrosswalkRow.NeededColumns)} [new_name, share, resolution, resolution_date]" };
        var dryRun = new Option<bool>("--dry-run") { Description = "chỉ kiểm tra / check only" };
        var partial = new Option<bool>("--partial") { Description = "lưu phần đúng dù có phần sai / store what is right even if something is wrong" };
        var since = new Option<DateOnly?>("--since")
        {
            Description = "ngày từ đó coi các đơn vị cũ là tồn tại, mặc định ngày trước sắp xếp / since when former units are entered as in force, by default the day before the reform",
            HelpName = "YYYY-MM-DD",
        };
        var command = shared.AddTo(new Command("crosswalk", "nhập bảng đối chiếu đơn vị cũ – mới / import which former unit went where")
        {
            file, dryRun, partial, since,
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = Path.GetFullPath(parsed.GetValue(file)!);
            if (!File.Exists(path))
            {
                await error.WriteLineAsync(FileText.Missing(path).Current);
                return ExitCodes.Refused;
            }

            await using var database = await RegistryDatabase.OpenForCommandAsync(shared.Read(parsed), cancellationToken);
            using var store = DocumentStore.For(configured => StoreSetup.Configure(configured, database.DataSource));
            await DatabasePreparation.PrepareAsync(database, store, cancellationToken);

            return await RunAsync(
                store, path, new(parsed.GetValue(dryRun), parsed.GetValue(partial), parsed.GetValue(since)), output, error, cancellationToken);
        });

        return command;
    }

    private static Task<int> RunAsync(
        IDocumentStore store, string path, CrosswalkImportOptions options, TextWriter output, TextWriter error, CancellationToken cancellationToken) =>
        new ImportTerminal(output, error, FacilityImportText.Stopped).RunAsync(path, async progress =>
        {
            var report = await new CrosswalkImport(store, TimeProvider.System).RunAsync(
                opening => FeatureFiles.OpenAsync(path, null, opening), options, CommandLineActor.Value,
                row => error.WriteLine(FacilityImportText.Of(row).Current), progress, cancellationToken);

            return ([], CrosswalkImportText.Of(report), report.RefusedRows == 0);
        });
}
